package id.blangkon.catalog.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/** Reads pages and sends forms as the browser of one person does, with the cookie of a session. */
final class PageVisitor {

  private final TestStore store;
  private final @Nullable String username;

  /**
   * @param username null for one who is not signed in
   */
  PageVisitor(TestStore store, @Nullable String username) {
    this.store = store;
    this.username = username;
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return store.send(request(path));
  }

  /** The page of an address that is there. */
  String page(String path) throws IOException, InterruptedException {
    HttpResponse<String> response = get(path);
    if (response.statusCode() != 200) {
      throw new AssertionError(path + ": " + response.statusCode() + " " + response.body());
    }
    return response.body();
  }

  HttpResponse<String> send(HtmlForm form) throws IOException, InterruptedException {
    return post(form.action(), form.encoded());
  }

  /** Sends a form that is taken, and opens the page that it leads to. */
  String follow(HtmlForm form) throws IOException, InterruptedException {
    HttpResponse<String> sent = send(form);
    if (sent.statusCode() != 303) {
      throw new AssertionError(form.action() + ": " + sent.statusCode() + " " + sent.body());
    }
    return page(location(sent));
  }

  HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
    return store.send(posting(path, body));
  }

  /** The request of a form, to be sent. */
  HttpRequest.Builder posting(String path, String body) throws IOException, InterruptedException {
    String uri = store.server.uri().toString();
    return request(path)
        .header("Origin", uri.substring(0, uri.length() - 1))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(body));
  }

  /** Where an answer leads to on this site, without the site. */
  static String location(HttpResponse<String> response) {
    URI uri = URI.create(response.headers().firstValue("Location").orElseThrow());
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    return uri.getRawPath() + query;
  }

  private HttpRequest.Builder request(String path) throws IOException, InterruptedException {
    HttpRequest.Builder request = store.to(path).header("Accept", "text/html");
    return username == null
        ? request
        : request.header("Cookie", "blangkon=" + store.token(username));
  }
}
