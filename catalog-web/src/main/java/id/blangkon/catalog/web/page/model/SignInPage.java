package id.blangkon.catalog.web.page.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sign-in.
 *
 * @param next where to go afterwards
 * @param reason why the reader came here, in words; null when they asked for it themselves
 * @param kept what was typed in a form of the ended session; null without one
 * @param problem why it did not work, in words; null at first
 */
public record SignInPage(
    Frame frame,
    String csrfToken,
    String next,
    String username,
    @Nullable String reason,
    @Nullable String problem,
    @Nullable KeptForm kept,
    List<String> demonstrationAccounts) {

  /** Copies the lists, so that a model never changes while it is drawn. */
  public SignInPage {
    demonstrationAccounts = List.copyOf(demonstrationAccounts);
  }
}
