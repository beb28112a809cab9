package id.blangkon.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at a browser without scripts: opens pages, fills in their forms and sends them. */
final class Desk {

  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");

  private final TestStore store;
  private final String username;

  Desk(TestStore store, String username) {
    this.store = store;
    this.username = username;
  }

  /** A form as the page gave it, with its hidden fields. */
  record Form(String action, Map<String, String> hidden) {

    /** The form with another hidden field, or without it when the value is empty. */
    Form with(String name, String value) {
      Map<String, String> changed = new LinkedHashMap<>(hidden);
      if (value.isEmpty()) {
        changed.remove(name);
      } else {
        changed.put(name, value);
      }
      return new Form(action, changed);
    }
  }

  private HttpRequest.Builder to(String path) throws IOException, InterruptedException {
    return store
        .to(path)
        .header("Accept", "text/html")
        .header("Cookie", "blangkon=" + store.token(username));
  }

  HttpResponse<String> open(String path) throws IOException, InterruptedException {
    return store.send(to(path));
  }

  /** A page that is there. */
  String page(String path) throws IOException, InterruptedException {
    HttpResponse<String> response = open(path);
    assertThat(response.statusCode()).as(path + " " + response.body()).isEqualTo(200);
    return response.body();
  }

  /** The form on a page whose address ends so. */
  static Form form(String page, String actionEnd) {
    Matcher form =
        Pattern.compile(
                "<form[^>]*action=\"([^\"?]*"
                    + Pattern.quote(actionEnd)
                    + "(?:\\?[^\"]*)?)\"[^>]*>(.*?)</form>",
                Pattern.DOTALL)
            .matcher(page);
    assertThat(form.find()).as("a form to " + actionEnd + " in " + page).isTrue();
    Map<String, String> hidden = new LinkedHashMap<>();
    Matcher field = HIDDEN.matcher(form.group(2));
    while (field.find()) {
      hidden.put(field.group(1), field.group(2));
    }
    return new Form(form.group(1), hidden);
  }

  /** Sends a form with what was filled in. */
  HttpResponse<String> send(Form form, Map<String, String> filledIn)
      throws IOException, InterruptedException {
    Map<String, String> fields = new LinkedHashMap<>(form.hidden());
    fields.putAll(filledIn);
    String body =
        fields.entrySet().stream()
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    return store.send(
        to(form.action())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Sec-Fetch-Site", "same-origin")
            .POST(BodyPublishers.ofString(body)));
  }

  /** Sends a form that is taken, and opens the page that it leads to. */
  String follow(Form form, Map<String, String> filledIn) throws IOException, InterruptedException {
    HttpResponse<String> sent = send(form, filledIn);
    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
    return page(sent.headers().firstValue("Location").orElseThrow());
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
