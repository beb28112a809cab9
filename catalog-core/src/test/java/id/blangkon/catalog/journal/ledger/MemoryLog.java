package id.blangkon.catalog.journal.ledger;

import id.blangkon.catalog.journal.MemoryJournal;
import id.blangkon.catalog.journal.SequencedEvent;
import id.blangkon.catalog.journal.log.Tile;
import id.blangkon.catalog.storage.MemoryStorage;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Journal and log in memory, whose rows can be changed behind their backs. */
final class MemoryLog implements LogStore {

  private final NavigableMap<String, byte[]> tiles;
  private final NavigableMap<Long, Commitment> commitments;
  private final NavigableMap<String, Published> published;
  private final NavigableMap<Long, SequencedEvent> sequence;

  private MemoryLog(MemoryStorage.Tables tables) {
    this.tiles = tables.of("tiles");
    this.commitments = tables.of("commitments");
    this.published = tables.of("published");
    this.sequence = tables.of("sequence");
  }

  /** Somebody who writes to the tables directly: the sequenced events by position. */
  record Intruder(NavigableMap<Long, SequencedEvent> sequence) {}

  static MemoryStorage storage() {
    return MemoryJournal.storage()
        .with(LogStore.class, MemoryLog::new)
        .with(Intruder.class, tables -> new Intruder(tables.of("sequence")));
  }

  @Override
  public long size() {
    long tile = 0;
    long size = 0;
    byte[] hashes = tiles.get(name(0, 0));
    while (hashes != null) {
      size += hashes.length / 32;
      hashes = tiles.get(name(0, ++tile));
    }
    return size;
  }

  private static String name(int level, long index) {
    return level + "/" + index;
  }

  @Override
  public Optional<byte[]> tile(int level, long index) {
    return Optional.ofNullable(tiles.get(name(level, index)));
  }

  @Override
  public void save(Map<Tile, byte[]> saved) {
    saved.forEach((tile, hashes) -> tiles.put(name(tile.level(), tile.index()), hashes));
  }

  @Override
  public void deleteTiles() {
    tiles.clear();
  }

  @Override
  public List<SequencedEvent> events(long first, int most) {
    return sequence.values().stream()
        .filter(event -> event.publicIndex() != null)
        .filter(event -> Objects.requireNonNull(event.publicIndex()) >= first)
        .filter(event -> Objects.requireNonNull(event.publicIndex()) < first + most)
        .toList();
  }

  @Override
  public List<Commitment> commitments(long first, long end) {
    return List.copyOf(commitments.subMap(first, end).values());
  }

  @Override
  public void add(List<Commitment> added) {
    added.forEach(commitment -> commitments.put(commitment.index(), commitment));
  }

  @Override
  public int forget(UUID subject) {
    Set<Long> about = new HashSet<>();
    sequence.values().stream()
        .filter(event -> event.event().subject().equals(subject))
        .filter(event -> event.publicIndex() != null)
        .forEach(event -> about.add(Objects.requireNonNull(event.publicIndex())));
    about.retainAll(commitments.keySet());
    about.forEach(
        index ->
            commitments.computeIfPresent(
                index, (key, known) -> new Commitment(key, known.value(), null)));
    return about.size();
  }

  @Override
  public Optional<Published> published(Kind kind) {
    return Optional.ofNullable(published.get(kind.name()));
  }

  @Override
  public void publish(Kind kind, Published now) {
    published.put(kind.name(), now);
  }

  @Override
  public void unpublish() {
    published.clear();
  }
}
