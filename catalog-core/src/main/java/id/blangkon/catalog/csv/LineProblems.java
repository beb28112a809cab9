package id.blangkon.catalog.csv;

import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.ErrorCode;
import id.blangkon.catalog.error.FieldError;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong in a file: the first in full, the rest as a number. */
public final class LineProblems {

  /** So many problems are told at once; the rest is counted. */
  public static final int MOST = 100;

  private final List<LineProblem> first = new ArrayList<>();
  private long count;

  public void add(LineProblem problem) {
    count++;
    if (first.size() < MOST) {
      first.add(problem);
    }
  }

  /** The first {@value #MOST}, by line. */
  public List<LineProblem> first() {
    return first.stream().sorted(Comparator.comparingLong(LineProblem::line)).toList();
  }

  public long count() {
    return count;
  }

  /**
   * Refuses the file when something is wrong in it.
   *
   * @throws CatalogException with {@link ErrorCode#INVALID_FIELD}; the fields are named such as
   *     {@code lines[7].pagu}
   */
  public void refuse() {
    if (count == 0) {
      return;
    }
    throw new CatalogException(
        ErrorCode.INVALID_FIELD,
        Bilingual.of(
            "Berkas ditolak, tidak ada yang disimpan: "
                + count
                + " masalah. Perbaiki barisnya, lalu kirim lagi.",
            "The file is refused and nothing was kept: it has "
                + count
                + " problem(s). Mend the lines and send it again."),
        first().stream().map(each -> new FieldError(each.field(), each.text())).toList());
  }
}
