package id.blangkon.catalog.web.open;

/** Keeps spreadsheets from taking a text for a formula. */
final class FormulaSafe {

  private static final String BEGINS_A_FORMULA = "=+-@\t\r";

  private FormulaSafe() {}

  /** The text, behind an apostrophe where a spreadsheet would otherwise calculate. */
  static String cell(String text) {
    String begin = text.stripLeading();
    boolean formula =
        (!text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0)
            || (!begin.isEmpty() && BEGINS_A_FORMULA.indexOf(begin.charAt(0)) >= 0);
    return formula ? "'" + text : text;
  }
}
