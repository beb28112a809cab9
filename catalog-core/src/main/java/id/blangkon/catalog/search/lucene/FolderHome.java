package id.blangkon.catalog.search.lucene;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * Keeps indexes as folders {@code products-1}, {@code products-2} … of a directory; the file {@code
 * present} names the one that counts, and is replaced in one step.
 */
final class FolderHome implements IndexHome {

  private static final String PRESENT = "present";
  private static final String PREFIX = "products-";

  private final Path root;

  FolderHome(Path root) {
    this.root = root;
  }

  @Override
  public @Nullable Directory present() throws IOException {
    Path pointer = root.resolve(PRESENT);
    if (!Files.isRegularFile(pointer)) {
      return null;
    }
    String name = Files.readString(pointer).strip();
    Path folder = root.resolve(name);
    return isOurs(name) && Files.isDirectory(folder) ? FSDirectory.open(folder) : null;
  }

  private static boolean isOurs(String name) {
    return name.matches(PREFIX + "\\d{1,18}");
  }

  @Override
  public Directory fresh() throws IOException {
    Files.createDirectories(root);
    long last = 0;
    for (Path folder : folders()) {
      last =
          Math.max(
              last, Long.parseLong(folder.getFileName().toString().substring(PREFIX.length())));
    }
    return FSDirectory.open(Files.createDirectory(root.resolve(PREFIX + (last + 1))));
  }

  @Override
  public void promote(Directory directory) throws IOException {
    Path folder = ((FSDirectory) directory).getDirectory();
    Path next = root.resolve(PRESENT + ".next");
    Files.writeString(next, folder.getFileName().toString());
    IOUtils.fsync(next, false);
    Files.move(next, root.resolve(PRESENT), StandardCopyOption.ATOMIC_MOVE);
    IOUtils.fsync(root, true);
  }

  @Override
  public void discard(Directory directory) throws IOException {
    Path folder = ((FSDirectory) directory).getDirectory();
    directory.close();
    IOUtils.rm(folder);
  }

  @Override
  public void discardAllBut(Directory kept) throws IOException {
    Path keptFolder = ((FSDirectory) kept).getDirectory();
    for (Path folder : folders()) {
      if (!folder.toRealPath().equals(keptFolder.toRealPath())) {
        IOUtils.rm(folder);
      }
    }
  }

  private List<Path> folders() throws IOException {
    List<Path> folders = new ArrayList<>();
    try (DirectoryStream<Path> children = Files.newDirectoryStream(root, PREFIX + "*")) {
      for (Path child : children) {
        if (isOurs(child.getFileName().toString())) {
          folders.add(child);
        }
      }
    }
    return folders;
  }
}
