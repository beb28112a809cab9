package id.blangkon.catalog.journal.ledger;

import id.blangkon.catalog.journal.JournalStore;
import id.blangkon.catalog.journal.SequencedEvent;
import id.blangkon.catalog.journal.check.ProofFile;
import id.blangkon.catalog.journal.log.Checkpoint;
import id.blangkon.catalog.journal.log.EntryBundle;
import id.blangkon.catalog.journal.log.LogFormatException;
import id.blangkon.catalog.journal.log.MerkleTree;
import id.blangkon.catalog.journal.log.SignedNote;
import id.blangkon.catalog.journal.log.Tile;
import id.blangkon.catalog.journal.log.TreeHash;
import id.blangkon.catalog.journal.log.WitnessVerifier;
import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.storage.UnitOfWork;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What everybody gets of the public log: the signed checkpoint, tiles, entries, and proofs. Only
 * what was signed is given away, so that nobody keeps what may yet come out otherwise.
 */
public final class PublicLog {

  private static final Pattern TILE =
      Pattern.compile("tile/(entries|8/data|(?:8/)?(?:0|[1-9][0-9]?))/(x?[0-9]{3}.*)");

  private final Storage storage;
  private final @Nullable SigningNode signer;

  /**
   * @param signer null at a node that does not sign
   */
  public PublicLog(Storage storage, @Nullable SigningNode signer) {
    this.storage = storage;
    this.signer = signer;
  }

  /** How the log stands at this node. */
  public LogStanding standing() {
    return signer == null ? LogStanding.withoutKey() : signer.standing();
  }

  /** The newest signed checkpoint; empty while nothing is signed. */
  public Optional<SignedNote> checkpoint() {
    return published().map(newest -> SignedNote.parse(newest.note()));
  }

  /** The newest signed checkpoint with its size and keys; empty while nothing is signed. */
  public Optional<LogStore.Published> published() {
    return storage.read(unit -> unit.store(LogStore.class).published(LogStore.Kind.NEWEST));
  }

  /**
   * A file of the log by its path, such as {@code checkpoint}, {@code key} or {@code tile/0/000};
   * empty when there is none. Tiles have the paths of C2SP tlog-tiles, and those of Go's checksum
   * database beside them, which name the height of tiles first: {@code tile/8/0/000}, {@code
   * tile/8/data/000}.
   */
  public Optional<byte[]> file(String path) {
    if (path.equals("checkpoint")) {
      return published().map(newest -> newest.note().getBytes(StandardCharsets.UTF_8));
    }
    if (path.equals("key")) {
      return published().map(newest -> newest.keys().getBytes(StandardCharsets.UTF_8));
    }
    Matcher parts = TILE.matcher(path);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String level = parts.group(1);
    String place = parts.group(2);
    try {
      return level.equals("entries") || level.equals("8/data")
          ? entries(Tile.of(0, place))
          : tile(Tile.of(Integer.parseInt(level.replaceFirst("^8/", "")), place));
    } catch (LogFormatException noTile) {
      return Optional.empty();
    }
  }

  /** The hashes of a tile; empty when the signed tree has no such tile. */
  public Optional<byte[]> tile(Tile tile) {
    return storage.read(
        unit ->
            isSigned(unit, tile)
                ? Optional.of(new StoredTiles(unit.store(LogStore.class)).read(tile))
                : Optional.empty());
  }

  /**
   * The entries that a tile of level 0 hashes, as a bundle; empty when the signed tree has no such
   * tile. An entry whose event is gone is empty, and one whose event was changed is not what the
   * tile says: nothing is hidden.
   */
  public Optional<byte[]> entries(Tile tile) {
    return storage.read(
        unit ->
            isSigned(unit, tile)
                ? Optional.of(EntryBundle.write(entries(unit.store(LogStore.class), tile)))
                : Optional.empty());
  }

  private static boolean isSigned(UnitOfWork unit, Tile tile) {
    long size =
        unit.store(LogStore.class)
            .published(LogStore.Kind.NEWEST)
            .map(LogStore.Published::size)
            .orElse(0L);
    return Tile.width(tile.level(), tile.index(), size) >= tile.width();
  }

  private static List<byte[]> entries(LogStore store, Tile tile) {
    long first = tile.index() * Tile.WIDTH;
    StoredTiles tiles = new StoredTiles(store);
    byte[] hashes = tiles.read(tile);
    Map<Long, SequencedEvent> events = new HashMap<>();
    for (SequencedEvent event : store.events(first, tile.width())) {
      events.put(Objects.requireNonNull(event.publicIndex()), event);
    }
    Map<Long, Commitment> commitments = commitments(store, first, first + tile.width());
    List<byte[]> entries = new ArrayList<>();
    TreeHash before = tiles.before(first);
    for (int slot = 0; slot < tile.width(); slot++) {
      SequencedEvent event = events.get(first + slot);
      entries.add(
          event == null ? new byte[0] : LogEntry.of(event, before, commitments.get(first + slot)));
      before = TreeHash.at(hashes, slot * TreeHash.BYTES);
    }
    return entries;
  }

