package id.blangkon.catalog.policy.procurement;

import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.policy.PolicyTable;
import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/**
 * Table {@code provisions}: what the texts say to people and no other table holds. Most rows are
 * there to be read by them alone.
 */
public final class Provisions {

  /** The least share of micro and small businesses and cooperatives, in percent. */
  public static final String SMALL_BUSINESS_SHARE = "SMALL_BUSINESS_SHARE";

  /** The target for the share of domestic products, in percent. */
  public static final String DOMESTIC_SHARE = "DOMESTIC_SHARE";

  private final PolicyTable table;

  public Provisions(PolicyPack pack) {
    this.table = pack.table("provisions");
  }

  /** The names of all provisions, in force or not. */
  public Set<String> names() {
    Set<String> names = new TreeSet<>();
    table.rows().forEach(row -> names.add(row.text("provision")));
    return names;
  }

  /** Whether a provision is in force on a day, with or without an amount. */
  public boolean isInForce(String provision, LocalDate day) {
    return table.effective(day, row -> row.text("provision").equals(provision)).isPresent();
  }

  /** The amount of a provision on a day; empty when none is in force or it has none. */
  public OptionalLong amount(String provision, LocalDate day) {
    return table
        .effective(day, row -> row.text("provision").equals(provision))
        .filter(row -> row.optional("amount") != null)
        .map(row -> OptionalLong.of(row.number("amount")))
        .orElse(OptionalLong.empty());
  }
}
