package id.blangkon.catalog.web.page.model;

import java.util.List;

/**
 * The tables of the policy pack, of which one is shown.
 *
 * @param pack ids and versions of its layers
 * @param tables that may be chosen
 * @param table that is shown
 * @param date whose rows are shown, as in an address
 * @param all whether rows of every day are shown
 * @param columns of the table, as the files of a pack name them
 * @param rows as they stand in the pack, with the layer of each last
 */
public record RulesPage(
    Frame frame,
    String pack,
    List<Choice> tables,
    String table,
    String date,
    boolean all,
    List<String> columns,
    List<List<String>> rows,
    Cursor cursor,
    List<FieldProblem> problems) {

  /** Copies the lists, so that a model never changes while it is drawn. */
  public RulesPage {
    tables = List.copyOf(tables);
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    problems = List.copyOf(problems);
  }
}
