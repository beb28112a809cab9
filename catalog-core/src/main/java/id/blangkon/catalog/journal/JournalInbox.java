package id.blangkon.catalog.journal;

import java.util.List;

/** Takes events within the transaction of the change. */
public interface JournalInbox {

  void append(NewEvent event);

  void appendAll(List<NewEvent> events);
}
