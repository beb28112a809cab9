package id.blangkon.catalog.web.page.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Taking in a file of tax papers: choosing it, and looking at what it brings before it is kept.
 *
 * @param columns of a file, with what each holds
 * @param largest the size of the largest file, in words
 * @param preview null before a file was sent
 */
public record TaxPaperImportPage(
    Frame frame,
    FormToken token,
    List<PlanImportPage.Column> columns,
    String largest,
    @Nullable Preview preview,
    List<FieldProblem> problems) {

  /**
   * What a file brings.
   *
   * @param size in words
   * @param content the file, packed for the form that keeps it
   * @param problems the first of them; with any, nothing can be kept
   * @param rows the first that bring something new
   * @param moreRows how many others do
   */
  public record Preview(
      String fileName,
      String size,
      String content,
      long changed,
      long unchanged,
      List<PlanImportPage.Problem> problems,
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

  /**
   * A line that brings something new.
   *
   * @param kind names the message {@code taxPapers.kind.<kind>}
   * @param number empty when the file has none
   * @param until the last day, in words
   */
  public record Row(long line, String supplier, String kind, String number, String until) {}

  /** Copies the lists, so that a model never changes while it is drawn. */
  public TaxPaperImportPage {
    columns = List.copyOf(columns);
    problems = List.copyOf(problems);
  }
}
