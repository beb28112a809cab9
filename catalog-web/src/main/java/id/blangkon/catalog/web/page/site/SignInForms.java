package id.blangkon.catalog.web.page.site;

import id.blangkon.catalog.web.page.model.KeptForm;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.model.Section;
import id.blangkon.catalog.web.page.model.SignInPage;
import id.blangkon.catalog.web.security.Caller;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fills the model of the form to sign in. */
public final class SignInForms {

  /** The address of the form. */
  public static final String PATH = "/masuk";

  private final Frames frames;
  private final SiteFacts site;
  private final DemonstrationAccounts demonstration;

  @Inject
  public SignInForms(Frames frames, SiteFacts site, DemonstrationAccounts demonstration) {
    this.frames = frames;
    this.site = site;
    this.demonstration = demonstration;
  }

  /**
   * The form.
   *
   * @param next where to go afterwards
   * @param username as it was typed; empty at first
   * @param reason why the reader came here, in words
   * @param problem why it did not work, in words
   * @param kept what was typed in a form of an ended session
   */
  public SignInPage page(
      Caller caller,
      Addressed asked,
      String next,
      String username,
      @Nullable String reason,
      @Nullable String problem,
      @Nullable KeptForm kept) {
    return new SignInPage(
        frames.open(caller, asked, Section.OTHER),
        caller.csrfToken().orElse(""),
        next,
        username,
        reason,
        problem,
        kept,
        site.site().demonstration() ? demonstration.usernames() : List.of());
  }

  /** The address of the form itself in a language. */
  public static Addressed addressed(Language language) {
    return new Addressed(PATH, "", language, null);
  }
}
