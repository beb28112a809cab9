package id.blangkon.catalog.web.demonstration;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;

/**
 * Draws from one seeded source. {@link Random} is used for its written algorithm: the same seed
 * draws the same on every Java platform.
 */
final class Dice {

  private final Random random;

  Dice(long seed) {
    this.random = new Random(seed);
  }

  /** A whole number of both bounds and what lies between. */
  int between(int lowest, int highest) {
    return lowest + random.nextInt(highest - lowest + 1);
  }

  /** True in so many of a hundred draws. */
  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /** 0 to just below 1. */
  double fraction() {
    return random.nextDouble();
  }

  /**
   * Positive values of which half lie below the median; the larger the spread, the longer the tail.
   */
  double skewed(double median, double spread) {
    return median * Math.exp(spread * random.nextGaussian());
  }

  <T> T pick(List<T> items) {
    return items.get(random.nextInt(items.size()));
  }

  /** One of the items, each as often as its weight says; at least one weight is more than zero. */
  <T> T pick(List<T> items, ToIntFunction<? super T> weight) {
    int total = items.stream().mapToInt(weight).sum();
    int left = random.nextInt(total);
    for (T item : items) {
      left -= weight.applyAsInt(item);
      if (left < 0) {
        return item;
      }
    }
    throw new IllegalStateException("the weights changed while they were drawn from");
  }

  /** The items in a drawn order. */
  <T> List<T> shuffled(List<T> items) {
    List<T> shuffled = new ArrayList<>(items);
    for (int i = shuffled.size() - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      T moved = shuffled.get(i);
      shuffled.set(i, shuffled.get(j));
      shuffled.set(j, moved);
    }
    return shuffled;
  }
}
