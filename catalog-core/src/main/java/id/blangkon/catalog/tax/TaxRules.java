package id.blangkon.catalog.tax;

import id.blangkon.catalog.money.Rate;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.policy.PaymentMethod;
import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.policy.PolicyPackException;
import id.blangkon.catalog.policy.PolicyRow;
import id.blangkon.catalog.policy.PolicyTable;
import id.blangkon.catalog.policy.ReviewState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Works out the taxes of a purchase from the tables of a policy pack: first whose duty it is to
 * collect ({@code tax_regimes}), then for each line what is due ({@code tax_rates}) and who hands
 * it over or why nothing is due ({@code tax_collection}). Each tax is the exact product, rounded
 * once ({@code tax_rounding}).
 *
 * <p>Safe for use by many threads.
 */
public final class TaxRules {

  private static final Set<TaxType> ON_TOP = Set.of(TaxType.VAT, TaxType.REGIONAL_FOOD_TAX);

  private static final List<TaxType> OF_A_LINE =
      List.of(
          TaxType.VAT,
          TaxType.REGIONAL_FOOD_TAX,
          TaxType.INCOME_TAX_22,
          TaxType.INCOME_TAX_23,
          TaxType.INCOME_TAX_21,
          TaxType.INCOME_TAX_4_2,
          TaxType.MSME_FINAL_INCOME_TAX);

  private final PolicyPack pack;
  private final List<Regime> regimes;
  private final TaxRates rates;
  private final Map<TaxType, List<TaxCollection>> collections = new EnumMap<>(TaxType.class);
  private final TaxRounding rounding;
  private final IncomeBrackets brackets;
  private final MsmeEligibility eligibility;
  private final StampDuty stampDuty;

  /**
   * @throws PolicyPackException when a tax table holds something that cannot be used, with file and
   *     line
   */
  public TaxRules(PolicyPack pack) {
    this.pack = pack;
    this.regimes = pack.table("tax_regimes").rows().stream().map(Regime::of).toList();
    this.rates = new TaxRates(pack);
    this.rounding = new TaxRounding(pack);
    this.brackets = new IncomeBrackets(pack);
    this.eligibility = new MsmeEligibility(pack);
    this.stampDuty = new StampDuty(pack);
    for (PolicyRow row : pack.table("tax_collection").rows()) {
      TaxCollection collection = TaxCollection.of(row);
      if (collection.collector() == TaxCollector.NOBODY && ON_TOP.contains(collection.type())) {
        throw row.wrong(
            "collector",
            "berisi NOBODY untuk pajak di atas harga; hapus saja tarifnya",
            "has NOBODY for a tax on top of the price; leave out its rate instead");
      }
      collections.computeIfAbsent(collection.type(), type -> new ArrayList<>()).add(collection);
    }
  }

  private record Regime(
      Effective effective,
      Set<PurchaseChannel> channels,
      @Nullable Boolean designated,
      Set<PaymentMethod> payments,
      TaxRegime regime) {

    static Regime of(PolicyRow row) {
      return new Regime(
          Effective.of(row),
          row.choices("channel", PurchaseChannel.class),
          row.optionalYes("designated"),
          row.choices("payment", PaymentMethod.class),
          row.choice("regime", TaxRegime.class));
    }

    boolean covers(TaxedPurchase purchase) {
      return effective.covers(purchase.date())
          && (channels.isEmpty() || channels.contains(purchase.channel()))
          && (designated == null || designated == purchase.platformDesignated())
          && (payments.isEmpty() || payments.contains(purchase.payment()));
    }
  }

  /** A line with the tax on top of it, before it is known who collects. */
  private record Priced(
      int number, TaxFacts facts, Rupiah net, @Nullable TaxRate onTop, Rupiah onTopAmount) {}

  /** Id and version of the pack whose tables answer. */
  public String packId() {
    return pack.id();
  }

  /**
   * All taxes of a purchase. An exemption stands in it as a line of zero with its legal basis; what
   * does not concern the purchase at all is left out.
   *
   * @throws PolicyPackException when the tables say nothing of that day
   */
  public TaxAssessment assess(TaxedPurchase purchase) {
    TaxRounding.Period rounded = rounding.on(purchase.date());
    List<Priced> priced = price(purchase, rounded);
    Rupiah net = Rupiah.ZERO;
    Rupiah gross = Rupiah.ZERO;
    for (Priced line : priced) {
      net = net.plus(line.net());
      gross = gross.plus(line.net()).plus(line.onTopAmount());
    }
    List<TaxLine> taxes = new ArrayList<>();
    for (Priced line : priced) {
      for (TaxType type : OF_A_LINE) {
        tax(type, line, net, rounded).ifPresent(taxes::add);
      }
    }
    stampDuty.on(gross, purchase.date()).ifPresent(taxes::add);
    return new TaxAssessment(taxes, net, gross, gross.minus(TaxLine.keptBack(taxes)));
  }

