package id.blangkon.catalog.tax;

import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.policy.PolicyRow;
import java.time.LocalDate;
import java.util.List;

/**
 * What the things of each category are to tax law (table {@code purchase_kinds}): of the rows of a
 * day the first counts whose category is that of the product or above it. What no row covers is
 * goods.
 */
public final class PurchaseKinds {

  private final List<Row> rows;

  /**
   * @throws id.blangkon.catalog.policy.PolicyPackException when the table holds something that
   *     cannot be used
   */
  public PurchaseKinds(PolicyPack pack) {
    this.rows = pack.table("purchase_kinds").rows().stream().map(Row::of).toList();
  }

  private record Row(Effective effective, String category, PurchaseKind kind, GoodsGroup group) {

    static Row of(PolicyRow row) {
      PurchaseKind kind = row.choice("kind", PurchaseKind.class);
      if (kind == PurchaseKind.CATERING) {
        throw row.wrong(
            "kind",
            "berisi CATERING, yang sudah dinyatakan kategori katalog; hapus baris ini",
            "has CATERING, which the catalogue's own categories say; leave the row out");
      }
      return new Row(
          Effective.of(row),
          row.text("category"),
          kind,
          row.optional("goods_group") == null
              ? GoodsGroup.OTHER
              : row.choice("goods_group", GoodsGroup.class));
    }

    boolean covers(String code, LocalDate day) {
      return (code.equals(category) || code.startsWith(category + ".")) && effective.covers(day);
    }
  }

  /**
   * A product's line as taxes see it. The price of a meal is what is paid for it: a regional tax
   * that is due is always within.
   *
   * @param amount of the whole line as offered
   * @param taxInclusive whether the amount includes VAT, should any be due
   */
  public TaxedLine line(
      String category, TaxTreatment treatment, Rupiah amount, boolean taxInclusive, LocalDate day) {
    boolean meal = treatment == TaxTreatment.REGIONAL_FOOD;
    for (Row row : rows) {
      if (row.covers(category, day)) {
        return new TaxedLine(
            meal ? PurchaseKind.CATERING : row.kind(),
            amount,
            meal || taxInclusive,
            false,
            treatment == TaxTreatment.EXEMPT,
            row.group());
      }
    }
    return new TaxedLine(
        meal ? PurchaseKind.CATERING : PurchaseKind.GOODS,
        amount,
        meal || taxInclusive,
        false,
        treatment == TaxTreatment.EXEMPT,
        GoodsGroup.OTHER);
  }
}
