package id.blangkon.catalog.order;

import id.blangkon.catalog.storage.StaleVersionException;
import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.storage.StorageUnavailableException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Lets the deadlines of orders pass. */
final class OrderDeadlines {

  private final Storage storage;
  private final InstantSource clock;
  private final Lifecycle lifecycle;
  private final Expiry expiry;

  /** Does what the lifecycle says of an order whose deadline has passed. */
  @FunctionalInterface
  interface Expiry {
    void act(OrderId id, long version, OrderAction action);
  }

  OrderDeadlines(Storage storage, InstantSource clock, Lifecycle lifecycle, Expiry expiry) {
    this.storage = storage;
    this.clock = clock;
    this.lifecycle = lifecycle;
    this.expiry = expiry;
  }

  /**
   * Lets deadlines pass that have; how many orders that changed. One that fails keeps no other from
   * its turn; the failure is thrown at the end.
   */
  int expireDue(int most) {
    Instant now = clock.instant();
    List<OrderId> due =
        storage.read(
            unit -> unit.store(OrderStore.class).due(lifecycle.statesWithDeadline(), now, most));
    int changed = 0;
    RuntimeException failure = null;
    for (OrderId id : due) {
      try {
        changed += expire(id, now) ? 1 : 0;
      } catch (StorageUnavailableException e) {
        throw e;
      } catch (RuntimeException e) {
        failure =
            failure == null
                ? new IllegalStateException("order " + id + " did not expire", e)
                : failure;
      }
    }
    if (failure != null) {
      throw failure;
    }
    return changed;
  }

  private boolean expire(OrderId id, Instant now) {
    PurchaseOrder order = storage.read(unit -> unit.store(OrderStore.class).get(id));
    Optional<OrderAction> action = lifecycle.whenDue(order.state());
    // Somebody may have acted since the order was found due, and it may have a new deadline.
    if (action.isEmpty() || order.dueAt() == null || order.dueAt().isAfter(now)) {
      return false;
    }
    try {
      expiry.act(id, order.version(), action.get());
      return true;
    } catch (StaleVersionException | StateConflictException e) {
      // Somebody acted in the last moment, or another node was faster: their deed stands.
      return false;
    }
  }
}
