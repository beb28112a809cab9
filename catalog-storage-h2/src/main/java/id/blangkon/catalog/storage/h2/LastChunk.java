package id.blangkon.catalog.storage.h2;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets the header of a file that was not closed point to the last chunk that H2 wrote in it.
 *
 * <p>H2 2.3 to 2.5 writes the header before it takes note of the chunk it has just written ({@code
 * FileStore.storeBuffer}), so that the header points to the chunk before it. Where a chunk went
 * into space that had become free, and not where the one before it foretold, H2 does not find it
 * again after a kill, nor any that follow from it, although all are in the file: up to sixteen
 * acknowledged commits were seen to be lost. The header is no more than where H2 begins to look: it
 * still asks for every chunk that the last one refers to.
 */
final class LastChunk {

  private static final Logger LOG = LoggerFactory.getLogger(LastChunk.class);

  /** Bytes of a block, of which chunks are made; H2's {@code FileStore.BLOCK_SIZE}. */
  private static final int BLOCK = 4096;

  /** Blocks before the first chunk: the header and its copy. */
  private static final int HEADERS = 2;

  /** Bytes within which the description at the beginning of a chunk ends. */
  private static final int DESCRIPTION = 1024;

  /** Bytes of the description that is repeated at the end of a chunk. */
  private static final int FOOTER = 128;

  private static final byte[] CHUNK = "chunk:".getBytes(StandardCharsets.ISO_8859_1);

  /** How many blocks are read at once: a mebibyte. */
  private static final int BLOCKS_READ = 256;

  private final long block;
  private final int id;
  private final long version;

  private LastChunk(long block, int id, long version) {
    this.block = block;
    this.id = id;
    this.version = version;
  }

  /**
   * Does nothing to a file that was closed in an orderly way, to one that another has open, or to
   * one that H2 itself would not read.
   *
   * @throws UncheckedIOException when the file cannot be read or written
   */
  static void pointTo(Path file) {
    try (FileChannel channel =
            FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileLock lock = tryLock(channel)) {
      Map<String, String> header = lock == null ? null : header(channel);
      if (header == null || header.containsKey("clean")) {
        return;
      }
      LastChunk last = find(channel);
      if (last != null && last.version > Long.parseLong(header.getOrDefault("version", "0"), 16)) {
        LOG.info("H2 was not closed; the last that it wrote is at block {}", last.block);
        last.writeTo(channel, header);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the database's file cannot be read: " + file, e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  /** The newer of the two copies that is whole, or null. */
  private static @Nullable Map<String, String> header(FileChannel channel) throws IOException {
    Map<String, String> newest = null;
    for (int copy = 0; copy < HEADERS; copy++) {
      byte[] bytes = read(channel, (long) copy * BLOCK, BLOCK);
      String text = firstLine(bytes, bytes.length);
      int mark = text.lastIndexOf(",fletcher:");
      if (mark < 0) {
        continue;
      }
      Map<String, String> header = parse(text);
      String sum = header.remove("fletcher");
      if (sum != null
          && sum.equals(Integer.toHexString(DataUtils.getFletcher32(bytes, 0, mark)))
          && (newest == null || version(header) > version(newest))) {
        newest = header;
      }
    }
    return newest;
  }

  private static @Nullable LastChunk find(FileChannel channel) throws IOException {
    LastChunk last = null;
    long blocks = channel.size() / BLOCK;
    for (long first = HEADERS; first < blocks; first += BLOCKS_READ) {
      int count = (int) Math.min(BLOCKS_READ, blocks - first);
      byte[] bytes = read(channel, first * BLOCK, count * BLOCK);
      for (int at = 0; at + BLOCK <= bytes.length; at += BLOCK) {
        if (begins(bytes, at)) {
          LastChunk found = whole(channel, first + at / BLOCK, bytes, at);
          if (found != null && (last == null || found.version > last.version)) {
            last = found;
          }
        }
      }
    }
    return last;
  }

  private static boolean begins(byte[] bytes, int at) {
    for (int i = 0; i < CHUNK.length; i++) {
      if (bytes[at + i] != CHUNK[i]) {
        return false;
      }
    }
    return true;
  }

  /** The chunk that begins at a block, when its end says the same as its beginning. */
  private static @Nullable LastChunk whole(FileChannel channel, long block, byte[] bytes, int at)
      throws IOException {
    byte[] description = new byte[DESCRIPTION];
    System.arraycopy(bytes, at, description, 0, DESCRIPTION);
    Map<String, String> beginning = parse(firstLine(description, DESCRIPTION));
    try {
      long end = (block + Long.parseLong(beginning.getOrDefault("len", ""), 16)) * BLOCK;
      if (end > channel.size()) {
        return null;
      }
      Map<String, String> footer = parse(firstLine(read(channel, end - FOOTER, FOOTER), FOOTER));
      String id = beginning.getOrDefault("chunk", "");
      String version = beginning.getOrDefault("version", "");
      return id.equals(footer.get("chunk")) && version.equals(footer.get("version"))
          ? new LastChunk(block, Integer.parseInt(id, 16), Long.parseLong(version, 16))
          : null;
    } catch (NumberFormatException e) {
      // Data that only begins as a chunk does.
      return null;
    }
  }

  private void writeTo(FileChannel channel, Map<String, String> header) throws IOException {
    HashMap<String, Object> renewed = new HashMap<>(header);
    renewed.put("block", block);
    renewed.put("chunk", id);
    renewed.put("version", version);
    StringBuilder text = DataUtils.appendMap(new StringBuilder(), renewed);
    byte[] summed = text.toString().getBytes(StandardCharsets.ISO_8859_1);
    DataUtils.appendMap(text, "fletcher", DataUtils.getFletcher32(summed, 0, summed.length));
    byte[] line = text.append('\n').toString().getBytes(StandardCharsets.ISO_8859_1);
    // One copy after the other: a header is whole at any moment.
    for (int copy = 0; copy < HEADERS; copy++) {
      ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
      bytes.put(line).rewind();
      long at = (long) copy * BLOCK;
      while (bytes.hasRemaining()) {
        at += channel.write(bytes, at);
      }
      channel.force(false);
    }
  }

  private static long version(Map<String, String> header) {
    return Long.parseLong(header.getOrDefault("version", "0"), 16);
  }

  private static String firstLine(byte[] bytes, int length) {
    String text = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    int end = text.indexOf('\n');
    return (end < 0 ? "" : text.substring(0, end)).strip();
  }

  private static Map<String, String> parse(String text) {
    try {
      return DataUtils.parseMap(text);
    } catch (MVStoreException e) {
      return new HashMap<>();
    }
  }

  private static byte[] read(FileChannel channel, long position, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, position + bytes.position()) < 0) {
        break;
      }
    }
    return bytes.array();
  }
}
