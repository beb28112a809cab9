package id.blangkon.catalog.order;

import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.journal.EventBody;
import id.blangkon.catalog.journal.JournalInbox;
import id.blangkon.catalog.journal.NewEvent;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.party.LegalForm;
import id.blangkon.catalog.party.LegalFormGroup;
import id.blangkon.catalog.plan.PlanItem;
import id.blangkon.catalog.plan.PlanItemStore;
import id.blangkon.catalog.policy.Finding;
import id.blangkon.catalog.policy.procurement.ProcurementCategory;
import id.blangkon.catalog.policy.procurement.ProcurementKinds;
import id.blangkon.catalog.product.Category;
import id.blangkon.catalog.product.CategoryTree;
import id.blangkon.catalog.storage.IdGenerator;
import id.blangkon.catalog.storage.UnitOfWork;
import id.blangkon.catalog.tax.LatePenalty;
import id.blangkon.catalog.tax.TaxLine;
import id.blangkon.catalog.tenant.WorkingCalendar;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes the journal's events of orders. An order is public from its order letter on, its earlier
 * history included; one that ends before that becomes public then, without prices. The first public
 * event holds the whole order, later ones its parties, sums and the new step. Every fact in a
 * public body is allow-listed here.
 */
final class OrderEvents {

  /**
   * What actions ask for and everybody may read; other fields are for the parties of the order
   * only.
   */
  private static final Set<String> PUBLIC_FIELDS =
      Set.of(
          "reason",
          "function",
          "quantity",
          "time",
          "lateDays",
          "handoverNumber",
          "invoiceNumber",
          "paymentReference");

  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final IdGenerator ids;
  private final Lifecycle lifecycle;
  private final WorkingCalendar calendar;
  private final ProcurementKinds kinds;
  private final CategoryTree categories;
  private final String ocidPrefix;

  OrderEvents(
      IdGenerator ids,
      Lifecycle lifecycle,
      WorkingCalendar calendar,
      ProcurementKinds kinds,
      CategoryTree categories,
      String ocidPrefix) {
    this.ids = ids;
    this.lifecycle = lifecycle;
    this.calendar = calendar;
    this.kinds = kinds;
    this.categories = categories;
    this.ocidPrefix = ocidPrefix;
  }

  /** Writes the event of the order's newest step. */
  void append(UnitOfWork unit, Actor actor, PurchaseOrder order, boolean stockTouched) {
    OrderStep step = order.steps().get(order.steps().size() - 1);
    boolean isPublic = order.letterAt() != null || order.state().endedWithoutPurchase();
    boolean firstPublic =
        isPublic && (step.action() == OrderAction.APPROVE || order.letterAt() == null);
    String body = isPublic ? publicBody(unit, order, step, firstPublic) : privateBody(order, step);
    unit.store(JournalInbox.class)
        .append(
            new NewEvent(
                ids.next(),
                "order." + step.action().pathName(),
                step.at(),
                order.tenant().value(),
                order.id().value(),
                order.version(),
                stockTouched
                    ? order.lines().stream().map(line -> line.product().value()).toList()
                    : List.of(),
                actor.person().value(),
                isPublic ? body : null,
                isPublic ? null : body));
  }

  private static String privateBody(PurchaseOrder order, OrderStep step) {
    return EventBody.builder()
        .put("order", order.id().toString())
        .put("version", order.version())
        .put("state", order.state().name())
        .put("workUnit", order.workUnit().toString())
        .put("planItem", order.planItem().toString())
        .put("supplier", order.supplier().toString())
        .put("gross", order.gross().amount())
        .put("dueAt", order.dueAt() == null ? null : order.dueAt().toString())
        .putObjects("steps", List.of(step(order, step)))
        .toCanonicalJson();
  }

