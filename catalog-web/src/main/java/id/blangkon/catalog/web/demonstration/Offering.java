package id.blangkon.catalog.web.demonstration;

import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.product.LocalContent;
import id.blangkon.catalog.product.NewProduct;
import id.blangkon.catalog.product.Stock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Draws what a supplier offers. Many suppliers offer the same things under the same names, some
 * with a make, a size or an extra, so that offers can be compared.
 */
final class Offering {

  private record Template(
      String category, String name, String unit, long lowest, long highest, int localContent) {

    String root() {
      return category.substring(0, 2);
    }

    boolean hasFixedPrice() {
      return lowest == highest;
    }
  }

  private record Variant(String category, String suffix, int percent) {}

  /** Percent of products that go by the plain name. */
  private static final int PLAIN = 50;

  private final Dice dice;
  private final Map<String, List<Template>> templatesOfRoot = new HashMap<>();
  private final Map<String, List<Variant>> variantsOfCategory = new HashMap<>();

  Offering(Dice dice) {
    this.dice = dice;
    List<Variant> variants =
        Tables.read("product_variants.csv").stream()
            .map(
                row ->
                    new Variant(
                        row.getField("category"),
                        row.getField("suffix"),
                        Integer.parseInt(row.getField("percent"))))
            .toList();
    Tables.read("products.csv")
        .forEach(
            row -> {
              Template template =
                  new Template(
                      row.getField("category"),
                      row.getField("name"),
                      row.getField("unit"),
                      Long.parseLong(row.getField("price_min")),
                      Long.parseLong(row.getField("price_max")),
                      Integer.parseInt(row.getField("tkdn")));
              templatesOfRoot
                  .computeIfAbsent(template.root(), root -> new ArrayList<>())
                  .add(template);
              variantsOfCategory.computeIfAbsent(
                  template.category(), category -> variantsOf(variants, category));
            });
  }

  /** The variants of the category itself, or those of its root when it has none of its own. */
  private static List<Variant> variantsOf(List<Variant> variants, String category) {
    List<Variant> own =
        variants.stream().filter(variant -> variant.category().equals(category)).toList();
    return own.isEmpty()
        ? variants.stream()
            .filter(variant -> variant.category().equals(category.substring(0, 2)))
            .toList()
        : own;
  }

  /**
   * Products of the root categories, mostly of the first, no two of one name.
   *
   * @param count how many; fewer than there are names in the categories together
   * @param day on which they are offered
   */
  List<NewProduct> draw(Shop shop, int count, LocalDate day) {
    Set<String> names = shop.productNames();
    List<NewProduct> products = new ArrayList<>(count);
    while (products.size() < count) {
      String root = dice.chance(75) ? shop.roots().get(0) : dice.pick(shop.roots());
      Template template = dice.pick(templates(root));
      Variant variant = variant(template);
      String name = variant == null ? template.name() : template.name() + " " + variant.suffix();
      if (names.add(name)) {
        products.add(product(shop, template, name, variant == null ? 100 : variant.percent(), day));
      }
    }
    return products;
  }

  /** The first things of a root category, by the order of the table, under their plain names. */
  List<NewProduct> first(Shop shop, String root, int count, LocalDate day) {
    List<NewProduct> products = new ArrayList<>(count);
    Set<String> names = shop.productNames();
    for (Template template : templates(root).subList(0, count)) {
      names.add(template.name());
      products.add(product(shop, template, template.name(), 100, day));
    }
    return products;
  }

  private List<Template> templates(String root) {
    return templatesOfRoot.getOrDefault(root, List.of());
  }

  private List<Variant> variants(Template template) {
    return variantsOfCategory.getOrDefault(template.category(), List.of());
  }

  private @Nullable Variant variant(Template template) {
    return template.hasFixedPrice() || dice.chance(PLAIN) ? null : dice.pick(variants(template));
  }

  private NewProduct product(
      Shop shop, Template template, String name, int percent, LocalDate day) {
    return new NewProduct(
        name,
        description(name, shop),
        template.category(),
        template.unit(),
        price(shop, template, percent),
        shop.pricesIncludeTax(),
        stock(template.category(), template.highest()),
        localContent(template, day));
  }

  private Rupiah price(Shop shop, Template template, int percent) {
    if (template.hasFixedPrice()) {
      return Rupiah.of(template.lowest());
    }
    // Half of where a price lies in its range is the shop's manner, half chance.
    double place = (shop.dearness() + dice.fraction()) / 2;
    double price = template.lowest() + place * (template.highest() - template.lowest());
    return rounded(price * percent / 100);
  }

  /** A price as people write it on a label. */
  static Rupiah rounded(double price) {
    long step = price < 1_000 ? 10 : price < 10_000 ? 100 : price < 200_000 ? 500 : 5_000;
    return Rupiah.of(Math.max(step, Math.round(price / step) * step));
  }

  private Stock stock(String category, long highest) {
    return switch (Kind.of(category)) {
      case FOOD -> new Stock.Capacity(dice.between(2, 40) * 25L);
      case SERVICE -> new Stock.OnRequest(dice.between(0, 7));
      case GOODS -> new Stock.Tracked(pieces(highest));
    };
  }

  /** Few pieces of dear things, many of cheap ones. */
  private long pieces(long highest) {
    return highest > 5_000_000
        ? dice.between(4, 20)
        : highest > 500_000
            ? dice.between(10, 120)
            : highest > 20_000 ? dice.between(50, 1_500) : dice.between(500, 20_000);
  }

  private LocalContent localContent(Template template, LocalDate day) {
    boolean domestic = template.localContent() >= 25;
    boolean certified = Kind.of(template.category()) == Kind.GOODS && domestic && dice.chance(45);
    if (!certified) {
      return new LocalContent(domestic, null, null);
    }
    int percent = Math.min(100, Math.max(25, template.localContent() + dice.between(-8, 4)));
    return new LocalContent(true, percent, day.plusMonths(dice.between(6, 60)));
  }

  private String description(String name, Shop shop) {
    String sentence =
        switch (dice.between(0, 3)) {
          case 0 -> "Harga sudah termasuk pengantaran di " + shop.place() + ".";
          case 1 -> "Pesan paling lambat tiga hari sebelumnya.";
          case 2 -> "Melayani instansi pemerintah dengan kuitansi dan berita acara.";
          default -> "Dikerjakan oleh tenaga setempat di " + shop.place() + ".";
        };
    return name + " dari " + shop.name() + ". " + sentence;
  }
}
