package id.blangkon.catalog.web.api;

import id.blangkon.catalog.journal.EventBody;
import id.blangkon.catalog.transparency.PublicOrder;
import id.blangkon.catalog.web.open.PublicPenalty;
import id.blangkon.catalog.web.open.PublicReason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the view of an order that everybody may see, from its public events alone. */
final class PublicOrderViews {

  private PublicOrderViews() {}

  static OrderJson of(PublicOrder order) {
    EventBody body = EventBody.parse(order.body());
    List<EventBody> steps = EventBody.parse(order.history()).list("steps");
    PublicPenalty penalty = PublicPenalty.of(steps);
    return new OrderJson(
        order.id(),
        order.letterAt() == null ? null : order.reference(),
        order.ocid(),
        order.state(),
        order.version(),
        order.title(),
        OrderBuyerJson.of(order),
        PublicOrdersJson.supplier(order),
        order.category(),
        new OrderJson.OrderPlanJson(null, body.textOrNull("rupCode"), body.textOrNull("planName")),
        body.text("payment"),
        body.textOrNull("contractForm"),
        order.goods(),
        order.freight(),
        order.vat(),
        order.gross(),
        body.list("taxes").stream().map(TaxAssessmentJson.TaxLineJson::of).toList(),
        body.numberOrNull("withheld"),
        penalty == null
            ? null
            : new OrderJson.LatePenaltyJson(
                penalty.days(), penalty.amount(), penalty.legalBasis(), penalty.reviewState()),
        penalty == null || body.numberOrNull("netToSupplier") == null
            ? body.numberOrNull("netToSupplier")
            : Long.valueOf(body.number("netToSupplier") - penalty.amount()),
        order.requestedAt(),
        order.letterAt(),
        order.paidAt(),
        null,
        null,
        delivery(body),
        null,
        body.textOrNull("policyPack"),
        body.list("lines").stream().map(PublicOrderViews::line).toList(),
        steps.stream().map(PublicOrderViews::step).toList(),
        body.list("findings").stream().map(OrderFindingJson::of).toList(),
        PublicReason.of(steps),
        null);
  }

  private static OrderJson.OrderDeliveryJson delivery(EventBody body) {
    String neededBy = body.textOrNull("neededBy");
    return new OrderJson.OrderDeliveryJson(
        body.textOrNull("deliveryRegion"),
        null,
        null,
        null,
        neededBy == null ? null : LocalDate.parse(neededBy));
  }

  private static OrderJson.OrderLineJson line(EventBody line) {
    return new OrderJson.OrderLineJson(
        line.number("number"),
        line.text("product"),
        line.text("name"),
        line.text("category"),
        line.text("unit"),
        line.number("quantity"),
        line.numberOrNull("unitPrice"),
        truth(line.numberOrNull("taxInclusive")),
        line.numberOrNull("net"),
        line.numberOrNull("vat"),
        rate(line),
        line.number("domestic") == 1,
        line.numberOrNull("localContentPercent"),
        line.number("listedDays"),
        null);
  }

  private static @Nullable Boolean truth(@Nullable Long number) {
    return number == null ? null : Boolean.valueOf(number == 1);
  }

  private static @Nullable String rate(EventBody line) {
    Long numerator = line.numberOrNull("vatRateNumerator");
    return numerator == null ? null : numerator + "/" + line.number("vatRateDenominator");
  }

  private static OrderJson.OrderStepJson step(EventBody step) {
    return new OrderJson.OrderStepJson(
        step.number("sequence"),
        step.text("action"),
        step.textOrNull("from"),
        step.text("to"),
        step.text("role"),
        Instant.parse(step.text("at")),
        step.texts("fields"));
  }
}
