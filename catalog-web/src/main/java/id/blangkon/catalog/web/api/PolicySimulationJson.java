package id.blangkon.catalog.web.api;

import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.FieldErrors;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.party.BusinessScale;
import id.blangkon.catalog.policy.PaymentMethod;
import id.blangkon.catalog.policy.procurement.ActingRole;
import id.blangkon.catalog.policy.procurement.Circumstance;
import id.blangkon.catalog.policy.procurement.ContractForm;
import id.blangkon.catalog.policy.procurement.ProcurementCase;
import id.blangkon.catalog.policy.procurement.ProcurementCategory;
import id.blangkon.catalog.policy.procurement.ProcurementChannel;
import id.blangkon.catalog.policy.procurement.ProcurementMethod;
import id.blangkon.catalog.policy.procurement.PurchaseVariant;
import id.blangkon.catalog.web.http.QueryString;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A purchase that is to be judged by procurement law. What is left out is not judged. Money is
 * whole rupiah with VAT.
 *
 * @param date the day whose rules are asked, from 2018 on
 * @param variant {@code DIRECT_PURCHASE} when left out
 * @param value what it costs
 * @param actor who is to carry it out
 * @param ceiling of the plan item
 * @param left of the ceiling before this purchase
 * @param planUsable whether the plan item is announced and active; yes when left out
 * @param estimate the owner's estimate
 * @param scale of the supplier's business; {@code SMALL} when left out
 * @param advance asked or offered
 * @param offers how many were compared
 * @param amended the value after amendments
 * @param signedOn the day of contract or order letter, whose rules stay in force for the purchase
 */
