package id.blangkon.catalog.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a row is in force.
 *
 * @param from the first day
 * @param to the last day; null when none is set
 */
public record EffectivePeriod(LocalDate from, @Nullable LocalDate to) {

  /** Of rows that have no dates. */
  static final EffectivePeriod ALWAYS = new EffectivePeriod(LocalDate.MIN, null);

  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  boolean overlaps(EffectivePeriod other) {
    return (to == null || !other.from.isAfter(to)) && (other.to == null || !from.isAfter(other.to));
  }

  /** What is left of these days without those of another period: nothing, one part or two. */
  List<EffectivePeriod> without(EffectivePeriod other) {
    if (!overlaps(other)) {
      return List.of(this);
    }
    List<EffectivePeriod> left = new ArrayList<>();
    if (from.isBefore(other.from)) {
      left.add(new EffectivePeriod(from, other.from.minusDays(1)));
    }
    if (other.to != null && (to == null || to.isAfter(other.to))) {
      left.add(new EffectivePeriod(other.to.plusDays(1), to));
    }
    return left;
  }
}
