package id.blangkon.catalog.web.page.model;

import java.util.List;

/**
 * Plan items (RUP) with their budget.
 *
 * @param offices whose plans can be looked at; a single one needs no choice
 * @param officeName whose plans these are
 * @param mayImport whether the reader takes in files of plan items
 */
public record PlanListPage(
    Frame frame,
    List<Choice> offices,
    String officeName,
    List<Choice> years,
    String year,
    List<PlanRow> plans,
    boolean mayImport,
    Cursor cursor) {

  /** Copies the lists, so that a model never changes while it is drawn. */
  public PlanListPage {
    offices = List.copyOf(offices);
    years = List.copyOf(years);
    plans = List.copyOf(plans);
  }
}
