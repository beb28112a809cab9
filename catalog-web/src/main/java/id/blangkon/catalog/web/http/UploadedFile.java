package id.blangkon.catalog.web.http;

/** A file that was sent with a form. */
public final class UploadedFile {

  private final String name;
  private final byte[] bytes;

  UploadedFile(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /** The name that the sender's machine gives it, without folders; may be anything. */
  public String name() {
    return name;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  public int size() {
    return bytes.length;
  }
}
