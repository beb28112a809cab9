package id.blangkon.catalog.order;

import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.ErrorCode;

/**
 * The order is in another state than the action needs, perhaps since somebody was faster; nothing
 * was written.
 */
public final class StateConflictException extends CatalogException {

  private static final long serialVersionUID = 1L;

  private final OrderState state;

  StateConflictException(OrderState state) {
    super(
        ErrorCode.ACTION_NOT_AVAILABLE,
        Bilingual.of(
            "Status pesanan ini lain dari yang diperlukan untuk tindakan itu. Buka lagi pesanannya"
                + " untuk melihat status dan tindakan yang ada.",
            "This order is in another state than that needs. Open it again to see its state and"
                + " what can be done."));
    this.state = state;
  }

  /** The state that the order is in. */
  public OrderState state() {
    return state;
  }
}
