package id.blangkon.catalog.web.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * The static files of the pages. Each is served under a name that holds a hash of its content, so
 * that it may be kept for a year; the names are worked out once, from the class path.
 */
public final class Assets {

  /** Where the files are served. */
  public static final String ROOT = "/assets/";

  /** The style sheet. */
  public static final String STYLE = "blangkon.css";

  /** The icons. */
  public static final String ICONS = "ikon.svg";

  /** The icon of the site. */
  public static final String FAVICON = "favicon.svg";

  /** The own small script. */
  public static final String SCRIPT = "blangkon.js";

  /** Checks proofs of the public log in the browser. */
  public static final String VERIFIER = "verifier.js";

  /** htmx, from its WebJar. */
  public static final String HTMX = "htmx.js";

  /**
   * Follows the version in the root pom; a WebJar of another version stops the start, and a test.
   */
  private static final String HTMX_FILE =
      "META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";

  /** A static file, ready to be served as it is or compressed. */
  public static final class Asset {
    private final String path;
    private final String contentType;
    private final byte[] bytes;
    private final byte[] gzip;

    Asset(String path, String contentType, byte[] bytes) {
      this.path = path;
      this.contentType = contentType;
      this.bytes = bytes;
      this.gzip = compress(bytes);
    }

    /** The hashed path, such as {@code /assets/blangkon.1a2b3c4d5e.css}. */
    public String path() {
      return path;
    }

    /** The value of {@code Content-Type}. */
    public String contentType() {
      return contentType;
    }

    /** The content; a copy. */
    public byte[] bytes() {
      return bytes.clone();
    }

    /** The content as gzip, compressed as far as it goes; a copy. */
    public byte[] gzip() {
      return gzip.clone();
    }
  }

  private static final class Shared {
    private static final Assets ASSETS = fromClassPath();
  }

  private final Map<String, Asset> byName;
  private final Map<String, Asset> byPath;

  private Assets(Map<String, Asset> byName) {
    this.byName = Collections.unmodifiableMap(byName);
    Map<String, Asset> paths = new LinkedHashMap<>();
    byName.values().forEach(asset -> paths.put(asset.path(), asset));
    this.byPath = Collections.unmodifiableMap(paths);
  }

  /** The files on the class path, read at the first call. */
  public static Assets shared() {
    return Shared.ASSETS;
  }

  /** The hashed path of a file by its plain name, such as {@link #STYLE}. */
  public String path(String name) {
    Asset asset = byName.get(name);
    if (asset == null) {
      throw new IllegalArgumentException("no asset " + name);
    }
    return asset.path();
  }

  /** The file of a requested path, hash included. */
  public Optional<Asset> find(String path) {
    return Optional.ofNullable(byPath.get(path));
  }

  /** The file of a plain name, for the few that are also served under it. */
  public Optional<Asset> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** All files. */
  public Collection<Asset> all() {
    return byPath.values();
  }

  private static Assets fromClassPath() {
    Map<String, Asset> assets = new LinkedHashMap<>();
    put(assets, STYLE, "text/css; charset=utf-8", "assets/" + STYLE);
    put(assets, ICONS, "image/svg+xml", "assets/" + ICONS);
    put(assets, FAVICON, "image/svg+xml", "assets/" + FAVICON);
    put(assets, SCRIPT, "text/javascript; charset=utf-8", "assets/" + SCRIPT);
    put(assets, VERIFIER, "text/javascript; charset=utf-8", "assets/" + VERIFIER);
    put(assets, HTMX, "text/javascript; charset=utf-8", HTMX_FILE);
    return new Assets(assets);
  }

  private static void put(
      Map<String, Asset> assets, String name, String contentType, String resource) {
    byte[] bytes = read(resource);
    int dot = name.lastIndexOf('.');
    String path = ROOT + name.substring(0, dot) + "." + hash(bytes) + name.substring(dot);
    assets.put(name, new Asset(path, contentType, bytes));
  }

  private static byte[] read(String resource) {
    try (InputStream in = open(resource)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String resource) {
    InputStream in = Assets.class.getClassLoader().getResourceAsStream(resource);
    if (in == null) {
      throw new IllegalStateException(resource + " is missing from the class path");
    }
    return in;
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, 5);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static byte[] compress(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new BestGzip(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static final class BestGzip extends GZIPOutputStream {
    BestGzip(ByteArrayOutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
