package id.blangkon.catalog.web.page.form;

import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.web.jersey.CleanText;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.site.Addressed;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of a posted form, kept as they were typed but for spaces around them. */
public final class FormFields {

  /** The button that shows the same form in the other language. */
  public static final String SWITCH = "switch";

  private static final Pattern VERSION = Pattern.compile("\\d{1,18}");

  private final MultivaluedMap<String, String> form;

  public FormFields(MultivaluedMap<String, String> form) {
    this.form = form;
  }

  /** The language in which the form was shown, or in which it is wanted from now on. */
  public Language language() {
    String wanted = form.getFirst(SWITCH);
    return Language.of(wanted == null ? form.getFirst(Addressed.LANGUAGE) : wanted);
  }

  /**
   * The text of a field; empty when it is missing.
   *
   * @throws CatalogException when it holds characters that no keyboard gives
   */
  public String text(String name) {
    return clean(name, form.getFirst(name));
  }

  /** Whether the text of a field holds characters that no keyboard gives. */
  public boolean isUnclean(String name) {
    String typed = form.getFirst(name);
    return typed != null && CleanText.clean(typed).isEmpty();
  }

  /** The text of a field without characters that no keyboard gives; empty when it is missing. */
  public String cleaned(String name) {
    String typed = form.getFirst(name);
    return typed == null ? "" : CleanText.without(typed.replace("\r\n", "\n")).strip();
  }

  /** The texts of all fields of a name, in the order of the form. */
  public List<String> texts(String name) {
    return form.getOrDefault(name, List.of()).stream().map(text -> clean(name, text)).toList();
  }

  /** The different texts of all fields of a name; what they are must be checked. */
  public Set<String> all(String name) {
    return form.getOrDefault(name, List.of()).stream()
        .map(CleanText::without)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a box was ticked. */
  public boolean isTicked(String name) {
    return !text(name).isEmpty();
  }

  /** The version that the person saw; empty when the form does not say. */
  public Optional<Long> version() {
    return Optional.of(text("version"))
        .filter(text -> VERSION.matcher(text).matches())
        .map(Long::valueOf);
  }

  private static String clean(String name, @Nullable String typed) {
    if (typed == null) {
      return "";
    }
    return CleanText.clean(typed.replace("\r\n", "\n"))
        .orElseThrow(
            () ->
                CatalogException.invalid(
                    name,
                    "Isian berisi karakter kendali. Hapus lalu ketik ulang.",
                    "The field holds control characters. Clear it and type it again."))
        .strip();
  }
}
