package id.blangkon.catalog.web.page.simulation;

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
import id.blangkon.catalog.web.page.form.WholeNumbers;
import id.blangkon.catalog.web.page.model.Language;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the purchase that the form describes, as the law sees it. */
final class PolicyCases {

  private static final long MOST_OFFERS = 1_000;

  private final TypedPolicy typed;
  private final Language language;

  PolicyCases(TypedPolicy typed, Language language) {
    this.typed = typed;
    this.language = language;
  }

  /**
   * @throws CatalogException naming every field that is missing or has not its form
   */
  ProcurementCase read() {
    FieldErrors errors = new FieldErrors();
    List<Runnable> parts =
        List.of(
            this::day,
            () -> choice("category", ProcurementCategory.class),
            this::value,
            () -> choice("method", ProcurementMethod.class),
            () -> choice("variant", PurchaseVariant.class),
            () -> optional("channel", ProcurementChannel.class),
            () -> optional("actor", ActingRole.class),
            () -> optional("form", ContractForm.class),
            () -> choice("payment", PaymentMethod.class),
            () -> choice("scale", BusinessScale.class),
            this::offers,
            this::signedOn,
            this::circumstances);
    parts.forEach(part -> errors.collect("", part));
    TypedPolicy.AMOUNTS.forEach(name -> errors.collect("", () -> amount(name)));
    errors.throwIfAny();
    return ProcurementCase.of(
            choice("method", ProcurementMethod.class),
            choice("category", ProcurementCategory.class),
            value())
        .variant(choice("variant", PurchaseVariant.class))
        .channel(optional("channel", ProcurementChannel.class))
        .actor(optional("actor", ActingRole.class))
        .form(optional("form", ContractForm.class))
        .payment(choice("payment", PaymentMethod.class))
        .scale(choice("scale", BusinessScale.class))
        .cooperative(typed.isTicked("cooperative"))
        .planUsable(!typed.isTicked("planPending"))
        .ceiling(amount("ceiling"))
        .left(amount("left"))
        .estimate(amount("estimate"))
        .advance(amount("advance"))
        .amended(amount("amended"))
        .offers(offers())
        .signedOn(signedOn())
        .circumstances(circumstances())
        .build();
  }

  LocalDate day() {
    return SimulatedDay.read("date", typed.date());
  }

  private @Nullable LocalDate signedOn() {
    String text = typed.text("signedOn");
    return text.isEmpty() ? null : SimulatedDay.read("signedOn", text);
  }

  private Rupiah value() {
    Rupiah value = amount("value");
    if (value == null) {
      throw CatalogException.invalid(
          "value", "Isi nilai pembelian.", "Give the value of the purchase.");
    }
    return value;
  }

  private @Nullable Rupiah amount(String name) {
    String text = typed.text(name);
    if (text.isEmpty()) {
      return null;
    }
    OptionalLong amount = WholeNumbers.read(text, language);
    if (amount.isEmpty()) {
      throw CatalogException.invalid(
          name,
          "Nilai harus angka bulat rupiah, misalnya 1.450.000.",
          "The amount must be whole rupiah, such as 1,450,000.");
    }
    return Rupiah.of(amount.getAsLong());
  }

  private @Nullable Long offers() {
    String text = typed.text("offers");
    if (text.isEmpty()) {
      return null;
    }
    OptionalLong offers = WholeNumbers.read(text, language);
    if (offers.isEmpty() || offers.getAsLong() > MOST_OFFERS) {
      throw CatalogException.invalid(
          "offers", "Isi jumlah penawaran 0 sampai 1.000.", "Give 0 to 1,000 offers.");
    }
    return offers.getAsLong();
  }

  private Set<Circumstance> circumstances() {
    Set<Circumstance> read = EnumSet.noneOf(Circumstance.class);
    for (String name : typed.circumstances()) {
      read.add(QueryString.choice(TypedPolicy.CIRCUMSTANCE, name, Circumstance.class));
    }
    return read;
  }

  private <E extends Enum<E>> E choice(String name, Class<E> type) {
    return QueryString.choice(name, typed.text(name), type);
  }

  private <E extends Enum<E>> @Nullable E optional(String name, Class<E> type) {
    return typed.text(name).isEmpty() ? null : choice(name, type);
  }
}
