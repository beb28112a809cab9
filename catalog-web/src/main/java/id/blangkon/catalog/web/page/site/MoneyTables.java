package id.blangkon.catalog.web.page.site;

import id.blangkon.catalog.journal.EventBody;
import id.blangkon.catalog.money.Rate;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.order.OrderLine;
import id.blangkon.catalog.order.OrderPreview;
import id.blangkon.catalog.order.PurchaseOrder;
import id.blangkon.catalog.policy.ReviewState;
import id.blangkon.catalog.tax.LatePenalty;
import id.blangkon.catalog.tax.TaxAssessment;
import id.blangkon.catalog.tax.TaxCollector;
import id.blangkon.catalog.tax.TaxType;
import id.blangkon.catalog.web.open.PublicPenalty;
import id.blangkon.catalog.web.page.Messages;
import id.blangkon.catalog.web.page.model.Deductions;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.model.MoneyLine;
import id.blangkon.catalog.web.page.model.MoneyStage;
import id.blangkon.catalog.web.page.model.MoneyTable;
import id.blangkon.catalog.web.page.model.TaxLine;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sums of a purchase, from the lines to what reaches the supplier. */
public final class MoneyTables {

  private MoneyTables() {}

  /** The table of an order, as those who work on it see it. */
  public static MoneyTable of(PurchaseOrder order, Language language) {
    TaxTables taxes = new TaxTables(order.taxes(), language);
    List<Deductions> deductions = new ArrayList<>(taxes.deductions());
    LatePenalty penalty = order.penalty();
    if (penalty != null) {
      deductions.add(taxes.penalty(penalty));
    }
    return table(
        MoneyStage.of(order.state()),
        lines(order.lines(), language),
        order.goods(),
        order.freight(),
        onTop(taxes, order.vat(), language),
        order.gross(),
        deductions,
        order.netToSupplier(),
        taxes,
        null);
  }

  /** The table of an order that is not made yet. */
  public static MoneyTable of(OrderPreview preview, Language language) {
    TaxTables taxes = new TaxTables(preview.taxes(), language);
    return table(
        MoneyStage.PLANNED,
        lines(preview.lines(), language),
        preview.goods(),
        preview.freight(),
        onTop(taxes, preview.vat(), language),
        preview.gross(),
        taxes.deductions(),
        preview.netToSupplier(),
        taxes,
        null);
  }

  /**
   * The table of an order as everybody may see it.
   *
   * @param netToSupplier null where it is the supplier's own business
   */
  public static MoneyTable open(
      MoneyStage stage,
      List<MoneyLine> lines,
      Rupiah goods,
      Rupiah freight,
      Rupiah vat,
      Rupiah gross,
      List<id.blangkon.catalog.tax.TaxLine> taxLines,
      @Nullable Long netToSupplier,
      @Nullable PublicPenalty penalty,
      Language language) {
    TaxTables taxes = new TaxTables(taxLines, language);
    List<Deductions> deductions = new ArrayList<>();
    if (netToSupplier != null) {
      deductions.addAll(taxes.deductions());
    }
    if (penalty != null) {
      String review = penalty.reviewState();
      deductions.add(
          taxes.penalty(
              penalty.days(),
              penalty.amount(),
              penalty.legalBasis(),
              review == null ? null : ReviewState.valueOf(review)));
    }
    long lost = penalty == null ? 0 : penalty.amount();
    return table(
        stage,
        lines,
        goods,
        freight,
        onTop(taxes, vat, language),
        gross,
        deductions,
        netToSupplier == null ? null : Rupiah.of(netToSupplier - lost),
        taxes,
        netToSupplier == null ? Messages.of(language).text("money.personal") : null);
  }

  /** The sums alone, before the rules were asked. */
  public static MoneyTable sums(Rupiah goods, Rupiah vat, Language language) {
    TaxTables none = new TaxTables(List.of(), language);
    return table(
        MoneyStage.PLANNED,
        List.of(),
        goods,
        Rupiah.ZERO,
        onTop(none, vat, language),
        goods.plus(vat),
        List.of(),
        null,
        none,
        null);
  }

  /** The table of a purchase that somebody thinks of: all that is paid on top stands there. */
  public static MoneyTable of(List<MoneyLine> lines, TaxAssessment assessment, Language language) {
    TaxTables taxes = new TaxTables(assessment.lines(), language);
    List<TaxLine> onTop = taxes.onTop(type -> false);
    return new MoneyTable(
        MoneyStage.PLANNED,
        lines,
        assessment.net().amount(),
        0,
        onTop.isEmpty() ? List.of(noVat(taxes, language)) : onTop,
        assessment.gross().amount(),
        taxes.deductions(),
        assessment.netToSupplier().amount(),
        taxes.besides(type -> false),
        null);
  }

  private static MoneyTable table(
      MoneyStage stage,
      List<MoneyLine> lines,
      Rupiah goods,
      Rupiah freight,
      List<TaxLine> onTop,
      Rupiah gross,
      List<Deductions> deductions,
      @Nullable Rupiah netToSupplier,
      TaxTables taxes,
      @Nullable String remark) {
    return new MoneyTable(
        stage,
        lines,
        goods.amount(),
        freight.amount(),
        onTop,
        gross.amount(),
        deductions,
        netToSupplier == null ? null : netToSupplier.amount(),
        taxes.besides(MoneyTables::isWithin),
        remark);
  }

  /** In an order the price of a meal is what is paid for it. */
  private static boolean isWithin(TaxType type) {
    return type == TaxType.REGIONAL_FOOD_TAX;
  }

  /** VAT with its basis; of orders from before there were tax lines, its amount alone. */
  private static List<TaxLine> onTop(TaxTables taxes, Rupiah vat, Language language) {
    List<TaxLine> onTop = taxes.onTop(MoneyTables::isWithin);
    if (!onTop.isEmpty()) {
      return onTop;
    }
    return vat.isPositive()
        ? List.of(new TaxLine(TaxType.VAT.name(), null, vat.amount(), null, null, true, null))
        : List.of(noVat(taxes, language));
  }

  private static TaxLine noVat(TaxTables taxes, Language language) {
    String reason = taxes.has(TaxType.REGIONAL_FOOD_TAX) ? "tax.foodInstead" : "tax.noneDue";
    return new TaxLine(
        TaxType.VAT.name(), null, 0, null, null, true, Messages.of(language).text(reason));
  }

  private static List<MoneyLine> lines(List<OrderLine> lines, Language language) {
    Messages words = Messages.of(language);
    return lines.stream().map(line -> line(line, words)).toList();
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

  /** A tax as a public event has it. */
  public static id.blangkon.catalog.tax.TaxLine tax(EventBody tax) {
    return new id.blangkon.catalog.tax.TaxLine(
        Math.toIntExact(tax.number("line")),
        TaxType.valueOf(tax.text("type")),
        Rupiah.of(tax.number("base")),
        new Rate(tax.number("rateNumerator"), tax.number("rateDenominator")),
        Rupiah.of(tax.number("amount")),
        TaxCollector.valueOf(tax.text("collector")),
        tax.number("added") == 1,
        tax.textOrNull("accountCode"),
        tax.textOrNull("legalBasis"),
        ReviewState.valueOf(tax.text("reviewState")));
  }
}
