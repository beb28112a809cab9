package id.blangkon.catalog.web.demonstration;

import id.blangkon.catalog.tenant.WorkingCalendar;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Chooses what each order buys, so that what is paid for a category comes out as planned: what one
 * order had too much, the next ones have too little.
 */
final class Buying {

  private final Market market;
  private final Shop named;
  private final WorkingCalendar calendar;
  private final InstantSource clock;
  private final Map<String, Long> owed = new HashMap<>();

  /**
   * @param named the shop with an account
   */
  Buying(Market market, Shop named, WorkingCalendar calendar, InstantSource clock) {
    this.market = market;
    this.named = named;
    this.calendar = calendar;
    this.clock = clock;
  }

  LocalDate dayOf(Instant time) {
    return calendar.dayOf(time);
  }

  LocalDate today() {
    return calendar.dayOf(clock.instant());
  }

  /** What the order buys; empty when nobody has such things. */
  Optional<Market.Basket> choose(PlannedOrder plan) {
    long target = Math.min(corrected(plan), plan.budget().left() * 9 / 10);
    if (target <= 0) {
      return none(plan);
    }
    Optional<Market.Basket> basket =
        plan.fromNamed() && !named.offers(plan.root()).isEmpty()
            ? market.basket(named, plan.root(), target)
            : market.basket(plan.unit().government().seat(), plan.root(), target);
    if (basket.isEmpty() || basket.get().gross() > plan.budget().left()) {
      return none(plan);
    }
    if (plan.course().isPaid()) {
      owed.merge(plan.root(), plan.target() - basket.get().gross(), Long::sum);
    }
    return basket;
  }

  private Optional<Market.Basket> none(PlannedOrder plan) {
    if (plan.course().isPaid()) {
      owed.merge(plan.root(), plan.target(), Long::sum);
    }
    return Optional.empty();
  }

  /** The target with some of what is owed, within half and double of it. */
  private long corrected(PlannedOrder plan) {
    if (!plan.course().isPaid()) {
      return plan.target();
    }
    long wanted = plan.target() + owed.getOrDefault(plan.root(), 0L) * 2 / 3;
    return Math.max(plan.target() / 2, Math.min(plan.target() * 2, wanted));
  }
}
