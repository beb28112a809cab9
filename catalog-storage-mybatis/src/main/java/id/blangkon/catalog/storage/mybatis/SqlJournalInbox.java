package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.journal.JournalInbox;
import id.blangkon.catalog.journal.NewEvent;
import java.util.List;

final class SqlJournalInbox implements JournalInbox {

  private final Sessions sessions;

  SqlJournalInbox(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public void append(NewEvent event) {
    sessions.mapper(JournalMapper.class).append(EventRow.of(event));
  }

  @Override
  public void appendAll(List<NewEvent> events) {
    sessions.forEach(
        JournalMapper.class, events, (mapper, event) -> mapper.append(EventRow.of(event)));
  }
}