  private List<Priced> price(TaxedPurchase purchase, TaxRounding.Period rounded) {
    TaxRegime regime = regime(purchase);
    boolean msme = eligibility.holds(purchase.supplier(), purchase.date());
    List<Priced> priced = new ArrayList<>();
    for (TaxedLine line : purchase.lines()) {
      TaxFacts facts =
          new TaxFacts(
              purchase.date(),
              regime,
              purchase.payment(),
              purchase.supplier(),
              msme,
              line.kind(),
              line.luxury(),
              line.group());
      TaxRate onTop =
          OF_A_LINE.stream()
              .filter(ON_TOP::contains)
              .filter(type -> type != TaxType.VAT || !line.vatExempt())
              .flatMap(type -> rates.find(type, facts).stream())
              .findFirst()
              .orElse(null);
      Rate rate = onTop == null ? Rate.ZERO : onTop.rate();
      Rupiah net = line.taxInclusive() ? rate.baseOf(line.amount(), rounded.base()) : line.amount();
      Rupiah onTopAmount =
          line.taxInclusive() ? line.amount().minus(net) : rate.of(net, rounded.tax());
      priced.add(new Priced(priced.size() + 1, facts, net, onTop, onTopAmount));
    }
    return priced;
  }

  private TaxRegime regime(TaxedPurchase purchase) {
    return regimes.stream()
        .filter(regime -> regime.covers(purchase))
        .findFirst()
        .map(Regime::regime)
        .orElseThrow(() -> nothing(pack.table("tax_regimes"), purchase.date()));
  }

  private Optional<TaxLine> tax(
      TaxType type, Priced line, Rupiah whole, TaxRounding.Period rounded) {
    if (ON_TOP.contains(type)) {
      TaxRate onTop = line.onTop();
      return onTop == null || onTop.type() != type
          ? Optional.empty()
          : Optional.of(
              collected(line, whole, onTop, line.net(), onTop.rate(), line.onTopAmount(), rounded));
    }
    return rates.find(type, line.facts()).map(rate -> deducted(line, whole, rate, rounded));
  }

  private TaxLine deducted(Priced line, Rupiah whole, TaxRate rate, TaxRounding.Period rounded) {
    Rupiah base = rate.share().of(line.net(), rounded.base());
    if (rate.brackets()) {
      IncomeBrackets.Tax tax =
          brackets.of(line.net(), rate.share(), rate.rate(), line.facts().day(), rounded.tax());
      return collected(line, whole, rate, base, tax.rate(), tax.amount(), rounded);
    }
    Rate ofPrice =
        new Rate(
            Math.multiplyExact(rate.rate().numerator(), rate.share().numerator()),
            Math.multiplyExact(rate.rate().denominator(), rate.share().denominator()));
    return collected(
        line, whole, rate, base, rate.rate(), ofPrice.of(line.net(), rounded.tax()), rounded);
  }

  private TaxLine collected(
      Priced line,
      Rupiah whole,
      TaxRate tax,
      Rupiah base,
      Rate rate,
      Rupiah amount,
      TaxRounding.Period rounded) {
    TaxCollection collection =
        collections.getOrDefault(tax.type(), List.of()).stream()
            .filter(row -> row.covers(line.facts(), whole))
            .findFirst()
            .orElseThrow(() -> nothing(pack.table("tax_collection"), line.facts().day()));
    boolean exempt = collection.collector() == TaxCollector.NOBODY;
    return new TaxLine(
        line.number(),
        tax.type(),
        base,
        exempt ? Rate.ZERO : rate,
        exempt ? Rupiah.ZERO : amount,
        collection.collector(),
        tax.onTop(),
        tax.accountCode(),
        exempt
            ? collection.legalBasis()
            : LegalBases.together(tax.legalBasis(), collection.legalBasis(), rounded.legalBasis()),
        exempt ? collection.reviewState() : weaker(tax.reviewState(), collection.reviewState()));
  }

  /** What was worked out from two rows is as sure as the less sure of them. */
  private static ReviewState weaker(ReviewState one, ReviewState other) {
    return Comparator.<ReviewState>naturalOrder().compare(one, other) > 0 ? one : other;
  }

  private static PolicyPackException nothing(PolicyTable table, LocalDate day) {
    return table.wrong(
        "tidak punya baris untuk pembelian ini pada " + day + "; tambahkan",
        "has no row for this purchase on " + day + "; add it");
  }
}
