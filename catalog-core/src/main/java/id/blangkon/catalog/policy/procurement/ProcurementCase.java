package id.blangkon.catalog.policy.procurement;

import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.party.BusinessScale;
import id.blangkon.catalog.policy.PaymentMethod;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A purchase as procurement law sees it. What is not known is null and is not judged.
 *
 * @param value with VAT; the contract's value once there is one
 * @param channel where it is to be concluded
 * @param ceiling of the plan item (pagu)
 * @param left of the ceiling before this purchase
 * @param estimate the owner's estimate (HPS), with VAT
 * @param statements of officers that circumstances rest on
 * @param advance asked or offered
 * @param offers how many were compared
 * @param amended the value after amendments, with VAT
 * @param signedOn the day of contract or order letter, whose rules stay in force for the purchase
 */
public record ProcurementCase(
    ProcurementMethod method,
    PurchaseVariant variant,
    @Nullable ProcurementChannel channel,
    ProcurementCategory category,
    Rupiah value,
    @Nullable ActingRole actor,
    @Nullable ContractForm form,
    @Nullable Rupiah ceiling,
    @Nullable Rupiah left,
    boolean planUsable,
    @Nullable Rupiah estimate,
    BusinessScale scale,
    boolean cooperative,
    PaymentMethod payment,
    Set<Circumstance> circumstances,
    Map<Circumstance, Statement> statements,
    @Nullable Rupiah advance,
    @Nullable Long offers,
    @Nullable Rupiah amended,
    @Nullable LocalDate signedOn) {

  public ProcurementCase {
    circumstances = Set.copyOf(circumstances);
    statements = Map.copyOf(statements);
  }

  /** Of a small business whose plan item is usable; what else is known is added. */
  public static ProcurementCaseBuilder of(
      ProcurementMethod method, ProcurementCategory category, Rupiah value) {
    return new ProcurementCaseBuilder(method, category, value);
  }

  boolean is(Circumstance circumstance) {
    return circumstances.contains(circumstance);
  }

  /** Micro and small businesses and cooperatives; medium ones do not count. */
  boolean bySmallOrCooperative() {
    return cooperative || scale.isMicroOrSmall();
  }

  /** Null when the circumstance rests on no statement that is known. */
  @Nullable Statement statement(Circumstance circumstance) {
    return statements.get(circumstance);
  }
}
