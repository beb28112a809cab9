package id.blangkon.catalog.policy.example;

import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.access.WorkUnitId;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.party.BusinessScale;
import id.blangkon.catalog.policy.Finding;
import id.blangkon.catalog.policy.OrderReview;
import id.blangkon.catalog.policy.OrderRules;
import id.blangkon.catalog.policy.PaymentMethod;
import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.policy.PolicyRow;
import id.blangkon.catalog.policy.Severity;
import id.blangkon.catalog.policy.preference.DomesticPreference;
import id.blangkon.catalog.policy.preference.OfferedProduct;
import id.blangkon.catalog.policy.preference.PreferenceResult;
import id.blangkon.catalog.policy.preference.PricePreference;
import id.blangkon.catalog.policy.procurement.ActingRole;
import id.blangkon.catalog.policy.procurement.BusinessScales;
import id.blangkon.catalog.policy.procurement.Circumstance;
import id.blangkon.catalog.policy.procurement.ContractForm;
import id.blangkon.catalog.policy.procurement.ProcurementCase;
import id.blangkon.catalog.policy.procurement.ProcurementCategory;
import id.blangkon.catalog.policy.procurement.ProcurementChannel;
import id.blangkon.catalog.policy.procurement.ProcurementDecision;
import id.blangkon.catalog.policy.procurement.ProcurementMethod;
import id.blangkon.catalog.policy.procurement.ProcurementRules;
import id.blangkon.catalog.policy.procurement.Provisions;
import id.blangkon.catalog.policy.procurement.PurchaseVariant;
import id.blangkon.catalog.policy.splitting.PlacedOrder;
import id.blangkon.catalog.policy.splitting.SplittingRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Decides examples by the rules of a pack, and says the outcome in the words of examples. */
final class DecidedExample {

  private static final String NONE = "none";

  private final OrderRules store;
  private final ProcurementRules rules;
  private final BusinessScales scales;
  private final DomesticPreference preference;
  private final PricePreference prices;
  private final SplittingRules splitting;
  private final Provisions provisions;

  DecidedExample(PolicyPack pack) {
    this.store = new OrderRules(pack);
    this.rules = new ProcurementRules(pack);
    this.scales = new BusinessScales(pack);
    this.preference = new DomesticPreference(pack);
    this.prices = new PricePreference(pack);
    this.splitting = new SplittingRules(pack);
    this.provisions = new Provisions(pack);
  }

  /** Everything that an example may name. */
  Map<String, String> found(PolicyRow row) {
    LocalDate day = row.date("date");
    ProcurementCase purchase = purchase(row);
    ProcurementDecision decision = rules.judge(purchase, day);
    List<OfferedProduct> products = ExampleProducts.of(row);
    PreferenceResult preferred =
        products.isEmpty()
            ? new PreferenceResult(0, List.of(), List.of())
            : preference.evaluate(products, day);
    List<Finding> findings = new ArrayList<>(decision.findings());
    findings.addAll(preferred.findings());
    Map<String, String> found = new TreeMap<>();
    found.put("refused", codes(findings, Severity.BLOCK));
    found.put("warns", codes(findings, Severity.WARN));
    found.put("informs", codes(findings, Severity.INFO));
    found.put("store", store(purchase, day));
    found.put("forms", names(decision.forms()));
    found.put("form", decision.forms().stream().map(Enum::name).findFirst().orElse(NONE));
    found.put("actors", names(decision.actors()));
    found.put("estimate", yesNo(decision.ownerEstimateRequired()));
    found.put("spse", yesNo(decision.nationalSystemRequired()));
    found.put("reserved", yesNo(decision.reserved()));
    found.put("small_share", yesNo(decision.smallBusinessShare()));
    found.put("bond", amount(decision.performanceBond()));
    found.put("advance_least", amount(decision.leastAdvance()));
    found.put("advance_most", amount(decision.mostAdvance()));
    found.put("amended_most", amount(decision.largestAmendedValue()));
    found.put("offers", Long.toString(decision.leastOffers()));
    found.put("state", decision.channelState() == null ? NONE : decision.channelState().name());
    found.put("step", Long.toString(preferred.step()));
    found.put(
        "eligible",
        preferred.eligible().stream()
            .map(OfferedProduct::name)
            .sorted()
            .collect(Collectors.joining(" ")));
    found.put("scale_by_sales", scale(BusinessScales.Measure.YEARLY_SALES, row));
    found.put("scale_by_capital", scale(BusinessScales.Measure.CAPITAL, row));
    found.put("compared_price", comparedPrice(purchase, products, day));
    found.put("splits", splits(row));
    for (String provision : provisions.names()) {
      found.put(provision, provision(provision, day));
    }
    return found;
  }

