package id.blangkon.catalog.web.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An order. Everybody sees it from its order letter on; those who work on it see the rest too:
 * delivery, note, plan item, deadline and what they may do.
 *
 * @param number of the order letter; left out before it is issued
 * @param contractForm of proof or contract, such as {@code RECEIPT}; left out where none is named
 * @param gross goods + freight + vat; amounts are left out of the public view of an order that
 *     ended before its letter
 * @param taxes by the rules of the day of the order letter; of a natural person's, everybody sees
 *     only those that are paid on top of the price
 * @param withheld what the treasurer or the platform's operator keeps back for the state
 * @param latePenalty left out when goods came in time, and before they came
 * @param netToSupplier gross - withheld - late penalty
 * @param reason why it was ordered although rules warn of it; left out when nobody had to say
 * @param dueAt when the state ends by itself or is late
 * @param waitingFor the roles whose turn it is
 */
record OrderJson(
    String id,
    @Nullable String number,
    @Nullable String ocid,
    String status,
    long version,
    String title,
    OrderBuyerJson buyer,
    ProductSupplierJson supplier,
    String categoryCode,
    OrderPlanJson plan,
    String payment,
    @Nullable String contractForm,
    @Nullable Long goods,
    @Nullable Long freight,
    @Nullable Long vat,
    @Nullable Long gross,
    List<TaxAssessmentJson.TaxLineJson> taxes,
    @Nullable Long withheld,
    @Nullable LatePenaltyJson latePenalty,
    @Nullable Long netToSupplier,
    Instant requestedAt,
    @Nullable Instant letterAt,
    @Nullable Instant paidAt,
    @Nullable Instant dueAt,
    @Nullable List<String> waitingFor,
    OrderDeliveryJson delivery,
    @Nullable String note,
    @Nullable String policyPack,
    List<OrderLineJson> lines,
    List<OrderStepJson> history,
    List<OrderFindingJson> findings,
    @Nullable String reason,
    @Nullable List<OrderActionJson> availableActions) {

  /** The plan item that it descends from. */
  record OrderPlanJson(@Nullable String id, @Nullable String rupCode, @Nullable String name) {}

  /** Where to and by when; to whom is for those who work on it. */
  record OrderDeliveryJson(
      @Nullable String regionCode,
      @Nullable String address,
      @Nullable String recipient,
      @Nullable String phone,
      @Nullable LocalDate neededBy) {}

  /**
   * A line with the snapshot of what was bought.
   *
   * @param unitPrice as the supplier offered it
   * @param net of the whole line, without VAT
   * @param vatRate such as {@code 11/100}; {@code 0/1} when no VAT is due
   * @param listedDays how many days the product had been on show when it was ordered
   */
  record OrderLineJson(
      long number,
      String productId,
      String name,
      String categoryCode,
      String unit,
      long quantity,
      @Nullable Long unitPrice,
      @Nullable Boolean taxInclusive,
      @Nullable Long net,
      @Nullable Long vat,
      @Nullable String vatRate,
      boolean domestic,
      @Nullable Long localContentPercent,
      long listedDays,
      @Nullable String note) {}

  /**
   * What the supplier loses because goods came late.
   *
   * @param days after the promised day
   */
  record LatePenaltyJson(
      long days, long amount, @Nullable String legalBasis, @Nullable String reviewState) {}

  /** One thing that was done, by role and not by name. */
  record OrderStepJson(
      long sequence,
      String action,
      @Nullable String from,
      String to,
      String role,
      Instant at,
      Map<String, String> fields) {}

  /**
   * What the caller may do now.
   *
   * @param idempotencyKey whether the header {@code Idempotency-Key} is due; {@code If-Match}
   *     always is
   */
  record OrderActionJson(
      String action,
      String role,
      String method,
      String href,
      boolean idempotencyKey,
      List<OrderFieldJson> fields) {}

  /**
   * A text that the action's body may or must have.
   *
   * @param values the only ones that it may have; empty for any text
   */
  record OrderFieldJson(String name, boolean required, List<String> values) {}
}
