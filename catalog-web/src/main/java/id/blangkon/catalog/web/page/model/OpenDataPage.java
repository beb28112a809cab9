package id.blangkon.catalog.web.page.model;

import java.time.Instant;
import java.util.List;

/** What is published. */
public record OpenDataPage(Frame frame, Instant asOf, List<Dataset> datasets) {

  /** Copies the lists, so that a model never changes while it is drawn. */
  public OpenDataPage {
    datasets = List.copyOf(datasets);
  }
}
