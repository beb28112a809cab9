package id.blangkon.catalog.web.page.simulation;

import id.blangkon.catalog.web.http.QueryString;
import id.blangkon.catalog.web.page.site.Addressed;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A form as it was typed: all of it stands in the address, so that a result can be passed on.
 *
 * @param isFirst whether nobody has filled in the form yet
 */
record TypedForm(QueryString query, boolean isFirst, LocalDate today) {

  /**
   * Reads it from an address.
   *
   * @param names of the fields
   */
  static TypedForm of(Addressed asked, Set<String> names, LocalDate today) {
    QueryString query = asked.parameters(names);
    return new TypedForm(query, names.stream().allMatch(name -> query.all(name).isEmpty()), today);
  }

  /** The day that was typed; today at first. */
  String date() {
    return text("date").orElse(today.toString());
  }

  Optional<String> text(String name) {
    return query.one(name);
  }
}
