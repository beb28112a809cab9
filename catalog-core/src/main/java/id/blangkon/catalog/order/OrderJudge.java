package id.blangkon.catalog.order;

import id.blangkon.catalog.policy.Finding;
import id.blangkon.catalog.policy.OrderReview;
import id.blangkon.catalog.policy.OrderRules;
import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.policy.RuleCode;
import id.blangkon.catalog.policy.RuleTexts;
import id.blangkon.catalog.policy.preference.DomesticPreference;
import id.blangkon.catalog.policy.procurement.ProcurementCategory;
import id.blangkon.catalog.policy.procurement.ProcurementDecision;
import id.blangkon.catalog.policy.procurement.ProcurementRules;
import id.blangkon.catalog.policy.sign.OrderSigns;
import id.blangkon.catalog.policy.splitting.OrderHistory;
import id.blangkon.catalog.policy.splitting.PlacedOrder;
import id.blangkon.catalog.policy.splitting.SplittingFlag;
import id.blangkon.catalog.policy.splitting.SplittingRules;
import id.blangkon.catalog.storage.UnitOfWork;
import id.blangkon.catalog.tenant.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Judges orders by all rules of a pack that can be asked of them: those of the store, those of
 * procurement law, the preference for domestic products, and signs such as those of a divided need.
 * Made once for a pack; judging reads no table anew and asks the storage once.
 */
public final class OrderJudge {

  /** The rules beside those of the store that can say something of an order. */
  private static final List<RuleCode> ASKED =
      List.of(
          RuleCode.PLAN_NOT_USABLE,
          RuleCode.BUDGET_EXCEEDED,
          RuleCode.METHOD_NOT_OPEN,
          RuleCode.METHOD_LIMIT,
          RuleCode.CHANNEL_CLOSED,
          RuleCode.NATIONAL_SYSTEM,
          RuleCode.HANDED_OVER,
          RuleCode.CATALOGUE_DUTY,
          RuleCode.ACTOR,
          RuleCode.CONTRACT_FORM,
          RuleCode.OWNER_ESTIMATE_NEEDED,
          RuleCode.RESERVED_FOR_SMALL,
          RuleCode.CARD_LIMIT,
          RuleCode.PERFORMANCE_BOND,
          RuleCode.IMPORTED_PRODUCT,
          RuleCode.UNCERTIFIED_PRODUCT,
          RuleCode.SPLIT_CATEGORY,
          RuleCode.SPLIT_SUPPLIER,
          RuleCode.SPLIT_SAME_DAY,
          RuleCode.SPLIT_PLANS,
          RuleCode.MERGED_KINDS,
          RuleCode.MERGED_SIZES,
          RuleCode.CONCENTRATED,
          RuleCode.PRICE_RISEN,
          RuleCode.PRICE_ABOVE_OFFERS,
          RuleCode.PRICE_AT_ESTIMATE,
          RuleCode.PRICE_AT_CEILING,
          RuleCode.RELATED_OFFICIAL,
          RuleCode.YEAR_END,
          RuleCode.SHORT_TITLE);

  private final WorkingCalendar calendar;
  private final RuleTexts texts;
  private final OrderRules store;
  private final ProcurementRules procurement;
  private final DomesticPreference preference;
  private final SplittingRules splitting;
  private final OrderSigns signs;
  private final OrderCases cases;

  /**
   * @throws id.blangkon.catalog.policy.PolicyPackException when a table holds something that cannot
   *     be used, with file and line
   */
  public OrderJudge(PolicyPack pack, ProcurementRules procurement, WorkingCalendar calendar) {
    this.calendar = calendar;
    this.texts = new RuleTexts(pack);
    this.store = new OrderRules(pack);
    this.procurement = procurement;
    this.preference = new DomesticPreference(pack);
    this.splitting = new SplittingRules(pack);
    this.signs = new OrderSigns(pack);
    this.cases = new OrderCases(pack);
  }

