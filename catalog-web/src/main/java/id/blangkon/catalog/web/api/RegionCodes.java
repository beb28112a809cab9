package id.blangkon.catalog.web.api;

import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.web.http.QueryString;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads region codes of parameters. */
final class RegionCodes {

  private static final Pattern FORM = Pattern.compile("\\d{2}(\\.\\d{2}(\\.\\d{2})?)?");

  private RegionCodes() {}

  static boolean isCode(String text) {
    return FORM.matcher(text).matches();
  }

  /** The parameter's value. */
  static Optional<RegionCode> one(QueryString query, String name) {
    return query
        .one(name)
        .map(
            code -> {
              if (!isCode(code)) {
                throw CatalogException.invalid(
                    name,
                    "Kode wilayah “" + code + "” tidak dikenal. Contoh yang benar: 33.74.",
                    "Region code “" + code + "” is not known. A right one looks like 33.74.");
              }
              return RegionCode.of(code);
            });
  }
}
