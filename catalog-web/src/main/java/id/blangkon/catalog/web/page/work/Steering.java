package id.blangkon.catalog.web.page.work;

import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.order.Lifecycle;
import id.blangkon.catalog.order.LifecycleEdge;
import id.blangkon.catalog.order.OrderAction;
import id.blangkon.catalog.order.OrderState;
import java.util.Optional;
import java.util.Set;

/** Tells the expected next step of an order from those that end it or send it back. */
final class Steering {

  private Steering() {}

  /** Whether the action ends an order or sends it back, so that it is asked for twice. */
  static boolean isDestructive(OrderAction action) {
    return switch (action) {
      case REJECT, CANCEL, EXPIRE, DECLINE, REPORT_NONCONFORMITY -> true;
      case REQUEST, APPROVE, CONFIRM, SHIP, ACCEPT_GOODS, SIGN_HANDOVER, INVOICE, PAY -> false;
    };
  }

  /** What one of the roles is expected to do next; empty when nothing more is. */
  static Optional<OrderAction> next(Lifecycle lifecycle, OrderState state, Set<Role> roles) {
    return lifecycle.from(state).stream()
        .filter(edge -> !isDestructive(edge.action()))
        .filter(edge -> edge.roles().stream().anyMatch(roles::contains))
        .map(LifecycleEdge::action)
        .findFirst();
  }
}