  private static Map<Long, Commitment> commitments(LogStore store, long first, long end) {
    Map<Long, Commitment> commitments = new HashMap<>();
    for (Commitment commitment : store.commitments(first, end)) {
      commitments.put(commitment.index(), commitment);
    }
    return commitments;
  }

  /**
   * The proof of all that the log has about a subject, such as an order: under the checkpoint that
   * witnesses have signed too if it has all of it, else under the newest. Empty while nothing about
   * it is signed.
   */
  public Optional<ProofFile> proof(UUID subject) {
    return storage.read(unit -> proof(unit, subject));
  }

  private static Optional<ProofFile> proof(UnitOfWork unit, UUID subject) {
    LogStore store = unit.store(LogStore.class);
    List<SequencedEvent> events =
        unit.store(JournalStore.class).about(subject).stream()
            .filter(event -> event.publicIndex() != null)
            .toList();
    Optional<LogStore.Published> newest = store.published(LogStore.Kind.NEWEST);
    if (events.isEmpty() || newest.isEmpty()) {
      return Optional.empty();
    }
    long last = index(events.get(events.size() - 1));
    LogStore.Published under =
        store
            .published(LogStore.Kind.WITNESSED)
            .filter(witnessed -> last < witnessed.size())
            .orElse(newest.get());
    StoredTiles tiles = new StoredTiles(store);
    MerkleTree tree = tiles.tree(under.size());
    List<ProofFile.Proven> proven = new ArrayList<>();
    for (SequencedEvent event : events) {
      long index = index(event);
      if (index < under.size()) {
        Commitment commitment = commitments(store, index, index + 1).get(index);
        byte[] entry = LogEntry.of(event, tiles.before(index), commitment);
        proven.add(
            new ProofFile.Proven(
                index,
                new String(entry, StandardCharsets.UTF_8),
                tree.inclusion(index),
                LogEntry.hasItsBody(event) ? null : event.event().publicBody()));
      }
    }
    return proven.isEmpty()
        ? Optional.empty()
        : Optional.of(ProofFile.of(proven, SignedNote.parse(under.note())));
  }

  /**
   * The proof that a signed tree extends an earlier one of a size, as witnesses ask for it.
   *
   * @throws IndexOutOfBoundsException when the earlier one was larger
   */
  public List<TreeHash> consistency(long earlier, long size) {
    return storage.read(
        unit -> new StoredTiles(unit.store(LogStore.class)).tree(size).consistency(earlier));
  }

  /**
   * Takes the signatures of witnesses on a checkpoint of this log, to be served with it. What is
   * not the signature of one of them on it is passed over.
   *
   * @param checkpoint as it was sent to them
   * @return how many were taken
   */
  public int cosigned(
      SignedNote checkpoint, List<SignedNote.Line> lines, Collection<WitnessVerifier> witnesses) {
    List<SignedNote.Line> good =
        lines.stream()
            .filter(
                line ->
                    witnesses.stream()
                        .anyMatch(witness -> witness.hasSigned(checkpoint.text(), line)))
            .toList();
    if (!good.isEmpty()) {
      storage.write(unit -> add(unit.store(LogStore.class), checkpoint, good));
    }
    return good.size();
  }

  private static LogStore add(LogStore store, SignedNote checkpoint, List<SignedNote.Line> lines) {
    LogStore.Published newest = store.published(LogStore.Kind.NEWEST).orElse(null);
    if (newest == null) {
      return store;
    }
    long size = Checkpoint.parse(checkpoint.text()).size();
    if (size == newest.size()) {
      store.publish(LogStore.Kind.NEWEST, with(newest, SignedNote.parse(newest.note()), lines));
    }
    LogStore.Published witnessed = store.published(LogStore.Kind.WITNESSED).orElse(null);
    if (witnessed == null || witnessed.size() < size) {
      store.publish(
          LogStore.Kind.WITNESSED,
          with(new LogStore.Published(size, "", newest.keys()), checkpoint, lines));
    } else if (witnessed.size() == size) {
      store.publish(
          LogStore.Kind.WITNESSED, with(witnessed, SignedNote.parse(witnessed.note()), lines));
    }
    return store;
  }

  private static LogStore.Published with(
      LogStore.Published published, SignedNote note, List<SignedNote.Line> lines) {
    return new LogStore.Published(published.size(), note.with(lines).toString(), published.keys());
  }

  private static long index(SequencedEvent event) {
    return Objects.requireNonNull(event.publicIndex());
  }

  /**
   * Forgets the secrets of what the log committed to about a subject, when a person's data is to be
   * erased: nobody can learn or prove any more what the private facts were, and the log and every
   * proof stay as they are.
   *
   * @return how many secrets there were
   */
  public int forget(UUID subject) {
    return storage.write(unit -> unit.store(LogStore.class).forget(subject));
  }
}
