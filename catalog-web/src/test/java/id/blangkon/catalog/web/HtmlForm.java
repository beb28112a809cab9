package id.blangkon.catalog.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A form of a page with its fields as a browser would send them; a value can be put in instead. */
final class HtmlForm {

  /** With what stands in quotes, where a sign of more may be. */
  private static final String ATTRIBUTES = "((?:[^>\"]|\"[^\"]*\")*)";

  private static final Pattern INPUT = Pattern.compile("<input\\b" + ATTRIBUTES + ">");
  private static final Pattern TEXTAREA =
      Pattern.compile("<textarea\\b" + ATTRIBUTES + ">(.*?)</textarea>", Pattern.DOTALL);
  private static final Pattern SELECT =
      Pattern.compile("<select\\b" + ATTRIBUTES + ">(.*?)</select>", Pattern.DOTALL);
  private static final Pattern OPTION = Pattern.compile("<option\\b" + ATTRIBUTES + ">");

  private final String action;
  private final List<String[]> fields = new ArrayList<>();

  private HtmlForm(String action) {
    this.action = action;
  }

  /** The form of the page that is posted to an address. */
  static HtmlForm of(String html, String action) {
    for (String part : html.split("<form ", -1)) {
      String head = part.substring(0, Math.max(0, part.indexOf('>')));
      if (action.equals(attribute(head, "action")) && head.contains("method=\"post\"")) {
        return read(action, part.substring(0, part.indexOf("</form>")));
      }
    }
    throw new AssertionError("no form posts to " + action + " in " + html);
  }

  private static HtmlForm read(String action, String html) {
    HtmlForm form = new HtmlForm(action);
    for (Matcher input = INPUT.matcher(html); input.find(); ) {
      String tag = input.group(1);
      String type = attribute(tag, "type");
      boolean choice = "radio".equals(type) || "checkbox".equals(type);
      if (!choice || tag.matches("(?s).*\\bchecked\\b.*")) {
        form.add(attribute(tag, "name"), attribute(tag, "value"));
      }
    }
    for (Matcher area = TEXTAREA.matcher(html); area.find(); ) {
      form.add(attribute(area.group(1), "name"), text(area.group(2)));
    }
    for (Matcher select = SELECT.matcher(html); select.find(); ) {
      String chosen = null;
      for (Matcher option = OPTION.matcher(select.group(2)); option.find(); ) {
        if (chosen == null || option.group(1).contains(" selected")) {
          chosen = attribute(option.group(1), "value");
        }
      }
      form.add(attribute(select.group(1), "name"), chosen);
    }
    return form;
  }

  private static @Nullable String attribute(String tag, String name) {
    Matcher matcher = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
    return matcher.find() ? text(matcher.group(1)) : null;
  }

  private static String text(String html) {
    return html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  private void add(@Nullable String name, @Nullable String value) {
    if (name != null) {
      fields.add(new String[] {name, value == null ? "" : value});
    }
  }

  String action() {
    return action;
  }

  /** What stands in a field. */
  String value(String name) {
    return fields.stream()
        .filter(field -> field[0].equals(name))
        .map(field -> field[1])
        .findFirst()
        .orElseThrow(() -> new AssertionError("no field " + name));
  }

  /** Puts a value in, or chooses it, or presses the button of the name. */
  HtmlForm with(String name, String value) {
    HtmlForm changed = new HtmlForm(action);
    fields.stream().filter(field -> !field[0].equals(name)).forEach(changed.fields::add);
    changed.add(name, value);
    return changed;
  }

  /** As a browser encodes it. */
  String encoded() {
    List<String> pairs = new ArrayList<>();
    for (String[] field : fields) {
      pairs.add(encode(field[0]) + "=" + encode(field[1]));
    }
    return String.join("&", pairs);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
