package id.blangkon.catalog.web.page.model;

import java.util.List;

/**
 * A field that an action asks for.
 *
 * @param name the name in the form, which also names the message {@code field.<name>}
 */
public record ActionField(
    String name, FieldKind kind, boolean required, String value, List<Choice> choices) {

  /** Copies the lists, so that a model never changes while it is drawn. */
  public ActionField {
    choices = List.copyOf(choices);
  }
}
