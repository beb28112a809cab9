package id.blangkon.catalog.web.http;

import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.region.RegionCode;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads the codes and ids by which lists are narrowed, the same on pages and in the API. */
public final class Filters {

  private static final Pattern REGION = Pattern.compile("\\d{2}(\\.\\d{2}(\\.\\d{2})?)?");
  private static final Pattern CATEGORY = Pattern.compile("\\d{2}(\\.\\d{2}){0,5}");
  private static final Pattern ID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private Filters() {}

  /** Whether the text has the form of a region code; there need not be such a region. */
  public static boolean isRegion(String text) {
    return REGION.matcher(text).matches();
  }

  /**
   * The parameter's value.
   *
   * @throws CatalogException naming the parameter
   */
  public static Optional<RegionCode> region(QueryString query, String name) {
    return query.one(name).map(code -> region(name, code));
  }

  /**
   * A text as a region code.
   *
   * @throws CatalogException naming the field
   */
  public static RegionCode region(String field, String code) {
    if (!isRegion(code)) {
      throw CatalogException.invalid(
          field,
          "Kode wilayah “" + code + "” tidak dikenal. Contoh yang benar: 33.74.",
          "Region code “" + code + "” is not known. A right one looks like 33.74.");
    }
    return RegionCode.of(code);
  }

  /**
   * A text as the code of a category.
   *
   * @throws CatalogException naming the field {@code category}
   */
  public static String category(String code) {
    if (!CATEGORY.matcher(code).matches()) {
      throw CatalogException.invalid(
          "category",
          "Kode kategori “" + code + "” tidak dikenal. Contoh yang benar: 01 atau 01.02.",
          "Category code “" + code + "” is not known. A right one looks like 01 or 01.02.");
    }
    return code;
  }

  /** The id that a text has the form of. */
  public static Optional<UUID> id(String text) {
    return ID.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
  }

  /**
   * The parameter's value as an id.
   *
   * @throws CatalogException naming the parameter
   */
  public static Optional<UUID> id(QueryString query, String name) {
    return query.one(name).map(text -> id(name, text));
  }

  /**
   * A text as an id.
   *
   * @throws CatalogException naming the field
   */
  public static UUID id(String field, String text) {
    return id(text)
        .orElseThrow(
            () ->
                CatalogException.invalid(
                    field,
                    "Isi dengan id seperti yang tertulis di alamat halaman atau di API.",
                    "Give an id as it stands in addresses of pages or in the API."));
  }
}
