package id.blangkon.catalog.web.page.site;

import id.blangkon.catalog.money.Rate;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.order.OrderLine;
import id.blangkon.catalog.web.page.Messages;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.model.MoneyLine;
import id.blangkon.catalog.web.page.model.MoneyTable;
import id.blangkon.catalog.web.page.model.TaxLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sums of an order, from the lines to what the agency pays, as those who work on it see it. */
public final class MoneyTables {

  private MoneyTables() {}

  /** The table of an order; goods + freight + VAT make the gross sum. */
  public static MoneyTable of(
      List<OrderLine> lines,
      Rupiah goods,
      Rupiah freight,
      Rupiah vat,
      Rupiah gross,
      Language language) {
    Messages words = Messages.of(language);
    boolean none = vat.equals(Rupiah.ZERO);
    TaxLine tax =
        new TaxLine(
            "VAT",
            none ? null : rate(lines, language),
            vat.amount(),
            null,
            true,
            none ? words.text("tax.noneDue") : null);
    return new MoneyTable(
        lines.stream().map(line -> line(line, words)).toList(),
        goods.amount(),
        freight.amount(),
        List.of(tax),
        gross.amount(),
        List.of(),
        gross.amount());
  }

  private static MoneyLine line(OrderLine line, Messages words) {
    boolean inclusive = line.taxInclusive() && line.vat().isPositive();
    return new MoneyLine(
        line.name(),
        line.product().toString(),
        line.quantity(),
        inclusive ? words.text("money.inclusive", line.unit()) : line.unit(),
        line.unitPrice().amount(),
        line.net().amount());
  }

  /** The rate, when the lines that are taxed have only one. */
  private static @Nullable String rate(List<OrderLine> lines, Language language) {
    List<Rate> rates =
        lines.stream()
            .filter(line -> line.vat().isPositive())
            .map(OrderLine::vatRate)
            .distinct()
            .toList();
    return rates.size() == 1 ? Goods.percent(rates.get(0), language) : null;
  }
}
