package id.blangkon.catalog.product;

import id.blangkon.catalog.error.FieldErrors;
import id.blangkon.catalog.money.Rupiah;
import org.jspecify.annotations.Nullable;

/** What a product must look like to be listed. */
final class ProductRules {

  private static final int SHORTEST_NAME = 3;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_DESCRIPTION = 4000;
  private static final int LONGEST_NUMBER = 100;
  private static final long LARGEST_STOCK = 1_000_000_000;
  private static final int LONGEST_LEAD = 365;
  private static final Rupiah HIGHEST_PRICE = Rupiah.of(1_000_000_000_000L);

  private final CategoryTree categories;
  private final Units units;

  ProductRules(CategoryTree categories, Units units) {
    this.categories = categories;
    this.units = units;
  }

  void check(FieldErrors errors, String prefix, NewProduct product) {
    int nameLength = product.name().strip().length();
    errors
        .reject(
            nameLength < SHORTEST_NAME || nameLength > LONGEST_NAME,
            prefix + "name",
            "Nama produk harus " + SHORTEST_NAME + " sampai " + LONGEST_NAME + " huruf.",
            "The product name must have " + SHORTEST_NAME + " to " + LONGEST_NAME + " characters.")
        .reject(
            product.description().length() > LONGEST_DESCRIPTION,
            prefix + "description",
            "Uraian paling panjang 4.000 huruf.",
            "The description may have at most 4,000 characters.")
        .reject(
            !categories.isLeaf(product.category()),
            prefix + "category",
            "Kategori “"
                + product.category()
                + "” tidak dikenal atau masih terbagi. Pilih dari daftar.",
            "Category “"
                + product.category()
                + "” is not known or is divided further. Choose from the list.")
        .reject(
            !units.exists(product.unit()),
            prefix + "unit",
            "Satuan “" + product.unit() + "” tidak dikenal. Pilih dari daftar.",
            "Unit “" + product.unit() + "” is not known. Choose from the list.");
    checkContent(errors, prefix, product.localContent());
    checkPrice(errors, prefix, product.price());
    checkStock(errors, prefix, product.stock());
  }

  static void checkContent(FieldErrors errors, String prefix, LocalContent content) {
    String number = content.certificateNumber();
    errors
        .reject(
            isNoPercent(content.percent()),
            prefix + "localContent.percent",
            "TKDN harus 0 sampai 100 persen.",
            "Local content must be 0 to 100 percent.")
        .reject(
            number != null && (number.isBlank() || number.length() > LONGEST_NUMBER),
            prefix + "localContent.certificateNumber",
            "Nomor sertifikat TKDN paling panjang " + LONGEST_NUMBER + " huruf.",
            "The number of the certificate may have at most " + LONGEST_NUMBER + " characters.")
        .reject(
            isNoPercent(content.benefitPercent()),
            prefix + "localContent.benefitPercent",
            "BMP harus 0 sampai 100 persen.",
            "The company's benefit (BMP) must be 0 to 100 percent.");
  }

  private static boolean isNoPercent(@Nullable Integer percent) {
    return percent != null && (percent < 0 || percent > 100);
  }

  /** Far below what a {@code long} holds, since ended orders give pieces back on top of it. */
  static void checkStock(FieldErrors errors, String prefix, Stock stock) {
    boolean wrong;
    if (stock instanceof Stock.Tracked tracked) {
      wrong = tracked.quantity() > LARGEST_STOCK;
    } else if (stock instanceof Stock.Capacity capacity) {
      wrong = capacity.perDay() > LARGEST_STOCK;
    } else {
      wrong = ((Stock.OnRequest) stock).leadDays() > LONGEST_LEAD;
    }
    errors.reject(
        wrong,
        prefix + "stock",
        "Stok atau kapasitas paling banyak 1.000.000.000, waktu penyediaan paling lama "
            + LONGEST_LEAD
            + " hari.",
        "Stock or capacity may be at most 1,000,000,000, the lead time at most "
            + LONGEST_LEAD
            + " days.");
  }

  static void checkPrice(FieldErrors errors, String prefix, Rupiah price) {
    errors.reject(
        !price.isPositive() || price.isMoreThan(HIGHEST_PRICE),
        prefix + "price",
        "Harga harus angka bulat rupiah, dari Rp1 sampai Rp1.000.000.000.000.",
        "The price must be whole rupiah, from Rp1 to Rp1,000,000,000,000.");
  }
}
