package id.blangkon.catalog.plan;

import id.blangkon.catalog.error.FieldErrors;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a statement has what its answer needs, and nothing that must not become public. */
final class StatementChecks {

  static final int LONGEST_REASON = 1_000;
  static final int LONGEST_REFERENCE = 100;

  private static final int SHORTEST_REASON = 10;
  private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);

  /** A NIK, and the NPWP of a person. */
  private static final Pattern PERSONAL = Pattern.compile("(?<!\\d)\\d{16}(?!\\d)");

  private StatementChecks() {}

  static void check(NewPlanStatement statement, LocalDate today) {
    String reason = statement.reason();
    String reference = statement.reference();
    PlanAnswer answer = statement.answer();
    new FieldErrors()
        .reject(
            answer.isReasoned() && (reason == null || reason.length() < SHORTEST_REASON),
            "reason",
            "Tulis alasannya, sedikitnya 10 huruf.",
            "Write down why, in at least 10 characters.")
        .reject(
            reason != null && reason.length() > LONGEST_REASON,
            "reason",
            "Alasan paling panjang 1.000 huruf.",
            "The reason may have at most 1,000 characters.")
        .reject(
            isPersonal(reason),
            "reason",
            "Alasan ini tampil untuk umum; hapus NIK atau NPWP perorangan di dalamnya.",
            "Everybody can read the reason; take the NIK or a person's NPWP out of it.")
        .reject(
            answer.isReferenced() && reference == null,
            "reference",
            "Isi kode paket di SPSE.",
            "Give the code of the package in SPSE.")
        .reject(
            reference != null && reference.length() > LONGEST_REFERENCE,
            "reference",
            "Nomor paling panjang 100 huruf.",
            "The number may have at most 100 characters.")
        .reject(
            isPersonal(reference),
            "reference",
            "Nomor ini tampil untuk umum; jangan memakai NIK atau NPWP perorangan.",
            "Everybody can read the number; do not use a NIK or a person's NPWP.")
        .reject(
            statement.statedOn().isAfter(today) || statement.statedOn().isBefore(FIRST),
            "statedOn",
            "Tanggal paling akhir hari ini.",
            "The day is today at the latest.")
        .throwIfAny();
  }

  private static boolean isPersonal(@Nullable String text) {
    return text != null && PERSONAL.matcher(text).find();
  }
}
