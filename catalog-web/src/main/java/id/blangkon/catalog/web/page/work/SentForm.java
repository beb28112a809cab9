package id.blangkon.catalog.web.page.work;

import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.journal.CommandId;
import id.blangkon.catalog.web.page.form.FormFields;
import id.blangkon.catalog.web.page.site.Addressed;
import id.blangkon.catalog.web.security.CrossSite;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A form of an order's action as it was sent.
 *
 * @param command what makes it act once, however often it is sent
 * @param version the version that the person saw
 * @param fields what was filled in, without what was left empty
 */
record SentForm(CommandId command, long version, Map<String, String> fields) {

  private static final String KEY = "key";
  private static final String VERSION = "version";
  private static final Set<String> HIDDEN =
      Set.of(CrossSite.FIELD, KEY, VERSION, Addressed.LANGUAGE);

  SentForm {
    fields = Map.copyOf(fields);
  }

  /**
   * Reads a form.
   *
   * @param names of all that was sent
   * @throws CatalogException when its hidden fields are not as we made them, or a text holds what
   *     cannot be kept
   */
  static SentForm read(Set<String> names, FormFields form, Actor actor) {
    String key = form.text(KEY);
    if (key.isEmpty()) {
      throw incomplete(KEY);
    }
    long version = form.version().orElseThrow(() -> incomplete(VERSION));
    Map<String, String> fields = new TreeMap<>();
    for (String name : names) {
      String value = HIDDEN.contains(name) ? "" : form.text(name);
      if (!value.isEmpty()) {
        fields.put(name, value);
      }
    }
    return new SentForm(new CommandId(actor.person().value(), key), version, fields);
  }

  private static CatalogException incomplete(String field) {
    return CatalogException.invalid(
        field,
        "Formulir ini tidak lengkap. Buka lagi halaman pesanan, lalu kirim dari sana.",
        "This form is not complete. Open the order's page again and send it from there.");
  }
}
