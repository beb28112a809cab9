package id.blangkon.catalog.web.page.model;

import java.util.List;

/**
 * What waits for the person signed in.
 *
 * @param filter {@code all}, {@code mine}, {@code others} or {@code today}
 * @param cases what waits for verification, of which each counts as a task
 * @param cut whether there are more tasks than those with the nearest deadlines, which are shown
 */
public record InboxPage(
    Frame frame,
    String filter,
    int all,
    int mine,
    int others,
    int today,
    List<Task> urgent,
    List<Task> next,
    List<WaitingCases> cases,
    boolean mayOrder,
    boolean cut) {

  /** Copies the lists, so that a model never changes while it is drawn. */
  public InboxPage {
    urgent = List.copyOf(urgent);
    next = List.copyOf(next);
    cases = List.copyOf(cases);
  }
}
