package id.blangkon.catalog.web.page.work;

import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.ErrorCode;
import id.blangkon.catalog.error.FieldError;
import id.blangkon.catalog.order.OrderAction;
import id.blangkon.catalog.order.PolicyRefusalException;
import id.blangkon.catalog.order.StateConflictException;
import id.blangkon.catalog.policy.Finding;
import id.blangkon.catalog.web.page.Messages;
import id.blangkon.catalog.web.page.model.FieldKind;
import id.blangkon.catalog.web.page.model.FieldProblem;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.site.Names;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says why an action was refused, where the person can do something about it. */
final class ActionRefusals {

  private ActionRefusals() {}

  /**
   * What is shown on the order's page; empty when the refusal is not about the order or the form
   * and belongs on a page of its own.
   */
  static Optional<Attempt> attempt(
      CatalogException refused, OrderAction action, Map<String, String> fields, Language language) {
    Messages words = Messages.of(language);
    if (refused instanceof StateConflictException conflict) {
      String state = words.text("state." + conflict.state().name());
      return whole(action, fields, words.text("problem.moved", state));
    }
    if (refused instanceof PolicyRefusalException refusal) {
      long blocking = refusal.findings().stream().filter(Finding::blocks).count();
      String key = blocking == 1 ? "order.blocked.one" : "order.blocked.many";
      FieldProblem problem = new FieldProblem("aturan", words.text(key, blocking));
      return Optional.of(new Attempt(action, fields, List.of(problem), refusal.findings()));
    }
    return switch (refused.code().category()) {
      case STALE -> whole(action, fields, words.text("problem.changed"));
      case INVALID ->
          refused.fields().isEmpty()
              ? Optional.empty()
              : Optional.of(invalid(refused.fields(), action, fields, language));
      case REFUSED ->
          whole(
              action,
              fields,
              refused.code() == ErrorCode.IDEMPOTENCY_KEY_REUSED
                  ? words.text("problem.alreadySent")
                  : Names.of(refused.text(), language));
      case FORBIDDEN, CONFLICT -> whole(action, fields, Names.of(refused.text(), language));
      case UNAUTHENTICATED, NOT_FOUND, LIMITED, UNAVAILABLE -> Optional.empty();
    };
  }

  private static Optional<Attempt> whole(
      OrderAction action, Map<String, String> fields, String message) {
    return Optional.of(
        new Attempt(action, fields, List.of(new FieldProblem("", message)), List.of()));
  }

  private static Attempt invalid(
      List<FieldError> errors, OrderAction action, Map<String, String> fields, Language language) {
    List<FieldProblem> problems =
        errors.stream().map(error -> problem(error, action, fields, language)).toList();
    return new Attempt(action, fields, problems, List.of());
  }

  private static FieldProblem problem(
      FieldError error, OrderAction action, Map<String, String> fields, Language language) {
    Messages words = Messages.of(language);
    String name = error.field();
    String label = words.find("field." + name).orElse(name);
    String field = OrderActions.fieldId(action, name);
    boolean empty = fields.getOrDefault(name, "").isEmpty();
    if (empty && OrderActions.kind(name) == FieldKind.CHECK) {
      return new FieldProblem(field, words.text("problem.notChecked", label));
    }
    return new FieldProblem(
        field,
        // What an approval needs a reason for, only the rules can tell.
        empty && action != OrderAction.APPROVE
            ? words.text("problem.required", label)
            : label + ": " + Names.of(error.message(), language));
  }
}
