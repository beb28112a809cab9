package id.blangkon.catalog.web.page.model;

import java.time.Instant;
import java.util.List;

/**
 * What is published.
 *
 * @param releases how many OCDS releases there are
 * @param files with all of them; empty until they are made
 */
public record OpenDataPage(
    Frame frame, Instant asOf, List<Dataset> datasets, long releases, List<DataFile> files) {

  /** Copies the lists, so that a model never changes while it is drawn. */
  public OpenDataPage {
    datasets = List.copyOf(datasets);
    files = List.copyOf(files);
  }
}
