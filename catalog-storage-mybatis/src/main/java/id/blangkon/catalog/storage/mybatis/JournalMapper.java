package id.blangkon.catalog.storage.mybatis;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

interface JournalMapper {

  void append(EventRow event);

  List<EventRow> takeFromInbox(int most);

  @Nullable Long anyInInbox();

  int removeFromInbox(UUID[] events);

  @Nullable SequencedRow head();

  long publicSize();

  void sequence(SequencedRow event);

  List<SequencedRow> after(long position, int most);

  List<SequencedRow> about(UUID subject);

  @Nullable Long position(String follower);

  int updatePosition(String follower, long position);

  void insertPosition(String follower, long position);
}
