package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.journal.SequencedEvent;
import id.blangkon.catalog.journal.ledger.Commitment;
import id.blangkon.catalog.journal.ledger.LogStore;
import id.blangkon.catalog.journal.log.Tile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

final class SqlLogStore implements LogStore {

  private final Sessions sessions;
  private final LogMapper mapper;

  SqlLogStore(Sessions sessions) {
    this.sessions = sessions;
    this.mapper = sessions.mapper(LogMapper.class);
  }

  @Override
  public long size() {
    Long size = mapper.size();
    return size == null ? 0 : size;
  }

  @Override
  public Optional<byte[]> tile(int level, long index) {
    return Optional.ofNullable(mapper.tile(level, index)).map(LogTileRow::hashes);
  }

  @Override
  public void save(Map<Tile, byte[]> tiles) {
    tiles.forEach(
        (tile, hashes) -> {
          LogTileRow row = new LogTileRow(tile.level(), tile.index(), hashes);
          if (mapper.updateTile(row) == 0) {
            mapper.insertTile(row);
          }
        });
  }

  @Override
  public void deleteTiles() {
    mapper.deleteTiles();
  }

  @Override
  public List<SequencedEvent> events(long first, int most) {
    return mapper.events(first, first + most).stream().map(SequencedRow::toSequenced).toList();
  }

  @Override
  public List<Commitment> commitments(long first, long end) {
    return mapper.commitments(first, end).stream()
        .map(row -> new Commitment(row.publicIndex(), row.commitment(), row.secret()))
        .toList();
  }

  @Override
  public void add(List<Commitment> commitments) {
    sessions.forEach(
        LogMapper.class,
        commitments,
        (batch, commitment) ->
            batch.insertCommitment(
                new LogCommitmentRow(commitment.index(), commitment.value(), commitment.secret())));
  }

  @Override
  public int forget(UUID subject) {
    return mapper.forget(subject);
  }

  @Override
  public Optional<Published> published(Kind kind) {
    return Optional.ofNullable(mapper.checkpoint(kind.name()))
        .map(row -> new Published(row.treeSize(), row.note(), row.logKeys()));
  }

  @Override
  public void publish(Kind kind, Published published) {
    LogCheckpointRow row =
        new LogCheckpointRow(kind.name(), published.size(), published.note(), published.keys());
    if (mapper.updateCheckpoint(row) == 0) {
      mapper.insertCheckpoint(row);
    }
  }

  @Override
  public void unpublish() {
    mapper.deleteCheckpoints();
  }
}
