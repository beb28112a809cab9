package id.blangkon.catalog.web.page.model;

import java.util.List;

/**
 * A field of a form that records a paper.
 *
 * @param type of the input; {@code select} for a choice, {@code checkbox} for a box
 * @param value as it was typed, or as it is; {@code true} for a box that is ticked
 * @param choices of a select
 */
public record RecordField(
    String name,
    String label,
    String help,
    String type,
    String value,
    List<Choice> choices,
    boolean optional) {

  /** Copies the list, so that a model never changes while it is drawn. */
  public RecordField {
    choices = List.copyOf(choices);
  }
}
