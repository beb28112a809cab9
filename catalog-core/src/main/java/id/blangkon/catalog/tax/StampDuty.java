package id.blangkon.catalog.tax;

import id.blangkon.catalog.money.Rate;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.policy.PolicyRow;
import id.blangkon.catalog.policy.ReviewState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The duty on a receipt above an amount (table {@code stamp_duty}); whoever receipts bears it. */
final class StampDuty {

  private final List<Duty> duties;

  StampDuty(PolicyPack pack) {
    this.duties = pack.table("stamp_duty").rows().stream().map(Duty::of).toList();
  }

  private record Duty(
      Effective effective,
      Rupiah above,
      Rupiah amount,
      @Nullable String legalBasis,
      ReviewState reviewState) {

    static Duty of(PolicyRow row) {
      return new Duty(
          Effective.of(row),
          Rupiah.of(row.number("above")),
          Rupiah.of(row.number("amount")),
          row.optional("legal_basis"),
          row.reviewState());
    }
  }

  Optional<TaxLine> on(Rupiah receipt, LocalDate day) {
    return duties.stream()
        .filter(duty -> duty.effective().covers(day) && receipt.isMoreThan(duty.above()))
        .findFirst()
        .map(
            duty ->
                new TaxLine(
                    0,
                    TaxType.STAMP_DUTY,
                    receipt,
                    Rate.ZERO,
                    duty.amount(),
                    TaxCollector.SUPPLIER,
                    false,
                    null,
                    duty.legalBasis(),
                    duty.reviewState()));
  }
}
