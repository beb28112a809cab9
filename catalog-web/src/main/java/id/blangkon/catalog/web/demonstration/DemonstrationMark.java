package id.blangkon.catalog.web.demonstration;

import id.blangkon.catalog.tenant.InstallationFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is stored of a demonstration with its data: what it was made of, and whether all of it was.
 *
 * @param scale the name of the scale
 * @param anchor the day up to which it tells
 * @param complete written last
 */
public record DemonstrationMark(String scale, long seed, LocalDate anchor, boolean complete) {

  static final String NAME = InstallationFacts.DEMONSTRATION;

  private static final String COMPLETE = "complete";
  private static final String BEGUN = "begun";

  static Optional<DemonstrationMark> read(Optional<String> stored) {
    return stored.map(
        text -> {
          List<String> words = List.of(text.split(" ", -1));
          if (words.size() != 4) {
            throw new IllegalStateException("not the mark of a demonstration: " + text);
          }
          return new DemonstrationMark(
              words.get(0),
              Long.parseLong(words.get(1)),
              LocalDate.parse(words.get(2)),
              words.get(3).equals(COMPLETE));
        });
  }

  String write() {
    return String.join(
        " ", scale, Long.toString(seed), anchor.toString(), complete ? COMPLETE : BEGUN);
  }

  DemonstrationMark completed() {
    return new DemonstrationMark(scale, seed, anchor, true);
  }
}
