package id.blangkon.catalog.web.api;

import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.FieldErrors;
import id.blangkon.catalog.plan.NewPlanStatement;
import id.blangkon.catalog.plan.PlanAnswer;
import id.blangkon.catalog.plan.PlanSubject;
import id.blangkon.catalog.web.problem.ProblemException;
import id.blangkon.catalog.web.problem.TransportError;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an officer states of a plan item's need.
 *
 * @param reason everybody can read it once an order rests on it
 * @param reference the number of a letter, or the code in the national system
 * @param statedOn the day of it, such as {@code 2026-11-24}
 */
record NewStatementJson(
    @Schema(
            allowableValues = {
              "NOT_IN_CATALOGUE",
              "IN_CATALOGUE",
              "CATALOGUE_DOES_NOT_SERVE",
              "OTHER_WAY_IS_BETTER",
              "SMALL_CANNOT",
              "SMALL_CAN",
              "HANDED_OVER",
              "NOT_HANDED_OVER"
            })
        @Nullable String answer,
    @Nullable String reason,
    @Nullable String reference,
    @Nullable String statedOn) {

  /**
   * The statement to the core.
   *
   * @param subject as it stands in the address
   * @throws CatalogException naming every field that is missing or has not its form
   */
  NewPlanStatement toStatement(String subject) {
    PlanSubject known =
        Arrays.stream(PlanSubject.values())
            .filter(one -> one.pathName().equals(subject))
            .findFirst()
            .orElseThrow(() -> ProblemException.of(TransportError.ROUTE_NOT_FOUND));
    PlanAnswer chosen =
        PlanAnswer.of(known).stream()
            .filter(one -> one.name().equals(answer))
            .findFirst()
            .orElse(null);
    LocalDate day = day(statedOn);
    String names =
        PlanAnswer.of(known).stream().map(PlanAnswer::name).collect(Collectors.joining(", "));
    new FieldErrors()
        .reject(
            chosen == null, "answer", "Pilih dari: " + names + ".", "Choose from: " + names + ".")
        .reject(
            day == null,
            "statedOn",
            "Isi tanggal seperti 2026-11-24.",
            "Give a day such as 2026-11-24.")
        .throwIfAny();
    return new NewPlanStatement(
        Objects.requireNonNull(chosen), reason, reference, Objects.requireNonNull(day));
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException notADay) {
      return null;
    }
  }
}
