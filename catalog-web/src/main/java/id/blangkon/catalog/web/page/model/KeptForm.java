package id.blangkon.catalog.web.page.model;

import java.util.List;

/**
 * What was typed in a form whose session ended before it was sent.
 *
 * @param action where it was sent to
 * @param fields in the order of the form
 */
public record KeptForm(String action, List<Field> fields) {

  /** Copies the list, so that a model never changes while it is drawn. */
  public KeptForm {
    fields = List.copyOf(fields);
  }

  /** One field of it. */
  public record Field(String name, String text) {}
}
