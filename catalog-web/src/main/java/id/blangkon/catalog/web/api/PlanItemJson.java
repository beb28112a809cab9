package id.blangkon.catalog.web.api;

import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.plan.PlanItem;
import id.blangkon.catalog.plan.PlanStatement;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan item; amounts are gross.
 *
 * @param version to send as If-Match with a change
 * @param ownerEstimate total of the owner's estimate (HPS); left out as long as there is none
 * @param statements what officers have stated of the need, at most one of each subject
 * @param left ceiling - reserved - spent
 * @param usable whether orders may descend from it today
 */
record PlanItemJson(
    String id,
    long version,
    String rupCode,
    String name,
    int year,
    String budgetAccount,
    String workUnitId,
    long ceiling,
    @Nullable Long ownerEstimate,
    List<PlanStatementJson> statements,
    long reserved,
    long spent,
    long left,
    boolean usable) {

  /**
   * What an officer has stated of the need.
   *
   * @param subject such as {@code small-businesses}
   * @param role of the officer
   */
  record PlanStatementJson(
      String subject,
      String answer,
      @Nullable String reason,
      @Nullable String reference,
      LocalDate statedOn,
      String role) {

    static PlanStatementJson of(PlanStatement statement) {
      return new PlanStatementJson(
          statement.answer().subject().pathName(),
          statement.answer().name(),
          statement.reason(),
          statement.reference(),
          statement.statedOn(),
          statement.role().name());
    }
  }

  static PlanItemJson of(PlanItem item, int year) {
    Rupiah estimate = item.ownerEstimate();
    return new PlanItemJson(
        item.id().toString(),
        item.version(),
        item.rupCode(),
        item.name(),
        item.fiscalYear(),
        item.budgetAccount(),
        item.workUnit().toString(),
        item.ceiling().amount(),
        estimate == null ? null : estimate.amount(),
        item.statements().list().stream().map(PlanStatementJson::of).toList(),
        item.reserved().amount(),
        item.spent().amount(),
        item.left().amount(),
        item.isUsableIn(year));
  }
}
