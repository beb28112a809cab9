package id.blangkon.catalog.web.page;

import id.blangkon.catalog.web.page.model.PricePoint;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A price over time as a step line, in a box of 100 by 100 units that the style sheet stretches.
 *
 * @param path the line of the prices
 * @param reference the line of the reference price; empty without one
 * @param high the price at the top of the box
 * @param low the price at its bottom
 */
public record StepLine(String path, String reference, long high, long low) {

  static StepLine of(List<PricePoint> prices, LocalDate today, @Nullable Long reference) {
    long least = prices.stream().mapToLong(PricePoint::price).min().orElse(0);
    long most = prices.stream().mapToLong(PricePoint::price).max().orElse(0);
    if (reference != null) {
      least = Math.min(least, reference);
      most = Math.max(most, reference);
    }
    if (least == most) {
      // One price alone is a line in the middle of a scale around it.
      long around = Math.max(1, most / 10);
      least = Math.max(0, least - around);
      most += around;
    }
    long grain = grain(Math.max(1, most - least));
    long low = Math.floorDiv(least, grain) * grain;
    long high = Math.max(low + grain, -Math.floorDiv(-most, grain) * grain);
    return new StepLine(
        path(prices, today, low, high),
        reference == null ? "" : "M0 " + y(reference, low, high) + "H100",
        high,
        low);
  }

  /** The middle of the scale, where the second line of the grid is. */
  public long middle() {
    return low + (high - low) / 2;
  }

  private static String path(List<PricePoint> prices, LocalDate today, long low, long high) {
    if (prices.isEmpty()) {
      return "";
    }
    LocalDate start = prices.get(0).since();
    long days = Math.max(1, ChronoUnit.DAYS.between(start, today));
    StringBuilder path = new StringBuilder("M0 ").append(y(prices.get(0).price(), low, high));
    for (PricePoint point : prices.subList(1, prices.size())) {
      path.append('H').append(ChronoUnit.DAYS.between(start, point.since()) * 100 / days);
      path.append('V').append(y(point.price(), low, high));
    }
    return path.append("H100").toString();
  }

  private static long y(long price, long low, long high) {
    return 100 - (price - low) * 100 / (high - low);
  }

  /** A round step so that the scale ends on round prices. */
  private static long grain(long span) {
    long grain = 1;
    while (grain * 10 <= span) {
      grain *= 10;
    }
    return span / grain >= 5 ? grain * 5 : grain;
  }
}
