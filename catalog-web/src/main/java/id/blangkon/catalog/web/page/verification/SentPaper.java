package id.blangkon.catalog.web.page.verification;

import id.blangkon.catalog.web.page.form.FormFields;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.site.Addressed;
import id.blangkon.catalog.web.security.Caller;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;

/**
 * A form that records a paper, as it was sent.
 *
 * @param paper reads its fields and keeps what is wrong with them
 * @param switched whether a button of the language sent it, which keeps nothing
 */
record SentPaper(
    Caller caller, Addressed asked, FormFields fields, PaperFields paper, boolean switched) {

  /**
   * Reads it.
   *
   * @param kind names the labels {@code record.<kind>.<field>}
   */
  static SentPaper of(
      MultivaluedMap<String, String> form, Caller caller, UriInfo uri, String kind) {
    FormFields fields = new FormFields(form);
    return new SentPaper(
        caller,
        new Addressed(uri.getRequestUri().getRawPath(), "", fields.language(), null),
        fields,
        new PaperFields(fields, kind),
        form.containsKey(FormFields.SWITCH));
  }

  Language language() {
    return fields.language();
  }

  /** The version that the person saw. */
  long version() {
    return fields.version().orElse(0L);
  }
}
