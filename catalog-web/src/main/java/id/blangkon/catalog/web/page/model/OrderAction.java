package id.blangkon.catalog.web.page.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the person may do now.
 *
 * @param code names the message {@code action.<code>}
 * @param href where the form is posted to; for a destructive action its confirmation page
 * @param blockedReason why it cannot be done yet; null when it can
 */
public record OrderAction(
    String code,
    String href,
    ActionKind kind,
    List<ActionField> fields,
    @Nullable String blockedReason) {

  /** Copies the lists, so that a model never changes while it is drawn. */
  public OrderAction {
    fields = List.copyOf(fields);
  }
}
