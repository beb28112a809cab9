package id.blangkon.catalog.web.page.work;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.order.AvailableAction;
import id.blangkon.catalog.order.BlockedAction;
import id.blangkon.catalog.order.OrderAction;
import id.blangkon.catalog.order.PurchaseOrder;
import id.blangkon.catalog.policy.Finding;
import id.blangkon.catalog.web.page.Messages;
import id.blangkon.catalog.web.page.model.ActionField;
import id.blangkon.catalog.web.page.model.ActionKind;
import id.blangkon.catalog.web.page.model.FieldKind;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.site.Names;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The actions of an order as its page offers them to one person. */
public final class OrderActions {

  private final Catalog catalog;

  @Inject
  public OrderActions(Catalog catalog) {
    this.catalog = catalog;
  }

  /**
   * What the actor may do, the expected step first; then what they hold the role for and may not
   * do, with the reason.
   */
  List<id.blangkon.catalog.web.page.model.OrderAction> of(
      Actor actor, PurchaseOrder order, Language language, @Nullable Attempt attempt) {
    List<id.blangkon.catalog.web.page.model.OrderAction> actions = new ArrayList<>();
    boolean expected = true;
    for (AvailableAction available : catalog.orders().availableActions(actor, order)) {
      boolean destructive = Steering.isDestructive(available.action());
      ActionKind forward = expected ? ActionKind.PRIMARY : ActionKind.NORMAL;
      expected &= destructive;
      actions.add(
          new id.blangkon.catalog.web.page.model.OrderAction(
              available.action().name(),
              address(order, available.action()),
              destructive ? ActionKind.DESTRUCTIVE : forward,
              fields(available, attempt),
              blockedByRules(available.action(), language, attempt)));
    }
    for (BlockedAction blocked : catalog.orders().blockedActions(actor, order)) {
      actions.add(
          new id.blangkon.catalog.web.page.model.OrderAction(
              blocked.action().name(),
              address(order, blocked.action()),
              ActionKind.NORMAL,
              List.of(),
              Names.of(blocked.reason(), language)));
    }
    return actions;
  }

  /** The action when the actor may do it now. */
  Optional<AvailableAction> find(Actor actor, PurchaseOrder order, OrderAction action) {
    return catalog.orders().availableActions(actor, order).stream()
        .filter(available -> available.action() == action)
        .findFirst();
  }

  /** The fields of a form, with what was filled in before. */
  static List<ActionField> fields(AvailableAction available, @Nullable Attempt attempt) {
    Map<String, String> kept =
        attempt != null && attempt.action() == available.action() ? attempt.fields() : Map.of();
    return available.fields().stream()
        .filter(field -> isAsked(available.action(), field, attempt))
        .map(
            field ->
                new ActionField(
                    field.name(),
                    kind(field.name()),
                    field.required(),
                    kept.getOrDefault(field.name(), ""),
                    List.of()))
        .toList();
  }

  /** An approval asks for a reason only once the rules have been found to warn of it. */
  private static boolean isAsked(
      OrderAction action, id.blangkon.catalog.order.ActionField field, @Nullable Attempt attempt) {
    return action != OrderAction.APPROVE
        || !field.name().equals("reason")
        || field.required()
        || (attempt != null
            && attempt.problems().stream()
                .anyMatch(problem -> problem.field().equals(fieldId(action, field.name()))));
  }

  private static @Nullable String blockedByRules(
      OrderAction action, Language language, @Nullable Attempt attempt) {
    if (attempt == null || attempt.action() != action) {
      return null;
    }
    long blocking = attempt.findings().stream().filter(Finding::blocks).count();
    return blocking == 0
        ? null
        : Messages.of(language)
            .text(blocking == 1 ? "order.blocked.one" : "order.blocked.many", blocking);
  }

  /** Where an action's form is sent, and where it is asked for once more. */
  static String address(PurchaseOrder order, OrderAction action) {
    return OrderPages.address(order) + "/tindakan/" + action.pathName();
  }

  /** The id of a field on the page. */
  static String fieldId(OrderAction action, String field) {
    return action.name() + "-" + field;
  }

  /** The control of a field; a province's own fields are lines of text. */
  static FieldKind kind(String field) {
    return switch (field) {
      case "function", "quantity", "time" -> FieldKind.CHECK;
      case "reason", "remark" -> FieldKind.LONG_TEXT;
      default -> FieldKind.TEXT;
    };
  }
}
