package id.blangkon.catalog.order;

import id.blangkon.catalog.region.Regions;
import java.time.InstantSource;

/** The parts of the use cases of orders that hang on the pack. */
record OrderRuleSet(
    String packId,
    OrderJudge judge,
    Lifecycle lifecycle,
    OrderDrafts drafts,
    OrderTransitions transitions) {

  static OrderRuleSet of(
      RegionalRules rules, InstantSource clock, Regions regions, OrderEvents events) {
    Lifecycle lifecycle = new Lifecycle(rules.pack(), rules.calendar());
    OrderPricing pricing =
        new OrderPricing(new OrderTaxes(rules.taxes(), rules.pack()), rules.calendar().zone());
    OrderDrafts drafts =
        new OrderDrafts(rules.calendar(), regions, rules.judge(), pricing, lifecycle);
    return new OrderRuleSet(
        rules.pack().id(),
        rules.judge(),
        lifecycle,
        drafts,
        new OrderTransitions(clock, rules.calendar(), rules.pack(), lifecycle, drafts, events));
  }
}
