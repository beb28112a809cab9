package id.blangkon.catalog.transparency;

import id.blangkon.catalog.error.CatalogException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What figures cover; null means any. Days are those of the installation's zone, first and last
 * included; an order belongs to the day of its payment.
 *
 * @param region a tenant's region code
 * @param agency an id
 * @param category a code of a root category; of an order counts what this category has of it
 * @param supplier an id
 * @param scale the supplier's, a name of {@code BusinessScale}
 * @param legalForm the supplier's, a name of {@code LegalForm}
 * @param asOf the figures as they stood at the end of this day; null for now
 */
public record StatisticsFilter(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String region,
    @Nullable String agency,
    @Nullable String category,
    @Nullable String supplier,
    @Nullable String scale,
    @Nullable String legalForm,
    @Nullable LocalDate asOf) {

  /**
   * @throws CatalogException when the category is within another, or the day as of which it is
   *     asked is before the first
   */
  public StatisticsFilter {
    if (category != null && category.indexOf('.') >= 0) {
      throw CatalogException.invalid(
          "category", "Pilih kategori utama, seperti 01.", "Choose a main category, such as 01.");
    }
    if (asOf != null && from != null && asOf.isBefore(from)) {
      throw CatalogException.invalid(
          "asOf",
          "Keadaan per tanggal harus sama dengan atau sesudah tanggal awal.",
          "The day as of which must not be before the first day.");
    }
  }

  /** Any category and supplier, as of now. */
  public StatisticsFilter(
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable String region,
      @Nullable String agency) {
    this(from, to, region, agency, null, null, null, null, null);
  }

  public static StatisticsFilter all() {
    return new StatisticsFilter(null, null, null, null);
  }

  public static StatisticsFilter ofRegion(String region) {
    return new StatisticsFilter(null, null, region, null);
  }

  public static StatisticsFilter ofAgency(String agency) {
    return new StatisticsFilter(null, null, null, agency);
  }

  public static StatisticsFilter ofCategory(String category) {
    return new StatisticsFilter(null, null, null, null, category, null, null, null, null);
  }

  /** The same as it stood at the end of a day; null for now. */
  public StatisticsFilter asOf(@Nullable LocalDate day) {
    return new StatisticsFilter(
        from, to, region, agency, category, supplier, scale, legalForm, day);
  }

  /** The same, with the last day brought forward to the one as of which it is asked. */
  StatisticsFilter settled(LocalDate today) {
    LocalDate end = to;
    if (asOf != null && (end == null || asOf.isBefore(end))) {
      end = asOf;
    }
    // What has not come yet needs no boundary, and without one whole months are read.
    if (end != null && !end.isBefore(today)) {
      end = null;
    }
    return new StatisticsFilter(
        from, end, region, agency, category, supplier, scale, legalForm, null);
  }

  /** The kept sums that cover this and nothing else; null when no kept sums do. */
  Cut.@Nullable Scope scope() {
    if (supplier != null || scale != null || legalForm != null) {
      return null;
    }
    if (agency != null) {
      return region == null && category == null ? Cut.Scope.AGENCY : null;
    }
    if (region != null) {
      return category == null ? Cut.Scope.REGION : null;
    }
    return category == null ? Cut.Scope.ALL : Cut.Scope.CATEGORY;
  }

  /** The key of {@link #scope}. */
  String scopeKey() {
    if (agency != null) {
      return agency;
    }
    if (region != null) {
      return region;
    }
    return category == null ? "" : category;
  }
}