record PolicySimulationJson(
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "date") @Nullable String date,
    @Schema(
            requiredMode = Schema.RequiredMode.REQUIRED,
            allowableValues = {
              "DIRECT_PROCUREMENT",
              "DIRECT_APPOINTMENT",
              "E_PURCHASING",
              "TENDER"
            })
        @Nullable String method,
    @Schema(allowableValues = {"DIRECT_PURCHASE", "MINI_COMPETITION"}) @Nullable String variant,
    @Schema(
            allowableValues = {
              "OWN_STORE",
              "NATIONAL_SYSTEM",
              "ELECTRONIC_CATALOGUE",
              "ONLINE_STORE"
            })
        @Nullable String channel,
    @Schema(
            requiredMode = Schema.RequiredMode.REQUIRED,
            allowableValues = {"GOODS", "OTHER_SERVICES", "CONSTRUCTION", "CONSULTANCY"})
        @Nullable String category,
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable Long value,
    @Schema(allowableValues = {"PROCUREMENT_OFFICER", "COMMITMENT_OFFICER", "WORKING_GROUP"})
        @Nullable String actor,
    @Schema(
            allowableValues = {
              "PURCHASE_PROOF",
              "RECEIPT",
              "WORK_ORDER",
              "ORDER_LETTER",
              "CONTRACT"
            })
        @Nullable String form,
    @Nullable Long ceiling,
    @Nullable Long left,
    @Nullable Boolean planUsable,
    @Nullable Long estimate,
    @Schema(allowableValues = {"MICRO", "SMALL", "MEDIUM", "LARGE"}) @Nullable String scale,
    @Nullable Boolean cooperative,
    @Schema(allowableValues = {"PETTY_CASH", "DIRECT", "GOVERNMENT_CARD"}) @Nullable String payment,
    @Nullable List<@Nullable String> circumstances,
    @Nullable Long advance,
    @Nullable Long offers,
    @Nullable Long amended,
    @Schema(format = "date") @Nullable String signedOn) {

  private static final long LARGEST_AMOUNT = 1_000_000_000_000_000L;
  private static final long MOST_OFFERS = 1_000;

  /**
   * The purchase as the core takes it.
   *
   * @throws CatalogException naming every field that is missing or has not its form
   */
  ProcurementCase toCase() {
    FieldErrors errors = new FieldErrors();
    errors.collect("", this::day);
    List<Runnable> parts =
        List.of(
            this::methodChoice,
            this::categoryChoice,
            () -> amount("value", value),
            () -> optional("variant", variant, PurchaseVariant.class),
            () -> optional("channel", channel, ProcurementChannel.class),
            () -> optional("actor", actor, ActingRole.class),
            () -> optional("form", form, ContractForm.class),
            () -> optionalAmount("ceiling", ceiling),
            () -> optionalAmount("left", left),
            () -> optionalAmount("estimate", estimate),
            () -> optional("scale", scale, BusinessScale.class),
            () -> optional("payment", payment, PaymentMethod.class),
            this::circumstanceSet,
            () -> optionalAmount("advance", advance),
            this::offerCount,
            () -> optionalAmount("amended", amended),
            this::signedDay);
    parts.forEach(part -> errors.collect("", part));
    errors.throwIfAny();
    return ProcurementCase.of(methodChoice(), categoryChoice(), amount("value", value))
        .variant(
            or(
                optional("variant", variant, PurchaseVariant.class),
                PurchaseVariant.DIRECT_PURCHASE))
        .channel(optional("channel", channel, ProcurementChannel.class))
        .actor(optional("actor", actor, ActingRole.class))
        .form(optional("form", form, ContractForm.class))
        .ceiling(optionalAmount("ceiling", ceiling))
        .left(optionalAmount("left", left))
        .planUsable(!Boolean.FALSE.equals(planUsable))
        .estimate(optionalAmount("estimate", estimate))
        .scale(or(optional("scale", scale, BusinessScale.class), BusinessScale.SMALL))
        .cooperative(Boolean.TRUE.equals(cooperative))
        .payment(or(optional("payment", payment, PaymentMethod.class), PaymentMethod.DIRECT))
        .circumstances(circumstanceSet())
        .advance(optionalAmount("advance", advance))
        .offers(offerCount())
        .amended(optionalAmount("amended", amended))
        .signedOn(signedDay())
        .build();
  }

  /** The day whose rules are asked. */
  LocalDate day() {
    return SimulatedDays.read("date", date);
  }

  private ProcurementMethod methodChoice() {
    return QueryString.choice("method", method == null ? "" : method, ProcurementMethod.class);
  }

  private ProcurementCategory categoryChoice() {
    return QueryString.choice(
        "category", category == null ? "" : category, ProcurementCategory.class);
  }

  private Set<Circumstance> circumstanceSet() {
    Set<Circumstance> read = EnumSet.noneOf(Circumstance.class);
    for (String name : circumstances == null ? List.<@Nullable String>of() : circumstances) {
      read.add(QueryString.choice("circumstances", name == null ? "" : name, Circumstance.class));
    }
    return read;
  }

  private @Nullable Long offerCount() {
    if (offers != null && (offers < 0 || offers > MOST_OFFERS)) {
      throw CatalogException.invalid(
          "offers", "Isi jumlah penawaran 0 sampai 1.000.", "Give 0 to 1,000 offers.");
    }
    return offers;
  }

  private @Nullable LocalDate signedDay() {
    return signedOn == null ? null : SimulatedDays.read("signedOn", signedOn);
  }

  private static Rupiah amount(String field, @Nullable Long amount) {
    if (amount == null || amount < 0 || amount > LARGEST_AMOUNT) {
      throw CatalogException.invalid(
          field,
          "Isi nilai dalam rupiah bulat, 0 sampai Rp1.000.000.000.000.000.",
          "Give an amount in whole rupiah, 0 to Rp1,000,000,000,000,000.");
    }
    return Rupiah.of(amount);
  }

  private static @Nullable Rupiah optionalAmount(String field, @Nullable Long amount) {
    return amount == null ? null : amount(field, amount);
  }

  private static <E extends Enum<E>> @Nullable E optional(
      String field, @Nullable String text, Class<E> type) {
    return text == null ? null : QueryString.choice(field, text, type);
  }

  private static <T> T or(@Nullable T given, T usual) {
    return given == null ? usual : given;
  }
}
