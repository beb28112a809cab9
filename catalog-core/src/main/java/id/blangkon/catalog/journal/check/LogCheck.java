package id.blangkon.catalog.journal.check;

import id.blangkon.catalog.journal.log.Checkpoint;
import id.blangkon.catalog.journal.log.EntryBundle;
import id.blangkon.catalog.journal.log.LogFormatException;
import id.blangkon.catalog.journal.log.MerkleTree;
import id.blangkon.catalog.journal.log.NoteVerifier;
import id.blangkon.catalog.journal.log.SignedNote;
import id.blangkon.catalog.journal.log.Tile;
import id.blangkon.catalog.journal.log.TileNodes;
import id.blangkon.catalog.journal.log.TileReader;
import id.blangkon.catalog.journal.log.TreeGrowth;
import id.blangkon.catalog.journal.log.TreeHash;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Checks a whole log: the signature of its checkpoint, every entry against its tile, every tile
 * against those below, the order of the entries and the chain of their hashes, and that it extends
 * what was signed earlier. Names what was changed. Needs 32 bytes of memory for each entry.
 */
public final class LogCheck {

  private final LogFiles files;
  private final NoteVerifier key;
  private final LongConsumer progress;
  private final List<LogFault> faults = new ArrayList<>();
  private final Set<String> orders = new LinkedHashSet<>();
  private @Nullable Checkpoint checkpoint;
  private @Nullable TileNodes nodes;
  private @Nullable TreeHash lastHash;
  private @Nullable TreeHash lastTile;

  /**
   * @param key whose signature counts
   * @param progress is told how many entries were read, now and then
   */
  public LogCheck(LogFiles files, NoteVerifier key, LongConsumer progress) {
    this.files = files;
    this.key = key;
    this.progress = progress;
  }

  /** Reads everything; what is wrong, in the order in which it was found. */
  public List<LogFault> run() {
    Checkpoint signed;
    try {
      signed =
          Checkpoint.verified(
              SignedNote.parse(new String(read("checkpoint"), StandardCharsets.UTF_8)), key);
    } catch (LogFormatException e) {
      faults.add(
          LogFault.checkpoint(
              "Checkpoint tidak sah: " + e.getMessage(),
              "The checkpoint does not hold: " + e.getMessage()));
      return faults;
    }
    checkpoint = signed;
    Grown byTiles = new Grown();
    Grown byEntries = new Grown();
    boolean same = true;
    for (long index = 0; index * Tile.WIDTH < signed.size(); index++) {
      Tile tile = new Tile(0, index, Tile.width(0, index, signed.size()));
      same &= checkBundle(tile, byTiles, byEntries);
      progress.accept(index * Tile.WIDTH + tile.width());
    }
    Grown shown = byTiles;
    if (byTiles.tree().root().equals(signed.root())) {
      nodes = byTiles.nodes();
    } else if (!same && byEntries.tree().root().equals(signed.root())) {
      // The entries are those that were signed: what differs are the hashes in the tiles.
      faults.replaceAll(
          fault ->
              fault.kind() == LogFault.Kind.CHANGED && fault.leaf() != null
                  ? LogFault.hash(fault.leaf())
                  : fault);
      nodes = byEntries.nodes();
      shown = byEntries;
    } else {
      faults.add(
          LogFault.checkpoint(
              "Pohon dari petak bukan yang ditandatangani.",
              "The tree of the tiles is not the one that was signed."));
    }
    checkTilesAbove(signed.size(), shown);
    return faults;
  }

  private byte[] read(String path) {
    return files.read(path).orElseThrow(() -> new LogFormatException("there is no file " + path));
  }

  /** A tree that is grown anew in memory. */
  private static final class Grown implements TileReader {

    private final Map<String, byte[]> tiles = new HashMap<>();
    private final List<TreeHash> waiting = new ArrayList<>();
    private @Nullable TileNodes nodes;
    private long size;

    void add(TreeHash hash) {
      waiting.add(hash);
      if (waiting.size() == Tile.WIDTH) {
        flush();
      }
    }

    private void flush() {
      TreeGrowth growth = new TreeGrowth(size, this);
      waiting.forEach(growth::add);
      growth.changed().forEach((tile, hashes) -> tiles.put(name(tile), hashes));
      size = growth.size();
      waiting.clear();
    }

    MerkleTree tree() {
      return new MerkleTree(size + waiting.size(), nodes());
    }

    TileNodes nodes() {
      flush();
      TileNodes known = nodes;
      if (known == null) {
        known = new TileNodes(size, this);
        nodes = known;
      }
      return known;
    }

    private static String name(Tile tile) {
      return tile.level() + "/" + tile.index();
    }

    @Override
    public byte[] read(Tile tile) {
      byte[] hashes = tiles.get(name(tile));
      if (hashes == null || hashes.length < tile.width() * TreeHash.BYTES) {
        throw new LogFormatException("no " + tile.path());
      }
      return Arrays.copyOf(hashes, tile.width() * TreeHash.BYTES);
    }
  }

