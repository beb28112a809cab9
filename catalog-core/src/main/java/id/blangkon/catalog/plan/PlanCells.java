package id.blangkon.catalog.plan;

import id.blangkon.catalog.csv.LineProblem;
import id.blangkon.catalog.csv.LineProblems;
import id.blangkon.catalog.money.Rupiah;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one line, forgiving what spreadsheets do to numbers. */
final class PlanCells {

  static final String CODE = "kd_rup";
  static final String NAME = "nama_paket";
  static final String CEILING = "pagu";
  static final String WORK_UNIT = "nama_satker";
  static final String YEAR = "tahun_anggaran";
  static final String ACCOUNT = "mak";
  static final String ANNOUNCED = "status_umumkan_rup";
  static final String ACTIVE = "status_aktif_rup";

  /** The columns that are read. */
  static final List<String> READ =
      List.of(CODE, NAME, CEILING, WORK_UNIT, YEAR, ACCOUNT, ANNOUNCED, ACTIVE);

  static final int LONGEST_CODE = 30;
  static final int LONGEST_NAME = 300;
  static final int LONGEST_ACCOUNT = 80;
  static final int FIRST_YEAR = 2018;
  static final int LAST_YEAR = 2100;
  static final Rupiah HIGHEST_CEILING = Rupiah.of(1_000_000_000_000_000L);

  private static final Pattern PLAIN = Pattern.compile("(\\d{1,16})(?:[.,]0{1,2})?");
  private static final Pattern GROUPED =
      Pattern.compile("(\\d{1,3}(?:\\.\\d{3})+)(?:,(?:0{1,2}|-))?");
  private static final Pattern CURRENCY = Pattern.compile("^(?:rp\\.?|idr)\\s*");
  private static final Pattern YEAR_FORM = Pattern.compile("\\d{4}");

  private static final String ANNOUNCED_WORD = "terumumkan";
  private static final List<String> YES = List.of("true", "t", "1", "ya", "y", "aktif");
  private static final List<String> NO =
      List.of("false", "f", "0", "tidak", "n", "tidak aktif", "nonaktif");

  private final long line;
  private final Map<String, String> cells;
  private final LineProblems problems;
  private boolean wrong;

  PlanCells(long line, Map<String, String> cells, LineProblems problems) {
    this.line = line;
    this.cells = cells;
    this.problems = problems;
  }

  /** The line; empty when a cell has not its form, which is then told. */
  Optional<PlanLine> read() {
    String code = text(CODE, LONGEST_CODE, "kode RUP", "the plan code (RUP)");
    String name = text(NAME, LONGEST_NAME, "nama paket", "the name of the package");
    String workUnit = text(WORK_UNIT, LONGEST_NAME, "nama satuan kerja", "the work unit");
    @Nullable String account = account();
    int year = year();
    Rupiah ceiling = ceiling();
    boolean announced = announced();
    boolean active = active();
    return wrong
        ? Optional.empty()
        : Optional.of(
            new PlanLine(line, code, name, workUnit, year, account, ceiling, announced, active));
  }

  private String cell(String column) {
    return cells.getOrDefault(column, "");
  }

  private String text(String column, int longest, String what, String englishWhat) {
    String text = cell(column);
    if (text.isEmpty()) {
      problem(
          column,
          "Sel kosong.",
          "The cell is empty.",
          "Isi " + what + ".",
          "Fill in " + englishWhat + ".");
    } else if (text.length() > longest || hasControls(text)) {
      problem(
          column,
          "Isi terlalu panjang atau memuat ganti baris.",
          "The text is too long or has line breaks.",
          "Tulis dalam satu baris, paling panjang " + longest + " huruf.",
          "Write it in one line of at most " + longest + " characters.");
    }
    return text;
  }

  private static boolean hasControls(String text) {
    return text.chars().anyMatch(Character::isISOControl);
  }

  private @Nullable String account() {
    String account = cells.get(ACCOUNT);
    if (account != null && (account.length() > LONGEST_ACCOUNT || hasControls(account))) {
      problem(
          ACCOUNT,
          "Kode rekening terlalu panjang.",
          "The budget account is too long.",
          "Tulis satu kode rekening, paling panjang " + LONGEST_ACCOUNT + " huruf.",
          "Write one budget account of at most " + LONGEST_ACCOUNT + " characters.");
    }
    return account;
  }

  private int year() {
    String text = cell(YEAR);
    int year = YEAR_FORM.matcher(text).matches() ? Integer.parseInt(text) : 0;
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      problem(
          YEAR,
          "Tertulis “" + text + "”, bukan tahun dari 2018.",
          "It says “" + text + "”, which is no year from 2018 on.",
          "Isi tahun anggaran dengan empat angka, misalnya 2026.",
          "Give the fiscal year in four digits, such as 2026.");
    }
    return year;
  }

  private Rupiah ceiling() {
    String text = cell(CEILING);
    String plain = CURRENCY.matcher(text.toLowerCase(Locale.ROOT)).replaceFirst("");
    String digits = null;
    Matcher whole = PLAIN.matcher(plain);
    Matcher grouped = GROUPED.matcher(plain);
    if (whole.matches()) {
      digits = whole.group(1);
    } else if (grouped.matches()) {
      digits = grouped.group(1).replace(".", "");
    }
    if (digits != null && digits.length() <= 16) {
      Rupiah ceiling = Rupiah.of(Long.parseLong(digits));
      if (ceiling.isPositive() && !ceiling.isMoreThan(HIGHEST_CEILING)) {
        return ceiling;
      }
    }
    problem(
        CEILING,
        "Tertulis “" + text + "”, bukan rupiah bulat di atas nol.",
        "It says “" + text + "”, which is no whole amount of rupiah above zero.",
        "Tulis angka saja, misalnya 15000000 atau 15.000.000.",
        "Write digits only, such as 15000000 or 15.000.000.");
    return Rupiah.ZERO;
  }

  private boolean announced() {
    String text = cell(ANNOUNCED);
    if (text.isEmpty()) {
      problem(
          ANNOUNCED,
          "Sel kosong.",
          "The cell is empty.",
          "Isi status dari SiRUP, misalnya Terumumkan.",
          "Give the status of SiRUP, such as Terumumkan.");
    }
    return text.toLowerCase(Locale.ROOT).equals(ANNOUNCED_WORD);
  }

  private boolean active() {
    String text = cell(ACTIVE).toLowerCase(Locale.ROOT);
    if (YES.contains(text)) {
      return true;
    }
    if (!NO.contains(text)) {
      problem(
          ACTIVE,
          "Tertulis “" + cell(ACTIVE) + "”.",
          "It says “" + cell(ACTIVE) + "”.",
          "Isi true atau false.",
          "Write true or false.");
    }
    return false;
  }

  private void problem(
      String column, String reason, String englishReason, String remedy, String englishRemedy) {
    wrong = true;
    problems.add(LineProblem.of(line, column, reason, englishReason, remedy, englishRemedy));
  }
}
