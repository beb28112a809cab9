package id.blangkon.catalog.web.page.verification;

import id.blangkon.catalog.web.page.Messages;
import id.blangkon.catalog.web.page.model.Choice;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.model.RecordField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** Lays out the fields of a form that records a paper. */
final class PaperForm {

  private final String kind;
  private final Messages words;
  private final UnaryOperator<String> values;
  private final List<RecordField> fields = new ArrayList<>();

  /**
   * @param kind names the labels {@code record.<kind>.<field>} and helps {@code ….help}
   * @param values what stands in each field
   */
  PaperForm(String kind, Language language, UnaryOperator<String> values) {
    this.kind = kind;
    this.words = Messages.of(language);
    this.values = values;
  }

  List<RecordField> fields() {
    return List.copyOf(fields);
  }

  PaperForm required(String name, String type) {
    return add(name, type, List.of(), false);
  }

  PaperForm optional(String name, String type) {
    return add(name, type, List.of(), true);
  }

  PaperForm box(String name) {
    return add(name, "checkbox", List.of(), true);
  }

  /** A choice among the values of an enum, named by the messages {@code <names>.<value>}. */
  <E extends Enum<E>> PaperForm choice(String name, Class<E> type, String names) {
    String chosen = values.apply(name);
    return add(
        name,
        "select",
        Arrays.stream(type.getEnumConstants())
            .map(
                value ->
                    new Choice(
                        value.name(),
                        words.text(names + "." + value.name()),
                        value.name().equals(chosen)))
            .toList(),
        false);
  }

  private PaperForm add(String name, String type, List<Choice> choices, boolean optional) {
    fields.add(
        new RecordField(
            name,
            words.text("record." + kind + "." + name),
            type.equals("checkbox") ? "" : words.text("record." + kind + "." + name + ".help"),
            type,
            values.apply(name),
            choices,
            optional));
    return this;
  }
}
