package id.blangkon.catalog.web.jersey;

import id.blangkon.catalog.web.security.CrossSite;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.glassfish.jersey.server.ContainerRequest;
import org.jspecify.annotations.Nullable;

/** The page that a form was sent from, so that the answer can be in its language and lead back. */
final class SendingPage {

  private static final String ENGLISH = "en";
  private static final String LANGUAGE = "lang";
  private static final String DONE = "done";

  private SendingPage() {}

  /** Whether the page was in English: by the form, else by its own address. */
  static boolean isEnglish(ContainerRequest request) {
    return isEnglish(request.getRequestUri().getRawQuery())
        || ENGLISH.equals(field(request))
        || find(request).map(URI::getRawQuery).filter(SendingPage::isEnglish).isPresent();
  }

  /** Its address without language and notice; empty when the browser does not tell. */
  static Optional<String> address(ContainerRequest request) {
    return find(request)
        .map(
            page -> {
              String query = page.getRawQuery() == null ? "" : page.getRawQuery();
              String kept =
                  Arrays.stream(query.split("&", -1))
                      .filter(pair -> !pair.isEmpty())
                      .filter(pair -> !pair.startsWith(LANGUAGE + "="))
                      .filter(pair -> !pair.startsWith(DONE + "="))
                      .collect(Collectors.joining("&"));
              return page.getRawPath() + (kept.isEmpty() ? "" : "?" + kept);
            });
  }

  private static Optional<URI> find(ContainerRequest request) {
    String referer = request.getHeaderString("Referer");
    return referer != null
            && CrossSite.isSameOrigin(null, referer, request.getHeaderString(HttpHeaders.HOST))
        ? Optional.of(URI.create(referer))
        : Optional.empty();
  }

  private static boolean isEnglish(@Nullable String rawQuery) {
    return rawQuery != null && List.of(rawQuery.split("&", -1)).contains(LANGUAGE + "=" + ENGLISH);
  }

  /** The form's own field; null when there is none. */
  private static @Nullable String field(ContainerRequest request) {
    return SentForm.of(request).map(form -> form.asMap().getFirst(LANGUAGE)).orElse(null);
  }
}
