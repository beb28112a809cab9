package id.blangkon.catalog.ocds;

import id.blangkon.catalog.order.OrderState;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far an order is in the words of OCDS: the order letter is the award, and with the supplier's
 * confirmation, the last signature, there is a contract.
 */
final class OrderStage {

  private static final Set<OrderState> UNDER_CONTRACT =
      EnumSet.of(
          OrderState.CONFIRMED,
          OrderState.SHIPPED,
          OrderState.NONCONFORMING,
          OrderState.ACCEPTED,
          OrderState.HANDOVER_SIGNED,
          OrderState.INVOICED,
          OrderState.COMPLETED);

  private OrderStage() {}

  /** Whether an order that goes from one state to another has, or had, a contract. */
  static boolean hasContract(@Nullable OrderState from, OrderState to) {
    return UNDER_CONTRACT.contains(to) || isUnderContract(from);
  }

  /** Whether the change is the one that makes the contract. */
  static boolean makesContract(@Nullable OrderState from, OrderState to) {
    return UNDER_CONTRACT.contains(to) && !isUnderContract(from);
  }

  private static boolean isUnderContract(@Nullable OrderState state) {
    return state != null && UNDER_CONTRACT.contains(state);
  }
}
