package id.blangkon.catalog.order;

import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.party.LegalForm;
import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.policy.procurement.ActingRole;
import id.blangkon.catalog.policy.procurement.ProcurementCase;
import id.blangkon.catalog.policy.procurement.ProcurementCategory;
import id.blangkon.catalog.policy.procurement.ProcurementKinds;
import id.blangkon.catalog.policy.procurement.StoreChannels;
import id.blangkon.catalog.policy.sign.ObservedOrder;
import id.blangkon.catalog.policy.splitting.PlacedOrder;
import id.blangkon.catalog.supplier.Supplier;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Shows an order to procurement law. What the store does not know is left open and so not judged:
 * offers that were compared, advances, and as long as nothing is recorded with the plan item the
 * owner's estimate and whether the goods are in the national catalogue.
 */
final class OrderCases {

  private final StoreChannels channels;
  private final ProcurementKinds kinds;

  OrderCases(PolicyPack pack) {
    this.channels = new StoreChannels(pack);
    this.kinds = new ProcurementKinds(pack);
  }

  /** Empty when the pack does not say what buying in the store was on that day. */
  Optional<ProcurementCase> purchase(OrderFacts order) {
    return channels
        .on(order.rulesOf())
        .map(
            store ->
                ProcurementCase.of(store.method(), kind(order), order.gross())
                    .channel(store.channel())
                    .actor(actor(order.requester()))
                    .ceiling(order.plan().ceiling())
                    .left(order.left())
                    .planUsable(order.planUsable())
                    .scale(order.supplier().scale())
                    .cooperative(order.supplier().legalForm() == LegalForm.COOPERATIVE)
                    .payment(order.payment())
                    .form(order.form())
                    .estimate(order.plan().ownerEstimate())
                    .circumstances(OrderCircumstances.of(order))
                    .statements(OrderCircumstances.statements(order))
                    .signedOn(order.letterOn())
                    .build());
  }

  /** The order beside others of its work unit. */
  PlacedOrder placed(OrderFacts order) {
    OrderId id = order.id();
    return new PlacedOrder(
        id == null ? "" : id.toString(),
        null,
        order.plan().workUnit(),
        order.supplier().id(),
        order.category(),
        kind(order),
        order.plan().id().toString(),
        order.plan().name(),
        order.plan().budgetAccount(),
        order.requestedOn(),
        order.gross());
  }

  /** The order as those see it who look for signs. */
  ObservedOrder observed(OrderFacts order, PlacedOrder placed) {
    Supplier supplier = order.supplier();
    LocalDate day = order.rulesOf();
    return new ObservedOrder(
        placed,
        order.lines().stream()
            .map(
                line ->
                    new ObservedOrder.Line(
                        line.name(),
                        line.category(),
                        kind(line.category(), day),
                        line.unitPrice(),
                        order.beside().prices().getOrDefault(line.product(), List.of()),
                        netOfOne(line),
                        order.beside().offers().getOrDefault(line.product(), List.of())))
            .toList(),
        supplier.scale().isMicroOrSmall() || supplier.legalForm() == LegalForm.COOPERATIVE,
        supplier.scale().name(),
        order.plan().ceiling(),
        order.plan().ownerEstimate(),
        order.beside().related());
  }

  /** Rounded down, which says less rather than more of a price. */
  private static Rupiah netOfOne(OrderLine line) {
    return Rupiah.of(line.net().amount() / line.quantity());
  }

  ProcurementCategory kind(String category, LocalDate day) {
    return kinds.of(category, day);
  }

  private ProcurementCategory kind(OrderFacts order) {
    return kind(order.category(), order.rulesOf());
  }

  /** Null for roles that a region's lifecycle lets request and the law's tables do not know. */
  private static @Nullable ActingRole actor(Role role) {
    if (role == Role.PROCUREMENT_OFFICER) {
      return ActingRole.PROCUREMENT_OFFICER;
    }
    return role == Role.COMMITMENT_OFFICER ? ActingRole.COMMITMENT_OFFICER : null;
  }
}
