package id.blangkon.catalog.web.jetty;

import java.util.List;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/**
 * Leaves of the addresses that a request was forwarded for the last one, which our own proxy wrote.
 * Usual proxies append to what the client sent, so those before it are whatever the client likes.
 */
final class NearestForwarder implements HttpConfiguration.Customizer {

  private static final List<HttpHeader> LISTS =
      List.of(
          HttpHeader.FORWARDED,
          HttpHeader.X_FORWARDED_FOR,
          HttpHeader.X_FORWARDED_HOST,
          HttpHeader.X_FORWARDED_PROTO,
          HttpHeader.X_FORWARDED_PORT);

  @Override
  public Request customize(Request request, HttpFields.Mutable responseHeaders) {
    HttpFields headers = request.getHeaders();
    if (LISTS.stream().noneMatch(headers::contains)) {
      return request;
    }
    HttpFields.Mutable nearest = HttpFields.build(headers);
    for (HttpHeader list : LISTS) {
      List<String> values = headers.getCSV(list, true);
      if (!values.isEmpty()) {
        nearest.put(new HttpField(list, values.get(values.size() - 1)));
      }
    }
    HttpFields kept = nearest.asImmutable();
    return new Request.Wrapper(request) {
      @Override
      public HttpFields getHeaders() {
        return kept;
      }
    };
  }
}
