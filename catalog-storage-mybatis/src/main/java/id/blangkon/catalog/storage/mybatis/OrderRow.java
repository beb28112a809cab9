package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.access.PersonId;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.access.WorkUnitId;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.order.Delivery;
import id.blangkon.catalog.order.OrderId;
import id.blangkon.catalog.order.OrderLine;
import id.blangkon.catalog.order.OrderState;
import id.blangkon.catalog.order.OrderStep;
import id.blangkon.catalog.order.PurchaseOrder;
import id.blangkon.catalog.party.PersonalDataProtection;
import id.blangkon.catalog.plan.PlanItemId;
import id.blangkon.catalog.policy.Finding;
import id.blangkon.catalog.policy.PaymentMethod;
import id.blangkon.catalog.policy.procurement.ContractForm;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.tax.TaxLine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An order without its lines, taxes, steps and findings. */
@SuppressWarnings("ArrayRecordComponent") // rows are carried, never compared
record OrderRow(
    String tenantId,
    UUID id,
    long version,
    @Nullable String orderNumber,
    OrderState state,
    String title,
    UUID workUnitId,
    UUID planItemId,
    UUID supplierId,
    PaymentMethod payment,
    String deliveryRegion,
    LocalDate deliveryNeededBy,
    byte[] deliveryPrivate,
    @Nullable String note,
    long goods,
    long freight,
    long vat,
    long gross,
    UUID requestedBy,
    @Nullable UUID approvedBy,
    @Nullable UUID paidBy,
    Instant requestedAt,
    @Nullable Instant letterAt,
    @Nullable Instant paidAt,
    @Nullable Instant dueAt,
    @Nullable String waitingFor,
    String policyPack,
    @Nullable String latePenalty,
    String category,
    @Nullable ContractForm contractForm) {

  static OrderRow of(PurchaseOrder order, PersonalDataProtection protection) {
    PersonId approvedBy = order.approvedBy();
    PersonId paidBy = order.paidBy();
    return new OrderRow(
        order.tenant().value(),
        order.id().value(),
        order.version(),
        order.number(),
        order.state(),
        order.title(),
        order.workUnit().value(),
        order.planItem().value(),
        order.supplier().value(),
        order.payment(),
        order.delivery().region().value(),
        order.delivery().neededBy(),
        hide(order.delivery(), protection),
        order.note(),
        order.goods().amount(),
        order.freight().amount(),
        order.vat().amount(),
        order.gross().amount(),
        order.requestedBy().value(),
        approvedBy == null ? null : approvedBy.value(),
        paidBy == null ? null : paidBy.value(),
        order.requestedAt(),
        order.letterAt(),
        order.paidAt(),
        order.dueAt(),
        RoleNames.write(order.waitingFor()),
        order.packId(),
        LatePenaltyText.write(order.penalty()),
        order.category(),
        order.form());
  }

  PurchaseOrder toOrder(
      List<OrderLine> lines,
      List<OrderStep> steps,
      List<Finding> findings,
      List<TaxLine> taxes,
      PersonalDataProtection protection) {
    return new PurchaseOrder(
        OrderId.of(id),
        TenantId.of(tenantId),
        version,
        orderNumber,
        state,
        title,
        WorkUnitId.of(workUnitId),
        PlanItemId.of(planItemId),
        SupplierId.of(supplierId),
        payment,
        contractForm,
        delivery(protection),
        note,
        Rupiah.of(goods),
        Rupiah.of(freight),
        Rupiah.of(vat),
        Rupiah.of(gross),
        PersonId.of(requestedBy),
        approvedBy == null ? null : PersonId.of(approvedBy),
        paidBy == null ? null : PersonId.of(paidBy),
        requestedAt,
        letterAt,
        paidAt,
        dueAt,
        RoleNames.read(waitingFor),
        policyPack,
        lines,
        steps,
        findings,
        taxes,
        LatePenaltyText.read(latePenalty));
  }

  @Override
  public String toString() {
    return "order " + id;
  }

  private static byte[] hide(Delivery delivery, PersonalDataProtection protection) {
    SortedMap<String, String> texts = new TreeMap<>();
    texts.put("address", delivery.address());
    texts.put("recipient", delivery.recipient());
    texts.put("phone", delivery.phone());
    return protection.encrypt(FlatJson.write(texts));
  }

  private Delivery delivery(PersonalDataProtection protection) {
    SortedMap<String, String> texts = FlatJson.read(protection.decrypt(deliveryPrivate));
    return new Delivery(
        RegionCode.of(deliveryRegion),
        texts.getOrDefault("address", ""),
        texts.getOrDefault("recipient", ""),
        texts.getOrDefault("phone", ""),
        deliveryNeededBy);
  }
}
