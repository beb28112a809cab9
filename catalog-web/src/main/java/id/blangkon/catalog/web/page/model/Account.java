package id.blangkon.catalog.web.page.model;

import java.util.List;

/**
 * Who is signed in, and where this person can go.
 *
 * @param roleLine role and work unit as shown beside the name
 * @param csrfToken goes into every form
 */
public record Account(
    String name,
    String shortName,
    String roleLine,
    String csrfToken,
    List<WorkTab> tabs,
    List<Link> otherRoles) {

  /** Copies the lists, so that a model never changes while it is drawn. */
  public Account {
    tabs = List.copyOf(tabs);
    otherRoles = List.copyOf(otherRoles);
  }
}
