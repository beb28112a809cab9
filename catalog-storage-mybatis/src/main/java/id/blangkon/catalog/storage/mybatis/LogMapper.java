package id.blangkon.catalog.storage.mybatis;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

interface LogMapper {

  @Nullable Long size();

  @Nullable LogTileRow tile(int level, long index);

  int updateTile(LogTileRow tile);

  void insertTile(LogTileRow tile);

  void deleteTiles();

  List<SequencedRow> events(long first, long end);

  List<LogCommitmentRow> commitments(long first, long end);

  void insertCommitment(LogCommitmentRow commitment);

  int forget(UUID subject);

  @Nullable LogCheckpointRow checkpoint(String name);

  int updateCheckpoint(LogCheckpointRow checkpoint);

  void insertCheckpoint(LogCheckpointRow checkpoint);

  void deleteCheckpoints();
}
