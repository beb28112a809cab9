package id.blangkon.catalog.web.page.work;

import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.web.page.model.Frame;
import id.blangkon.catalog.web.page.model.WorkTab;
import id.blangkon.catalog.web.page.site.Addressed;
import id.blangkon.catalog.web.page.site.Frames;
import id.blangkon.catalog.web.security.Caller;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;

/** Makes the frame of each page of the work places, with the tabs that fit the reader's roles. */
public final class WorkFrames {

  private final Frames frames;

  @Inject
  public WorkFrames(Frames frames) {
    this.frames = frames;
  }

  /**
   * The frame of a page.
   *
   * @param place the tab that the page belongs to
   * @throws id.blangkon.catalog.error.CatalogException when nobody is signed in; the answer then
   *     leads to the sign-in page and from there back
   */
  public Frame of(Caller caller, Addressed asked, WorkPlace place) {
    return frames.work(caller, asked, tabs(caller.actor(), place), List.of());
  }

  private static List<WorkTab> tabs(Actor actor, WorkPlace present) {
    return Arrays.stream(WorkPlace.values())
        .filter(place -> place.isFor(actor))
        .map(place -> new WorkTab(place.key(), place.path(), null, place == present))
        .toList();
  }
}