  /** What the rules find of an order and of those beside it in the storage, the gravest first. */
  OrderJudgement judge(UnitOfWork unit, OrderFacts order) {
    return judge(unit.store(OrderStore.class)::related, order);
  }

  /** The same beside orders from elsewhere than the storage. */
  OrderJudgement judge(Relatives relatives, OrderFacts order) {
    return judge(order, new PlacedOrders(relatives, order, cases, calendar));
  }

  /** What the rules find, the gravest first; the history is asked once. */
  public OrderJudgement judge(OrderFacts order, OrderHistory history) {
    LocalDate rulesOf = order.rulesOf();
    List<Finding> findings = new ArrayList<>(store.review(review(order)));
    Optional<ProcurementDecision> decision =
        cases.purchase(order).map(purchase -> procurement.judge(purchase, order.today()));
    decision.ifPresent(made -> findings.addAll(made.findings()));
    preference.imported(imported(order), rulesOf).ifPresent(findings::add);
    preference.uncertified(uncertified(order), rulesOf).ifPresent(findings::add);
    PlacedOrder placed = cases.placed(order);
    List<PlacedOrder> before =
        history.like(placed, placed.day().minusDays(longestWindow() - 1), placed.day());
    findings.addAll(gravest(splitting.judge(placed, rulesOf, (judged, first, last) -> before)));
    findings.addAll(signs.judge(cases.observed(order, placed), rulesOf, before));
    findings.sort(Comparator.comparing(Finding::severity));
    return new OrderJudgement(findings, decision.map(ProcurementDecision::forms).orElse(Set.of()));
  }

  /** The most days that signs look back among orders, the day of the order among them. */
  long longestWindow() {
    return Math.max(splitting.longestWindow(), signs.longestWindow());
  }

  /** How many days before an order its prices are looked at; zero when they are not. */
  long longestRise() {
    return signs.longestRise();
  }

  /** Whether prices are looked at beside those of other suppliers. */
  boolean comparesOffers() {
    return signs.comparesOffers();
  }

  /** Whether it is asked who of the buyer's acts for the supplier. */
  boolean looksForRelations() {
    return signs.looksForRelations();
  }

  /** How many rules have a row in force on a day. */
  int asked(LocalDate day) {
    long beside = ASKED.stream().filter(code -> texts.isInForce(code, day)).count();
    return store.asked(day) + (int) beside;
  }

  /**
   * Orders that pass a high limit together pass the lower ones too: of each rule the highest limit
   * is told, and of several windows the first of the table.
   */
  private static List<Finding> gravest(List<SplittingFlag> flags) {
    Map<String, SplittingFlag> gravest = new LinkedHashMap<>();
    for (SplittingFlag flag : flags) {
      gravest.merge(
          flag.finding().code(),
          flag,
          (told, other) -> other.limit().isMoreThan(told.limit()) ? other : told);
    }
    return gravest.values().stream().map(SplittingFlag::finding).toList();
  }

  private static List<String> imported(OrderFacts order) {
    return order.lines().stream().filter(line -> !line.domestic()).map(OrderLine::name).toList();
  }

  /** Domestic goods; what is no product of an industry needs no certificate. */
  private List<String> uncertified(OrderFacts order) {
    return order.lines().stream()
        .filter(line -> line.domestic() && line.localContentPercent() == null)
        .filter(line -> cases.kind(line.category(), order.rulesOf()) == ProcurementCategory.GOODS)
        .map(OrderLine::name)
        .toList();
  }

  private static OrderReview review(OrderFacts order) {
    List<OrderReview.Line> reviewed = new ArrayList<>(order.lines().size());
    for (OrderLine line : order.lines()) {
      reviewed.add(
          new OrderReview.Line(
              line.name(),
              line.category(),
              line.quantity(),
              line.net(),
              !order.notListed().contains(line.product()),
              line.domestic()));
    }
    return new OrderReview(
        order.plan().tenant(),
        order.plan().workUnit(),
        order.supplier().id(),
        order.supplier().scale(),
        order.supplierActive(),
        order.rulesOf(),
        order.gross(),
        reviewed);
  }
}
