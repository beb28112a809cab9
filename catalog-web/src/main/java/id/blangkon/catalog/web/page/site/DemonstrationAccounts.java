package id.blangkon.catalog.web.page.site;

import java.util.List;

/**
 * The accounts that a demonstration offers to everybody, named on the sign-in page of one.
 *
 * @param usernames in the order of a purchase
 */
public record DemonstrationAccounts(List<String> usernames) {

  public DemonstrationAccounts {
    usernames = List.copyOf(usernames);
  }

  /** None: an installation with real data. */
  public static DemonstrationAccounts none() {
    return new DemonstrationAccounts(List.of());
  }
}
