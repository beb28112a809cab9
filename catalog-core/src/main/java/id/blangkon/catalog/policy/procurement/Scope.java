package id.blangkon.catalog.policy.procurement;

import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.policy.EffectivePeriod;
import id.blangkon.catalog.policy.PolicyRow;
import id.blangkon.catalog.policy.Provenance;
import java.time.LocalDate;
import java.util.Set;

/**
 * When a row applies, and where it comes from. An empty cell, and a column that the table does not
 * have, ask nothing.
 *
 * @param above the value is more than this; less than zero asks nothing
 * @param upTo the value is at most this
 */
record Scope(
    EffectivePeriod period,
    Set<ProcurementMethod> methods,
    Set<PurchaseVariant> variants,
    Set<ProcurementCategory> categories,
    long above,
    long upTo,
    Provenance provenance) {

  static Scope of(PolicyRow row) {
    return new Scope(
        row.period(),
        choices(row, "method", ProcurementMethod.class),
        choices(row, "variant", PurchaseVariant.class),
        choices(row, "category", ProcurementCategory.class),
        row.has("above") ? row.number("above", -1) : -1,
        row.has("up_to") ? row.number("up_to", Long.MAX_VALUE) : Long.MAX_VALUE,
        Provenance.of(row));
  }

  private static <E extends Enum<E>> Set<E> choices(PolicyRow row, String column, Class<E> type) {
    return row.has(column) ? row.choices(column, type) : Set.of();
  }

  /** Whether the row is about such a purchase, of whatever value. */
  boolean isAbout(ProcurementCase purchase, LocalDate day) {
    return period.covers(day)
        && among(methods, purchase.method())
        && among(variants, purchase.variant())
        && among(categories, purchase.category());
  }

  boolean covers(ProcurementCase purchase, LocalDate day) {
    return isAbout(purchase, day) && contains(purchase.value());
  }

  boolean contains(Rupiah value) {
    return value.amount() > above && value.amount() <= upTo;
  }

  private static <E> boolean among(Set<E> asked, E is) {
    return asked.isEmpty() || asked.contains(is);
  }
}
