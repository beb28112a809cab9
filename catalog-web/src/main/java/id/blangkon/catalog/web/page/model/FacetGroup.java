package id.blangkon.catalog.web.page.model;

import java.util.List;

/**
 * A facet.
 *
 * @param field the query parameter, which also names the message {@code facet.<field>}
 */
public record FacetGroup(String field, List<FacetOption> options) {

  /** Copies the lists, so that a model never changes while it is drawn. */
  public FacetGroup {
    options = List.copyOf(options);
  }
}