  /** Whether entries and tile say the same. */
  private boolean checkBundle(Tile tile, Grown byTiles, Grown byEntries) {
    long first = tile.index() * Tile.WIDTH;
    byte[] hashes = files.read(tile.path()).orElse(new byte[0]);
    boolean whole = hashes.length == tile.width() * TreeHash.BYTES;
    if (!whole) {
      faults.add(LogFault.tile(tile.path(), first, first + tile.width() - 1));
    }
    List<byte[]> entries = entries(tile);
    boolean same = whole;
    for (int slot = 0; slot < tile.width(); slot++) {
      long leaf = first + slot;
      byte[] entry = slot < entries.size() ? entries.get(slot) : new byte[0];
      TreeHash hash = TreeHash.ofEntry(entry);
      TreeHash expected = whole ? TreeHash.at(hashes, slot * TreeHash.BYTES) : hash;
      if (!hash.equals(expected)) {
        same = false;
        faults.add(changed(leaf, entry));
      } else {
        checkEntry(leaf, entry);
      }
      byTiles.add(expected);
      byEntries.add(hash);
      lastHash = hash;
      lastTile = expected;
    }
    return same;
  }

  private List<byte[]> entries(Tile tile) {
    byte[] bundle = files.read(tile.entriesPath()).orElse(new byte[0]);
    List<byte[]> entries = EntryBundle.readAsFarAsItGoes(bundle);
    if (entries.size() > tile.width()) {
      faults.add(
          LogFault.tile(
              tile.entriesPath(),
              tile.index() * Tile.WIDTH,
              tile.index() * Tile.WIDTH + tile.width() - 1));
    }
    return entries;
  }

  private static LogFault changed(long leaf, byte[] entry) {
    if (entry.length == 0) {
      return LogFault.missing(leaf);
    }
    try {
      long actual = PublishedEntry.parse(entry).index();
      return actual == leaf ? LogFault.changed(leaf) : LogFault.moved(leaf, actual);
    } catch (LogFormatException e) {
      return LogFault.changed(leaf);
    }
  }

  /** What an entry that fits its tile says of its place. */
  private void checkEntry(long leaf, byte[] bytes) {
    PublishedEntry entry;
    try {
      entry = PublishedEntry.parse(bytes);
    } catch (LogFormatException e) {
      faults.add(bytes.length == 0 ? LogFault.missing(leaf) : LogFault.changed(leaf));
      return;
    }
    if (entry.index() != leaf) {
      faults.add(LogFault.moved(leaf, entry.index()));
    }
    TreeHash claimed = entry.before();
    boolean first = leaf == 0;
    if (first ? claimed != null : claimed == null) {
      faults.add(LogFault.changed(leaf));
    } else if (!Objects.equals(claimed, lastHash) && !Objects.equals(claimed, lastTile)) {
      faults.add(LogFault.changed(leaf - 1));
    }
    if (entry.order() != null) {
      orders.add(entry.order());
    }
  }

  private void checkTilesAbove(long size, Grown grown) {
    long below = Tile.WIDTH;
    for (int level = 1; size / below > 0; level++) {
      for (long index = 0; Tile.width(level, index, size) > 0; index++) {
        Tile tile = new Tile(level, index, Tile.width(level, index, size));
        Optional<byte[]> served = files.read(tile.path());
        if (served.isEmpty() || !Arrays.equals(served.get(), grown.read(tile))) {
          long first = index * Tile.WIDTH * below;
          faults.add(LogFault.tile(tile.path(), first, first + tile.width() * below - 1));
        }
      }
      below *= Tile.WIDTH;
    }
  }

  /** How many entries the signed log has; 0 when its checkpoint does not hold. */
  public long size() {
    return checkpoint == null ? 0 : checkpoint.size();
  }

  /** The numbers of the orders that the log has entries about, to ask for their proofs by. */
  public Set<String> orders() {
    return orders;
  }

  /**
   * Checks that the log extends what was signed earlier, once {@link #run} has read it.
   *
   * @param note a checkpoint that somebody kept
   */
  public List<LogFault> since(String note) {
    List<LogFault> found = new ArrayList<>();
    try {
      Checkpoint earlier = Checkpoint.verified(SignedNote.parse(note), key);
      extension(earlier).ifPresent(found::add);
    } catch (LogFormatException e) {
      found.add(
          LogFault.earlier(
              "Checkpoint terdahulu tidak sah: " + e.getMessage(),
              "The earlier checkpoint does not hold: " + e.getMessage()));
    }
    return found;
  }

  private Optional<LogFault> extension(Checkpoint earlier) {
    if (earlier.size() > size()) {
      return Optional.of(
          LogFault.earlier(
              "Log dipotong: dulu " + earlier.size() + " entri, kini " + size() + ".",
              "The log was cut: it had " + earlier.size() + " leaves and has " + size() + "."));
    }
    if (nodes == null || new MerkleTree(earlier.size(), nodes).root().equals(earlier.root())) {
      return Optional.empty();
    }
    return Optional.of(
        LogFault.earlier(
            "Di antara " + earlier.size() + " entri pertama ada yang lain daripada dulu.",
            "Of the first " + earlier.size() + " leaves some are not what they were."));
  }

  /**
   * Checks a proof by itself, and that it is of this log, once {@link #run} has read it.
   *
   * @param name what the proof is called in a fault
   */
  public List<LogFault> proof(String name, String text) {
    List<LogFault> found = new ArrayList<>();
    try {
      Checkpoint under = ProofFile.parse(text).verify(key);
      extension(under).ifPresent(fault -> found.add(LogFault.proof(name, fault.text().english())));
    } catch (LogFormatException e) {
      found.add(LogFault.proof(name, e.getMessage()));
    }
    return found;
  }
}
