package id.blangkon.catalog.order;

import id.blangkon.catalog.money.Rate;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.product.ProductId;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line with the snapshot of what was bought; later changes of the product never alter it. Only
 * the tax may: the rules of the day of the order letter count.
 *
 * @param number 1 for the first line
 * @param unitPrice as the supplier offered it
 * @param net of the whole line, without VAT
 * @param vat of the whole line
 * @param vatRate zero when no VAT is due
 * @param tracked whether the line took the quantity from a tracked stock, to give it back should
 *     the order end
 * @param listedDays how many days the product had been on show when it was ordered
 */
public record OrderLine(
    int number,
    ProductId product,
    long productVersion,
    String name,
    String category,
    String unit,
    long quantity,
    Rupiah unitPrice,
    boolean taxInclusive,
    Rupiah net,
    Rupiah vat,
    Rate vatRate,
    boolean domestic,
    @Nullable Integer localContentPercent,
    boolean tracked,
    int listedDays,
    @Nullable String note) {

  /** The same with the money of another day's rules. */
  OrderLine withMoney(Rupiah newNet, Rupiah newVat, Rate newVatRate) {
    return new OrderLine(
        number,
        product,
        productVersion,
        name,
        category,
        unit,
        quantity,
        unitPrice,
        taxInclusive,
        newNet,
        newVat,
        newVatRate,
        domestic,
        localContentPercent,
        tracked,
        listedDays,
        note);
  }

  /** The line with the highest gross value, the first of several. */
  static OrderLine largest(List<OrderLine> lines) {
    return lines.stream()
        .max(
            Comparator.comparing(OrderLine::gross)
                .thenComparing(Comparator.comparing(OrderLine::number).reversed()))
        .orElseThrow();
  }

  public Rupiah gross() {
    return net.plus(vat);
  }
}
