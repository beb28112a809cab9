package id.blangkon.catalog.supplier;

import id.blangkon.catalog.csv.LineProblem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file of tax papers brings, or what keeps it out. A file with one problem brings nothing.
 *
 * @param entries its lines in the order of the file; without those that have a problem
 * @param problems the first hundred that were found
 * @param problemCount how many there are
 * @param otherColumns columns of the file that were not read
 */
public record TaxPaperImport(
    List<Entry> entries, List<LineProblem> problems, long problemCount, List<String> otherColumns) {

  /**
   * A line of the file.
   *
   * @param supplier as it was before
   * @param changes whether the supplier had not shown this paper yet
   */
  public record Entry(
      long line,
      Supplier supplier,
      TaxPaperKind kind,
      @Nullable String number,
      LocalDate validUntil,
      boolean changes) {}

  public TaxPaperImport {
    entries = List.copyOf(entries);
    problems = List.copyOf(problems);
    otherColumns = List.copyOf(otherColumns);
  }

  /** Whether the file can be taken in. */
  public boolean isAccepted() {
    return problemCount == 0;
  }

  /** How many lines bring a paper that is not on record. */
  public long changed() {
    return entries.stream().filter(Entry::changes).count();
  }

  public long unchanged() {
    return entries.size() - changed();
  }
}
