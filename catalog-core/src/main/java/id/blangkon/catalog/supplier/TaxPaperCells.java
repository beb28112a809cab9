package id.blangkon.catalog.supplier;

import id.blangkon.catalog.csv.CsvTable;
import id.blangkon.catalog.csv.LineProblem;
import id.blangkon.catalog.csv.LineProblems;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.party.Npwp;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one line of a file of tax papers. */
final class TaxPaperCells {

  static final String NPWP = "npwp";
  static final String KIND = "jenis";
  static final String NUMBER = "nomor";
  static final String SINCE = "terdaftar_sejak";
  static final String FROM = "berlaku_mulai";
  static final String UNTIL = "berlaku_sampai";

  static final List<String> READ = List.of(NPWP, KIND, NUMBER, SINCE, FROM, UNTIL);
  static final List<String> REQUIRED = List.of(NPWP, KIND, UNTIL);

  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

  private final CsvTable.Row row;
  private final LocalDate today;
  private final LineProblems problems;
  private boolean wrong;

  TaxPaperCells(CsvTable.Row row, LocalDate today, LineProblems problems) {
    this.row = row;
    this.today = today;
    this.problems = problems;
  }

  /** The line; empty when a cell has not its form, which is then told. */
  Optional<TaxPaperLine> read() {
    Npwp npwp = npwp();
    TaxPaperKind kind = kind();
    String number = number();
    LocalDate since = day(SINCE, false);
    LocalDate from = day(FROM, kind == TaxPaperKind.SKB);
    LocalDate until = day(UNTIL, true);
    if (since != null && since.isAfter(today)) {
      problem(
          SINCE,
          "Tanggal terdaftar sebagai wajib pajak ada di masa depan.",
          "The date of the registration as a taxpayer lies in the future.",
          "Periksa tanggalnya pada surat keterangan.",
          "Check the date on the certificate.");
    }
    if (until != null && until.isBefore(today)) {
      problem(
          UNTIL,
          "Surat ini sudah tidak berlaku.",
          "This paper is no longer valid.",
          "Minta yang baru kepada penyedia, atau hapus baris ini.",
          "Ask the supplier for a new one, or take this line out.");
    }
    if (from != null && until != null && until.isBefore(from)) {
      problem(
          FROM,
          "Surat ini mulai berlaku sesudah hari terakhirnya.",
          "This paper begins after its last day.",
          "Periksa kedua tanggalnya.",
          "Check both dates.");
    }
    return wrong || npwp == null || kind == null || until == null
        ? Optional.empty()
        : Optional.of(new TaxPaperLine(row.line(), npwp, kind, number, since, from, until));
  }

  private String cell(String column) {
    return row.cells().getOrDefault(column, "");
  }

  private @Nullable Npwp npwp() {
    try {
      return new Npwp(cell(NPWP).replaceAll("[ .-]", ""));
    } catch (CatalogException e) {
      // What was written is not told: the NPWP of a person is personal data.
      problem(
          NPWP,
          "Bukan NPWP 15 atau 16 angka.",
          "This is no NPWP of 15 or 16 digits.",
          "Isi angkanya, dan simpan kolom ini sebagai teks agar lembar kerja tidak mengubahnya.",
          "Write its digits, and keep this column as text so that a spreadsheet leaves it as it is.");
      return null;
    }
  }

  private @Nullable TaxPaperKind kind() {
    Optional<TaxPaperKind> kind = TaxPaperKind.of(cell(KIND));
    if (kind.isEmpty()) {
      problem(
          KIND,
          "Jenis surat tidak dikenal.",
          "The kind of paper is not known.",
          "Isi SUKET untuk surat keterangan PPh final UMKM, atau SKB untuk surat keterangan bebas"
              + " PPh Pasal 22.",
          "Write SUKET for the certificate of the final income tax of small businesses, or SKB for"
              + " the letter of exemption from income tax article 22.");
    }
    return kind.orElse(null);
  }

  private @Nullable String number() {
    String number = cell(NUMBER);
    if (number.length() > Suppliers.LONGEST_NUMBER
        || number.chars().anyMatch(Character::isISOControl)) {
      problem(
          NUMBER,
          "Nomor terlalu panjang atau memuat ganti baris.",
          "The number is too long or has line breaks.",
          "Tulis dalam satu baris, paling panjang " + Suppliers.LONGEST_NUMBER + " huruf.",
          "Write it in one line of at most " + Suppliers.LONGEST_NUMBER + " characters.");
    }
    return number.isEmpty() ? null : number;
  }

  private @Nullable LocalDate day(String column, boolean required) {
    String text = cell(column);
    if (text.isEmpty() && !required) {
      return null;
    }
    Matcher iso = ISO.matcher(text);
    Matcher dayFirst = DAY_FIRST.matcher(text);
    try {
      if (iso.matches()) {
        return day(iso.group(1), iso.group(2), iso.group(3));
      }
      if (dayFirst.matches()) {
        return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
      }
    } catch (DateTimeException e) {
      // Told below, as every other text that is no date.
    }
    problem(
        column,
        text.isEmpty() ? "Sel kosong." : "Tertulis “" + text + "”, bukan tanggal.",
        text.isEmpty() ? "The cell is empty." : "It says “" + text + "”, which is no date.",
        "Isi tanggal seperti 2026-12-31 atau 31/12/2026.",
        "Write a date such as 2026-12-31 or 31/12/2026.");
    return null;
  }

  private static LocalDate day(String year, String month, String day) {
    return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }

  private void problem(
      String column, String reason, String englishReason, String remedy, String englishRemedy) {
    wrong = true;
    problems.add(LineProblem.of(row.line(), column, reason, englishReason, remedy, englishRemedy));
  }
}
