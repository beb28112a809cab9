package id.blangkon.catalog.policy.example;

import id.blangkon.catalog.policy.PolicyRow;
import id.blangkon.catalog.policy.preference.OfferedProduct;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The offers of an example: {@code A 26+14; B 24.99; C declared; D declared-industrial; E recorded;
 * F import}, where numbers are percentages of local content and company benefit.
 */
final class ExampleProducts {

  private static final Pattern CERTIFIED =
      Pattern.compile("(\\d{1,3})(?:[.](\\d{1,2}))?(?:\\+(\\d{1,3}))?");

  private ExampleProducts() {}

  static List<OfferedProduct> of(PolicyRow row) {
    List<OfferedProduct> products = new ArrayList<>();
    String text = row.optional("products");
    if (text != null) {
      for (String part : text.split(";", -1)) {
        products.add(product(row, part.strip()));
      }
    }
    return products;
  }

  private static OfferedProduct product(PolicyRow row, String text) {
    String[] words = text.split("\\s+", 2);
    String what = words.length == 2 ? words[1] : "";
    Matcher certified = CERTIFIED.matcher(what);
    if (certified.matches()) {
      String fraction =
          certified.group(2) == null ? "00" : (certified.group(2) + "0").substring(0, 2);
      long benefit = certified.group(3) == null ? 0 : Long.parseLong(certified.group(3)) * 100;
      return OfferedProduct.certified(
          words[0], Long.parseLong(certified.group(1)) * 100 + Long.parseLong(fraction), benefit);
    }
    return switch (what) {
      case "declared" -> OfferedProduct.selfDeclared(words[0], false);
      case "declared-industrial" -> OfferedProduct.selfDeclared(words[0], true);
      case "recorded" -> new OfferedProduct(words[0], null, 0, true, false, true);
      case "import" -> new OfferedProduct(words[0], null, 0, false, false, true);
      default ->
          throw row.wrong(
              "products",
              "berisi “" + text + "”; tulis misalnya A 26+14; B 24.99; C declared; D import",
              "has “" + text + "”; write for example A 26+14; B 24.99; C declared; D import");
    };
  }
}
