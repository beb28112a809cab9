package id.blangkon.catalog.web.page.verification;

import id.blangkon.catalog.web.page.Messages;
import id.blangkon.catalog.web.page.form.FormFields;
import id.blangkon.catalog.web.page.model.Choice;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an officer checks before accepting a case.
 *
 * @param kind names the messages {@code check.<kind>.<name>}
 */
record Checks(String kind, List<String> names) {

  static final Checks SUPPLIER =
      new Checks("supplier", List.of("identity", "business", "address", "scale", "account"));
  static final Checks PRODUCT = new Checks("product", List.of("category", "price", "content"));

  private static final String PREFIX = "check-";

  Checks {
    names = List.copyOf(names);
  }

  /** The boxes; the value of each is its name in the form. */
  List<Choice> boxes(Set<String> ticked, Messages words) {
    return names.stream()
        .map(
            name ->
                new Choice(
                    PREFIX + name,
                    words.text("check." + kind + "." + name),
                    ticked.contains(PREFIX + name)))
        .toList();
  }

  /** Those of the form that were ticked. */
  Set<String> ticked(FormFields fields) {
    return names.stream()
        .map(name -> PREFIX + name)
        .filter(fields::isTicked)
        .collect(Collectors.toSet());
  }

  boolean isComplete(Set<String> ticked) {
    return ticked.size() == names.size();
  }
}
