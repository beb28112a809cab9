package id.blangkon.catalog.web.jersey;

import id.blangkon.catalog.web.security.CrossSite;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glassfish.jersey.server.ContainerRequest;

/**
 * A form that came after its session had ended.
 *
 * @param action where it was sent to, with the raw query
 * @param back the page that it was sent from
 * @param fields what was typed, in the order of the form, without the token of the ended session
 */
public record LostForm(String action, String back, boolean english, List<Field> fields) {

  private static final int MOST_FIELDS = 300;
  private static final int MOST_CHARACTERS = 100_000;
  private static final String POST = "POST";

  public LostForm {
    fields = List.copyOf(fields);
  }

  /** One field of it. */
  public record Field(String name, String text) {}

  /**
   * The form of a request; empty when it is none, when another site may have sent it, or when it is
   * larger than any of ours.
   */
  static Optional<LostForm> of(ContainerRequest request, String action, String back) {
    if (!request.getMethod().equals(POST)
        || !CrossSite.isSameOrigin(
            request.getHeaderString("Sec-Fetch-Site"),
            request.getHeaderString("Origin"),
            request.getHeaderString(HttpHeaders.HOST))) {
      return Optional.empty();
    }
    return SentForm.of(request).flatMap(form -> of(request, form, action, back));
  }

  private static Optional<LostForm> of(
      ContainerRequest request, Form form, String action, String back) {
    List<Field> fields = new ArrayList<>();
    int characters = 0;
    for (Map.Entry<String, List<String>> entry : form.asMap().entrySet()) {
      for (String text : entry.getValue()) {
        if (!entry.getKey().equals(CrossSite.FIELD)) {
          characters += entry.getKey().length() + text.length();
          fields.add(new Field(entry.getKey(), text));
        }
      }
    }
    return fields.size() > MOST_FIELDS || characters > MOST_CHARACTERS
        ? Optional.empty()
        : Optional.of(new LostForm(action, back, SendingPage.isEnglish(request), fields));
  }
}
