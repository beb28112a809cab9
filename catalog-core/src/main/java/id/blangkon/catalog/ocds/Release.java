package id.blangkon.catalog.ocds;

import java.util.List;
import java.util.Map;

/**
 * A release of the Open Contracting Data Standard 1.1.5: what one change of state made public.
 *
 * @param position that of its event in the journal
 * @param content texts, whole numbers, lists and objects, in the order in which they are written
 */
public record Release(long position, Map<String, Object> content) {

  public String ocid() {
    return text("ocid");
  }

  /** Unique: the ocid and the version of the order that the change made. */
  public String id() {
    return text("id");
  }

  /** When the change happened, ISO 8601 in UTC. */
  public String date() {
    return text("date");
  }

  /** Codes of the codelist {@code releaseTag}. */
  public List<String> tags() {
    return content.get("tag") instanceof List<?> tags
        ? tags.stream().map(String.class::cast).toList()
        : List.of();
  }

  /** In one line. */
  public String toJson() {
    return JsonText.of(content);
  }

  private String text(String name) {
    if (content.get(name) instanceof String text) {
      return text;
    }
    throw new IllegalStateException("a release without " + name);
  }
}