  private String publicBody(UnitOfWork unit, PurchaseOrder order, OrderStep step, boolean whole) {
    OrderParties parties = unit.store(OrderStore.class).parties(order);
    boolean priced = order.letterAt() != null;
    EventBody.Builder body =
        EventBody.builder()
            .put("order", order.id().toString())
            .put("ocid", ocid(order.id()))
            .put("version", order.version())
            .put("reference", order.number() == null ? order.id().toString() : order.number())
            .put("state", order.state().name())
            .put("title", order.title())
            .put("tenant", order.tenant().value())
            .put("tenantName", parties.tenantName())
            .put("agency", parties.agency().toString())
            .put("agencyName", parties.agencyName())
            .put("workUnit", order.workUnit().toString())
            .put("workUnitName", parties.workUnitName())
            .put("supplier", order.supplier().toString())
            .put("supplierName", parties.supplierName())
            .put("supplierLegalForm", parties.legalForm().name())
            .put("supplierScale", parties.scale().name())
            .put("supplierRegion", parties.homeRegion().value())
            .put("category", order.category())
            .put("payment", order.payment().name())
            .put("contractForm", order.form() == null ? null : order.form().name())
            .put("neededBy", order.delivery().neededBy().toString())
            .put("requestedAt", order.requestedAt().toString())
            .put("letterAt", order.letterAt() == null ? null : order.letterAt().toString())
            .put("paidAt", order.paidAt() == null ? null : order.paidAt().toString())
            .put("publicAt", (order.letterAt() == null ? step.at() : order.letterAt()).toString());
    if (priced) {
      body.put("goods", order.goods().amount())
          .put("freight", order.freight().amount())
          .put("vat", order.vat().amount())
          .put("gross", order.gross().amount());
    }
    PaymentTime payment = PaymentTime.of(order, lifecycle, calendar);
    if (payment != null) {
      body.put("paymentDays", (long) payment.workingDays())
          .put("paymentLate", payment.late() ? 1L : 0L);
    }
    if (whole) {
      PlanItem plan = unit.store(PlanItemStore.class).get(order.tenant(), order.planItem());
      body.put("rupCode", plan.rupCode())
          .put("planName", plan.name())
          .put("planAccount", plan.budgetAccount())
          .put("planYear", (long) plan.fiscalYear())
          .put("policyPack", order.packId())
          .put("procurementKind", kind(order).name())
          .put("deliveryRegion", order.delivery().region().value())
          .putObjects("lines", order.lines().stream().map(line -> line(line, priced)).toList())
          .putObjects("steps", order.steps().stream().map(one -> step(order, one)).toList());
      if (priced) {
        body.putObjects("shares", shares(order))
            .putObjects("findings", order.findings().stream().map(OrderEvents::finding).toList())
            .putObjects("taxes", taxes(order, parties.legalForm()));
        if (isPublicKnowledge(parties.legalForm())) {
          body.put("withheld", order.withheld().amount());
          body.put("netToSupplier", order.netToSupplier().amount());
        }
      }
    } else {
      body.putObjects("steps", List.of(step(order, step)));
    }
    return body.toCanonicalJson();
  }

  /**
   * What the purchase is to procurement law on the day of its letter or, without one, its request.
   */
  private ProcurementCategory kind(PurchaseOrder order) {
    Instant letterAt = order.letterAt();
    return kinds.of(
        order.category(), calendar.dayOf(letterAt == null ? order.requestedAt() : letterAt));
  }

  private EventBody.Builder line(OrderLine line, boolean priced) {
    Optional<Category> category = categories.find(line.category());
    EventBody.Builder body =
        EventBody.builder()
            .put("number", (long) line.number())
            .put("product", line.product().toString())
            .put("name", line.name())
            .put("category", line.category())
            .put("categoryName", category.map(one -> one.name().indonesian()).orElse(null))
            .put("classification", category.map(Category::classification).orElse(null))
            .put("unit", line.unit())
            .put("quantity", line.quantity())
            .put("domestic", line.domestic() ? 1L : 0L)
            .put(
                "localContentPercent",
                line.localContentPercent() == null ? null : line.localContentPercent().longValue())
            .put("listedDays", (long) line.listedDays());
    if (priced) {
      body.put("unitPrice", line.unitPrice().amount())
          .put("taxInclusive", line.taxInclusive() ? 1L : 0L)
          .put("net", line.net().amount())
          .put("vat", line.vat().amount())
          .put("vatRateNumerator", line.vatRate().numerator())
          .put("vatRateDenominator", line.vatRate().denominator());
    }
    return body;
  }

