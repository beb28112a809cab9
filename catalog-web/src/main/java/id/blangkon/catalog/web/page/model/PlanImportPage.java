package id.blangkon.catalog.web.page.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Taking in a file of plan items: choosing it, and looking at what it brings before it is kept.
 *
 * @param governments for which the reader plans; a single one needs no choice
 * @param agencies a choice of the work units that the file names; none for those who plan for
 *     single work units
 * @param columns of a file, with what each holds
 * @param largest the size of the largest file, in words
 * @param preview null before a file was sent
 */
public record PlanImportPage(
    Frame frame,
    FormToken token,
    List<Choice> governments,
    List<Choice> agencies,
    List<Column> columns,
    String largest,
    @Nullable Preview preview,
    List<FieldProblem> problems) {

  /** A column of a file. */
  public record Column(String name, String about, boolean required) {}

  /**
   * What a file brings.
   *
   * @param size in words
   * @param content the file, packed for the form that keeps it
   * @param government the code of the one it is for
   * @param agency its name; empty for all
   * @param problems the first of them; with any, nothing can be kept
   * @param rows the first that change something
   * @param moreRows how many others do
   */
  public record Preview(
      String fileName,
      String size,
      String content,
      String government,
      String agency,
      long added,
      long changed,
      long unchanged,
      long unusable,
      List<Problem> problems,
      long problemCount,
      List<Row> rows,
      long moreRows,
      List<String> otherColumns) {

    public Preview {
      problems = List.copyOf(problems);
      rows = List.copyOf(rows);
      otherColumns = List.copyOf(otherColumns);
    }
  }

  /** What is wrong in a line; the column is empty when the whole line is meant. */
  public record Problem(long line, String column, String reason, String remedy) {}

  /**
   * A line of the file that changes the plan.
   *
   * @param before the ceiling as it is now; null for a new item
   */
  public record Row(
      long line,
      String code,
      String name,
      String workUnit,
      int year,
      long ceiling,
      @Nullable Long before,
      boolean usable) {}

  /** Copies the lists, so that a model never changes while it is drawn. */
  public PlanImportPage {
    governments = List.copyOf(governments);
    agencies = List.copyOf(agencies);
    columns = List.copyOf(columns);
    problems = List.copyOf(problems);
  }
}
