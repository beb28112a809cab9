package id.blangkon.catalog.order;

import id.blangkon.catalog.plan.PlanItem;
import id.blangkon.catalog.plan.PlanStatement;
import id.blangkon.catalog.plan.PlanSubject;
import id.blangkon.catalog.policy.procurement.Circumstance;
import id.blangkon.catalog.policy.procurement.Statement;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What else is so in an order, by what was recorded with its plan item. A statement counts from its
 * day on: one of later than the order letter changes nothing for that order.
 */
final class OrderCircumstances {

  private OrderCircumstances() {}

  static Set<Circumstance> of(OrderFacts order) {
    PlanItem plan = order.plan();
    Set<Circumstance> circumstances = EnumSet.of(Circumstance.PLAN_ITEM_AT_HAND);
    if (plan.ownerEstimate() == null) {
      circumstances.add(Circumstance.ESTIMATE_NOT_KNOWN);
    }
    Optional<PlanStatement> catalogue = stated(order, PlanSubject.CATALOGUE);
    if (catalogue.isEmpty()) {
      circumstances.add(Circumstance.LISTING_NOT_KNOWN);
    }
    for (PlanSubject subject : PlanSubject.values()) {
      stated(order, subject).ifPresent(statement -> add(circumstances, statement));
    }
    return circumstances;
  }

  private static void add(Set<Circumstance> circumstances, PlanStatement statement) {
    switch (statement.answer()) {
      case IN_CATALOGUE -> circumstances.add(Circumstance.LISTED_IN_CATALOGUE);
      case CATALOGUE_DOES_NOT_SERVE, OTHER_WAY_IS_BETTER -> {
        circumstances.add(Circumstance.LISTED_IN_CATALOGUE);
        circumstances.add(Circumstance.EXCEPTION_ASSESSED);
      }
      case SMALL_CANNOT -> circumstances.add(Circumstance.SMALL_BUSINESSES_CANNOT);
      case HANDED_OVER -> circumstances.add(Circumstance.HANDED_OVER);
      case NOT_IN_CATALOGUE, SMALL_CAN, NOT_HANDED_OVER -> {
        // Nothing that a rule asks for.
      }
    }
  }

  /** The statements that circumstances rest on. */
  static Map<Circumstance, Statement> statements(OrderFacts order) {
    Map<Circumstance, Statement> statements = new EnumMap<>(Circumstance.class);
    for (PlanSubject subject : PlanSubject.values()) {
      stated(order, subject)
          .ifPresent(
              statement -> {
                switch (statement.answer()) {
                  case CATALOGUE_DOES_NOT_SERVE, OTHER_WAY_IS_BETTER ->
                      statements.put(Circumstance.EXCEPTION_ASSESSED, shown(statement));
                  case SMALL_CANNOT ->
                      statements.put(Circumstance.SMALL_BUSINESSES_CANNOT, shown(statement));
                  case HANDED_OVER -> statements.put(Circumstance.HANDED_OVER, shown(statement));
                  case IN_CATALOGUE ->
                      statements.put(Circumstance.LISTED_IN_CATALOGUE, shown(statement));
                  case NOT_IN_CATALOGUE, SMALL_CAN, NOT_HANDED_OVER -> {
                    // Nothing that a finding tells.
                  }
                }
              });
    }
    return statements;
  }

  private static Optional<PlanStatement> stated(OrderFacts order, PlanSubject subject) {
    return order
        .plan()
        .statements()
        .of(subject)
        .filter(statement -> !statement.statedOn().isAfter(order.rulesOf()));
  }

  private static Statement shown(PlanStatement statement) {
    return new Statement(
        statement.answer().name(),
        statement.answer().words(),
        statement.role().title(),
        statement.reason(),
        statement.reference(),
        statement.statedOn());
  }
}
