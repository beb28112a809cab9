package id.blangkon.catalog.web.http;

import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.ErrorCode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form with a file, sent as {@code multipart/form-data} (RFC 7578). The body is whole in memory:
 * its size is bounded where it arrives.
 */
public final class UploadedForm {

  /** The media type of such forms. */
  public static final String TYPE = "multipart/form-data";

  private static final int MOST_PARTS = 50;
  private static final byte[] LINE_END = {'\r', '\n'};
  private static final byte[] HEAD_END = {'\r', '\n', '\r', '\n'};

  private static final Pattern BOUNDARY =
      Pattern.compile(
          ";\\s*boundary=(?:\"([^\"]{1,70})\"|([^\\s;\"]{1,70}))", Pattern.CASE_INSENSITIVE);
  private static final Pattern DISPOSITION =
      Pattern.compile("(?im)^content-disposition:\\s*form-data\\s*(;.*)$");
  private static final Pattern NAME = Pattern.compile(";\\s*name=\"([^\"]*)\"");
  private static final Pattern FILE_NAME = Pattern.compile(";\\s*filename=\"([^\"]*)\"");

  private final Map<String, List<String>> texts = new TreeMap<>();
  private final Map<String, UploadedFile> files = new TreeMap<>();

  private UploadedForm() {}

  /**
   * Reads a body.
   *
   * @param contentType with the boundary of the parts
   * @throws CatalogException with {@link ErrorCode#MALFORMED_REQUEST}
   */
  public static UploadedForm read(byte[] body, String contentType) {
    Matcher boundary = BOUNDARY.matcher(contentType);
    if (!boundary.find()) {
      throw malformed();
    }
    String mark = boundary.group(1) == null ? boundary.group(2) : boundary.group(1);
    byte[] delimiter = ("--" + mark).getBytes(StandardCharsets.ISO_8859_1);
    byte[] next = ("\r\n--" + mark).getBytes(StandardCharsets.ISO_8859_1);
    UploadedForm form = new UploadedForm();
    int at = find(body, delimiter, 0);
    for (int parts = 0; at >= 0; parts++) {
      at += parts == 0 ? delimiter.length : next.length;
      if (startsWith(body, new byte[] {'-', '-'}, at)) {
        return form;
      }
      int end = find(body, next, at);
      if (!startsWith(body, LINE_END, at) || end < 0 || parts == MOST_PARTS) {
        throw malformed();
      }
      form.add(body, at + LINE_END.length, end);
      at = end;
    }
    throw malformed();
  }

  private void add(byte[] body, int from, int to) {
    int headEnd = find(body, HEAD_END, from);
    if (headEnd < 0 || headEnd > to) {
      throw malformed();
    }
    Matcher head =
        DISPOSITION.matcher(new String(body, from, headEnd - from, StandardCharsets.UTF_8));
    Matcher name = head.find() ? NAME.matcher(head.group(1)) : null;
    if (name == null || !name.find()) {
      throw malformed();
    }
    byte[] content = Arrays.copyOfRange(body, Math.min(to, headEnd + HEAD_END.length), to);
    Matcher fileName = FILE_NAME.matcher(head.group(1));
    if (fileName.find()) {
      files.put(name.group(1), new UploadedFile(withoutFolders(fileName.group(1)), content));
    } else {
      texts
          .computeIfAbsent(name.group(1), key -> new ArrayList<>())
          .add(new String(content, StandardCharsets.UTF_8));
    }
  }

  private static String withoutFolders(String name) {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  /** The texts by the names of their fields. */
  public Map<String, List<String>> texts() {
    return texts;
  }

  /** The file of a field; empty when none was chosen. */
  public Optional<UploadedFile> file(String name) {
    return Optional.ofNullable(files.get(name))
        .filter(file -> !file.name().isEmpty() || file.size() > 0);
  }

  private static boolean startsWith(byte[] body, byte[] wanted, int at) {
    return at + wanted.length <= body.length
        && Arrays.equals(body, at, at + wanted.length, wanted, 0, wanted.length);
  }

  private static int find(byte[] body, byte[] wanted, int from) {
    for (int at = from; at + wanted.length <= body.length; at++) {
      if (body[at] == wanted[0] && startsWith(body, wanted, at)) {
        return at;
      }
    }
    return -1;
  }

  private static CatalogException malformed() {
    return CatalogException.of(
        ErrorCode.MALFORMED_REQUEST,
        "Formulir tidak dapat dibaca. Buka lagi halamannya, pilih berkas, lalu kirim lagi.",
        "The form cannot be read. Open its page again, choose the file and send it again.");
  }
}
