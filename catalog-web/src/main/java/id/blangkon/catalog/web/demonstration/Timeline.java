package id.blangkon.catalog.web.demonstration;

import id.blangkon.catalog.UseCases;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Everything that will happen, in the order of time; at one time in the order of planning. */
final class Timeline {

  /** Something that people do. */
  @FunctionalInterface
  interface Happening {
    void happen(UseCases catalogue);
  }

  record Entry(Instant at, Happening happening) {}

  private final List<Entry> entries = new ArrayList<>();

  void add(Instant at, Happening happening) {
    entries.add(new Entry(at, happening));
  }

  /** All entries, earliest first. */
  List<Entry> inOrder() {
    // A stable sort, so entries of one time keep their order.
    entries.sort(Comparator.comparing(Entry::at));
    return List.copyOf(entries);
  }
}
