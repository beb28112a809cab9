package id.blangkon.catalog.order;

import java.util.Locale;
import java.util.Optional;

/**
 * What can be done with an order. The name in paths is the lower-case one with dashes, such as
 * {@code sign-handover}.
 */
public enum OrderAction {
  REQUEST,
  APPROVE,
  REJECT,
  CANCEL,
  EXPIRE,
  CONFIRM,
  DECLINE,
  SHIP,
  ACCEPT_GOODS,
  REPORT_NONCONFORMITY,
  SIGN_HANDOVER,
  INVOICE,
  PAY;

  public String pathName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<OrderAction> ofPathName(String pathName) {
    for (OrderAction action : values()) {
      if (action.pathName().equals(pathName)) {
        return Optional.of(action);
      }
    }
    return Optional.empty();
  }
}
