package id.blangkon.catalog.web.page.form;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.storage.IdGenerator;
import id.blangkon.catalog.storage.TimeOrderedIds;
import id.blangkon.catalog.web.page.model.FormToken;
import id.blangkon.catalog.web.page.site.PathIds;
import id.blangkon.catalog.web.security.Caller;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;

/** Makes the hidden fields of forms. */
public final class FormTokens {

  private final IdGenerator keys;

  @Inject
  public FormTokens(Catalog catalog) {
    this.keys = new TimeOrderedIds(catalog.clock(), new SecureRandom());
  }

  /** For a form that is shown for the first time. */
  public FormToken fresh(Caller caller, @Nullable Long version) {
    return new FormToken(caller.csrfToken().orElse(""), keys.next().toString(), version);
  }

  /**
   * For a form that is shown again: with the key that it came with, so that it still counts as the
   * same request.
   */
  public FormToken again(Caller caller, String key, @Nullable Long version) {
    return PathIds.find(key).isEmpty()
        ? fresh(caller, version)
        : new FormToken(caller.csrfToken().orElse(""), key, version);
  }
}
