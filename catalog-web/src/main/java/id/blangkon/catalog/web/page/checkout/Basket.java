package id.blangkon.catalog.web.page.checkout;

import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.order.OrderRequest;
import id.blangkon.catalog.product.OfferedProduct;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.tax.PriceBreakdown;
import id.blangkon.catalog.web.page.model.FieldProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The goods of a form: what they are now, how many, and what is wrong with that.
 *
 * @param lines at least one; the first one's supplier is the order's
 */
record Basket(List<Line> lines, List<FieldProblem> problems) {

  Basket {
    lines = List.copyOf(lines);
    problems = List.copyOf(problems);
  }

  /**
   * A line.
   *
   * @param typed the quantity as it was typed
   * @param quantity empty when that cannot be read
   * @param money of the whole line; null while it cannot be worked out
   */
  record Line(
      OfferedProduct offered,
      String typed,
      OptionalLong quantity,
      @Nullable PriceBreakdown money) {}

  Supplier supplier() {
    return lines.get(0).offered().supplier();
  }

  /** The sum of all lines; null while one of them has none. */
  @Nullable Sum sum() {
    Rupiah goods = Rupiah.ZERO;
    Rupiah vat = Rupiah.ZERO;
    for (Line line : lines) {
      PriceBreakdown money = line.money();
      if (money == null) {
        return null;
      }
      goods = goods.plus(money.net());
      vat = vat.plus(money.vat());
    }
    return new Sum(goods, vat);
  }

  /** Goods without VAT, and their VAT. */
  record Sum(Rupiah goods, Rupiah vat) {}

  /** The lines of a request; all quantities can be read. */
  List<OrderRequest.Line> requested() {
    List<OrderRequest.Line> requested = new ArrayList<>();
    for (Line line : lines) {
      requested.add(
          new OrderRequest.Line(
              line.offered().product().id(), line.quantity().orElseThrow(), null));
    }
    return requested;
  }
}
