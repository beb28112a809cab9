package id.blangkon.catalog.policy.procurement;

import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.party.BusinessScale;
import id.blangkon.catalog.policy.PaymentMethod;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts a case together; the components are explained at {@link ProcurementCase}. */
public final class ProcurementCaseBuilder {

  private final ProcurementMethod method;
  private final ProcurementCategory category;
  private final Rupiah value;
  private PurchaseVariant variant = PurchaseVariant.DIRECT_PURCHASE;
  private @Nullable ProcurementChannel channel;
  private @Nullable ActingRole actor;
  private @Nullable ContractForm form;
  private @Nullable Rupiah ceiling;
  private @Nullable Rupiah left;
  private boolean planUsable = true;
  private @Nullable Rupiah estimate;
  private BusinessScale scale = BusinessScale.SMALL;
  private boolean cooperative;
  private PaymentMethod payment = PaymentMethod.DIRECT;
  private Set<Circumstance> circumstances = Set.of();
  private Map<Circumstance, Statement> statements = Map.of();
  private @Nullable Rupiah advance;
  private @Nullable Long offers;
  private @Nullable Rupiah amended;
  private @Nullable LocalDate signedOn;

  ProcurementCaseBuilder(ProcurementMethod method, ProcurementCategory category, Rupiah value) {
    this.method = method;
    this.category = category;
    this.value = value;
  }

  public ProcurementCaseBuilder variant(PurchaseVariant given) {
    this.variant = given;
    return this;
  }

  public ProcurementCaseBuilder channel(@Nullable ProcurementChannel given) {
    this.channel = given;
    return this;
  }

  public ProcurementCaseBuilder actor(@Nullable ActingRole given) {
    this.actor = given;
    return this;
  }

  public ProcurementCaseBuilder form(@Nullable ContractForm given) {
    this.form = given;
    return this;
  }

  public ProcurementCaseBuilder ceiling(@Nullable Rupiah given) {
    this.ceiling = given;
    return this;
  }

  public ProcurementCaseBuilder left(@Nullable Rupiah given) {
    this.left = given;
    return this;
  }

  public ProcurementCaseBuilder planUsable(boolean given) {
    this.planUsable = given;
    return this;
  }

  public ProcurementCaseBuilder estimate(@Nullable Rupiah given) {
    this.estimate = given;
    return this;
  }

  public ProcurementCaseBuilder scale(BusinessScale given) {
    this.scale = given;
    return this;
  }

  public ProcurementCaseBuilder cooperative(boolean given) {
    this.cooperative = given;
    return this;
  }

  public ProcurementCaseBuilder payment(PaymentMethod given) {
    this.payment = given;
    return this;
  }

  public ProcurementCaseBuilder circumstances(Set<Circumstance> given) {
    this.circumstances = given;
    return this;
  }

  public ProcurementCaseBuilder statements(Map<Circumstance, Statement> given) {
    this.statements = given;
    return this;
  }

  public ProcurementCaseBuilder advance(@Nullable Rupiah given) {
    this.advance = given;
    return this;
  }

  public ProcurementCaseBuilder offers(@Nullable Long given) {
    this.offers = given;
    return this;
  }

  public ProcurementCaseBuilder amended(@Nullable Rupiah given) {
    this.amended = given;
    return this;
  }

  public ProcurementCaseBuilder signedOn(@Nullable LocalDate given) {
    this.signedOn = given;
    return this;
  }

  public ProcurementCase build() {
    return new ProcurementCase(
        method,
        variant,
        channel,
        category,
        value,
        actor,
        form,
        ceiling,
        left,
        planUsable,
        estimate,
        scale,
        cooperative,
        payment,
        circumstances,
        statements,
        advance,
        offers,
        amended,
        signedOn);
  }
}