  /** Whether an order of such a value is within the store's own ceiling for all goods. */
  private String store(ProcurementCase purchase, LocalDate day) {
    UUID nobody = new UUID(0, 0);
    return store
        .review(
            new OrderReview(
                TenantId.of("33"),
                WorkUnitId.of(nobody),
                SupplierId.of(nobody),
                purchase.scale(),
                true,
                day,
                purchase.value(),
                List.of(new OrderReview.Line("", "", 1, purchase.value(), true, true))))
        .stream()
        .filter(finding -> finding.facts().containsKey("ceiling"))
        .map(finding -> finding.blocks() ? "above" : "within")
        .findFirst()
        .orElse(NONE);
  }

  /** The flags of splitting, each with its limit where it has one: {@code SPLIT_PLANS:50000000}. */
  private String splits(PolicyRow row) {
    List<PlacedOrder> before = ExampleOrders.before(row);
    String flags =
        splitting.judge(ExampleOrders.judged(row), (judged, first, last) -> before).stream()
            .map(
                flag ->
                    flag.finding().code()
                        + (flag.limit().isPositive() ? ":" + flag.limit().amount() : ""))
            .distinct()
            .sorted()
            .collect(Collectors.joining(" "));
    return flags.isEmpty() ? NONE : flags;
  }

  private String provision(String name, LocalDate day) {
    OptionalLong amount = provisions.amount(name, day);
    return amount.isPresent()
        ? Long.toString(amount.getAsLong())
        : provisions.isInForce(name, day) ? "yes" : NONE;
  }

  private static String codes(List<Finding> findings, Severity severity) {
    return findings.stream()
        .filter(finding -> finding.severity() == severity)
        .map(Finding::code)
        .distinct()
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static String names(Set<? extends Enum<?>> constants) {
    return constants.isEmpty()
        ? NONE
        : constants.stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
  }

  private static String yesNo(boolean is) {
    return is ? "yes" : "no";
  }

  private static String amount(@Nullable Rupiah amount) {
    return amount == null ? NONE : Long.toString(amount.amount());
  }

  private String scale(BusinessScales.Measure measure, PolicyRow row) {
    return scales
        .classify(measure, Rupiah.of(row.number("value")), row.date("date"))
        .map(classified -> classified.scale().name())
        .orElse(NONE);
  }

  /** Of the first product. */
  private String comparedPrice(
      ProcurementCase purchase, List<OfferedProduct> products, LocalDate day) {
    Long content = products.isEmpty() ? null : products.get(0).localContent();
    Rupiah whole = purchase.ceiling() == null ? purchase.value() : purchase.ceiling();
    return content == null
        ? NONE
        : prices
            .evaluate(whole, purchase.value(), content, day)
            .map(evaluated -> amount(evaluated.price()))
            .orElse(NONE);
  }

  private static ProcurementCase purchase(PolicyRow row) {
    PurchaseVariant variant = row.optionalChoice("variant", PurchaseVariant.class);
    BusinessScale scale = row.optionalChoice("scale", BusinessScale.class);
    PaymentMethod payment = row.optionalChoice("payment", PaymentMethod.class);
    return ProcurementCase.of(
            row.choice("method", ProcurementMethod.class),
            row.choice("category", ProcurementCategory.class),
            Rupiah.of(row.number("value")))
        .variant(variant == null ? PurchaseVariant.DIRECT_PURCHASE : variant)
        .channel(row.optionalChoice("channel", ProcurementChannel.class))
        .actor(row.optionalChoice("actor", ActingRole.class))
        .form(row.optionalChoice("form", ContractForm.class))
        .ceiling(rupiah(row, "ceiling"))
        .left(rupiah(row, "left"))
        .planUsable(!Boolean.FALSE.equals(row.optionalYes("plan_usable")))
        .estimate(rupiah(row, "estimate"))
        .scale(scale == null ? BusinessScale.SMALL : scale)
        .cooperative(Boolean.TRUE.equals(row.optionalYes("cooperative")))
        .payment(payment == null ? PaymentMethod.DIRECT : payment)
        .circumstances(row.choices("circumstances", Circumstance.class))
        .advance(rupiah(row, "advance"))
        .offers(row.optional("offers") == null ? null : (Long) row.number("offers"))
        .amended(rupiah(row, "amended"))
        .signedOn(row.optionalDate("signed_on"))
        .build();
  }

  private static @Nullable Rupiah rupiah(PolicyRow row, String column) {
    return row.optional(column) == null ? null : Rupiah.of(row.number(column));
  }
}