  private static EventBody.Builder step(PurchaseOrder order, OrderStep step) {
    Map<String, String> fields = new TreeMap<>(step.fields());
    fields.keySet().retainAll(PUBLIC_FIELDS);
    LatePenalty penalty = order.penalty();
    if (penalty != null && step.action() == OrderAction.ACCEPT_GOODS) {
      fields.put("latePenalty", Long.toString(penalty.amount().amount()));
      fields.put("lateReviewState", penalty.reviewState().name());
      if (penalty.legalBasis() != null) {
        fields.put("lateLegalBasis", penalty.legalBasis());
      }
    }
    return EventBody.builder()
        .put("sequence", (long) step.sequence())
        .put("action", step.action().name())
        .put("from", step.from() == null ? null : step.from().name())
        .put("to", step.to().name())
        .put("role", step.role().name())
        .put("at", step.at().toString())
        .put("fields", fields);
  }

  private static EventBody.Builder finding(Finding finding) {
    return EventBody.builder()
        .put("code", finding.code())
        .put("severity", finding.severity().name())
        .put("message", finding.message().indonesian())
        .put("messageEn", finding.message().english())
        .put("facts", publicFacts(finding))
        .put("legalBasis", finding.legalBasis())
        .put("reviewState", finding.reviewState().name())
        .put("remedy", finding.remedy().indonesian())
        .put("remedyEn", finding.remedy().english())
        .put("layer", finding.layer());
  }

  /** Of the orders that led to a finding those alone that have a letter are public. */
  private static Map<String, String> publicFacts(Finding finding) {
    String orders = finding.facts().get("orders");
    if (orders == null) {
      return finding.facts();
    }
    Map<String, String> facts = new TreeMap<>(finding.facts());
    facts.put(
        "orders",
        Arrays.stream(orders.split(", ", -1))
            .filter(reference -> !ID.matcher(reference).matches())
            .collect(Collectors.joining(", ")));
    return facts;
  }

  /** What a natural person earns and is taxed by is nobody's business but theirs. */
  private static boolean isPublicKnowledge(LegalForm supplier) {
    return supplier.group() != LegalFormGroup.INDIVIDUAL;
  }

  /** All taxes; of a natural person's those alone that are part of every buyer's bill. */
  private static List<EventBody.Builder> taxes(PurchaseOrder order, LegalForm supplier) {
    return order.taxes().stream()
        .filter(tax -> tax.added() || isPublicKnowledge(supplier))
        .map(OrderEvents::tax)
        .toList();
  }

  private static EventBody.Builder tax(TaxLine tax) {
    return EventBody.builder()
        .put("line", (long) tax.line())
        .put("type", tax.type().name())
        .put("base", tax.base().amount())
        .put("rateNumerator", tax.rate().numerator())
        .put("rateDenominator", tax.rate().denominator())
        .put("amount", tax.amount().amount())
        .put("collector", tax.collector().name())
        .put("added", tax.added() ? 1L : 0L)
        .put("accountCode", tax.accountCode())
        .put("legalBasis", tax.legalBasis())
        .put("reviewState", tax.reviewState().name());
  }

  /** What each category has of the gross value; freight goes to the largest line's category. */
  private static List<EventBody.Builder> shares(PurchaseOrder order) {
    TreeMap<String, Rupiah> gross = new TreeMap<>();
    TreeMap<String, Rupiah> domestic = new TreeMap<>();
    for (OrderLine line : order.lines()) {
      gross.merge(line.category(), line.gross(), Rupiah::plus);
      domestic.merge(line.category(), line.domestic() ? line.gross() : Rupiah.ZERO, Rupiah::plus);
    }
    gross.merge(order.category(), order.freight(), Rupiah::plus);
    List<EventBody.Builder> shares = new ArrayList<>();
    gross.forEach(
        (category, value) ->
            shares.add(
                EventBody.builder()
                    .put("category", category)
                    .put("gross", value.amount())
                    .put("domesticGross", domestic.getOrDefault(category, Rupiah.ZERO).amount())));
    return shares;
  }

  /** The open contracting id of an order. */
  String ocid(OrderId order) {
    return ocidPrefix + "-" + order;
  }
}
