package id.blangkon.catalog.ocds;

import id.blangkon.catalog.journal.Follower;
import id.blangkon.catalog.journal.JournalStore;
import id.blangkon.catalog.journal.SequencedEvent;
import id.blangkon.catalog.storage.UnitOfWork;
import java.util.List;

/**
 * Notes which events of the journal have a release. What a release says is rendered when it is
 * read, so that this costs a narrow row for each and cannot fail on what an event says.
 */
public final class ReleaseFollower implements Follower {

  /** The name under which the position is kept. */
  public static final String NAME = "ocds-releases";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public long position(UnitOfWork unit) {
    return unit.store(JournalStore.class).position(NAME);
  }

  @Override
  public void apply(UnitOfWork unit, List<SequencedEvent> events) {
    unit.store(ReleaseStore.class)
        .add(
            events.stream()
                .filter(ReleaseRenderer::covers)
                .map(
                    event ->
                        new ReleaseStore.Entry(
                            event.position(), event.event().subject(), event.event().occurredAt()))
                .toList());
    unit.store(JournalStore.class).savePosition(NAME, events.get(events.size() - 1).position());
  }

  /** Starts anew: the worker follows the whole journal again. */
  public static void rebuild(UnitOfWork unit) {
    unit.store(ReleaseStore.class).deleteAll();
    unit.store(JournalStore.class).savePosition(NAME, 0);
  }
}
