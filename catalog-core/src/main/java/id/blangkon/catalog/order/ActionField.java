package id.blangkon.catalog.order;

import java.util.List;

/**
 * What an action asks for.
 *
 * @param name such as {@code reason}
 * @param values the only ones that it may have; empty for any text
 */
public record ActionField(String name, boolean required, List<String> values) {

  public ActionField {
    values = List.copyOf(values);
  }

  /** One that takes any text. */
  public ActionField(String name, boolean required) {
    this(name, required, List.of());
  }
}
