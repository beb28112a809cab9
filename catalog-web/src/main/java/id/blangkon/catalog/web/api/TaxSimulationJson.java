package id.blangkon.catalog.web.api;

import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.FieldErrors;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.party.LegalForm;
import id.blangkon.catalog.policy.PaymentMethod;
import id.blangkon.catalog.tax.ConstructionQualification;
import id.blangkon.catalog.tax.GoodsGroup;
import id.blangkon.catalog.tax.PurchaseChannel;
import id.blangkon.catalog.tax.PurchaseKind;
import id.blangkon.catalog.tax.TaxedLine;
import id.blangkon.catalog.tax.TaxedPurchase;
import id.blangkon.catalog.tax.TaxedSupplier;
import id.blangkon.catalog.web.http.QueryString;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A purchase whose taxes are asked for.
 *
 * @param date of the payment, from 2018 on
 * @param platformDesignated whether the store's operator was designated to collect taxes; no when
 *     left out
 */
record TaxSimulationJson(
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "date") @Nullable String date,
    @Schema(allowableValues = {"ONLINE_STORE", "ELECTRONIC_CATALOGUE", "DIRECT"})
        @Nullable String channel,
    @Nullable Boolean platformDesignated,
    @Schema(allowableValues = {"PETTY_CASH", "DIRECT", "GOVERNMENT_CARD"}) @Nullable String payment,
    @Nullable TaxedSupplierJson supplier,
    @Nullable List<@Nullable TaxedLineJson> lines) {

  private static final int MOST_LINES = 100;
  private static final long LARGEST_AMOUNT = 1_000_000_000_000_000L;

  /**
   * Who sells. Facts that are left out are taken as no.
   *
   * @param registeredOn the day of the registration as a taxpayer; it decides whether the
   *     certificate still counts
   * @param constructionQualification {@code NONE}, {@code SMALL} or {@code OTHER}; none when left
   *     out
   */
  record TaxedSupplierJson(
      @Nullable String legalForm,
      @Nullable Boolean vatRegistered,
      @Nullable Boolean hasTaxId,
      @Nullable Boolean msmeCertificate,
      @Nullable String registeredOn,
      @Nullable String constructionQualification) {}

  /**
   * What is bought.
   *
   * @param amount of the whole line, in whole rupiah
   * @param vatExempt whether it is outside VAT by law, whoever sells it
   * @param goodsGroup {@code RICE}, {@code FUEL}, {@code POSTAL}, {@code WATER_AND_ELECTRICITY} or,
   *     as when left out, {@code OTHER}
   */
  record TaxedLineJson(
      @Nullable String kind,
      @Nullable Long amount,
      @Nullable Boolean taxInclusive,
      @Nullable Boolean luxury,
      @Nullable Boolean vatExempt,
      @Nullable String goodsGroup) {}

  /**
   * The purchase as the core takes it.
   *
   * @throws CatalogException naming every field that is missing or has not its form
   */
  TaxedPurchase toPurchase() {
    FieldErrors errors = new FieldErrors();
    errors.collect("", () -> SimulatedDays.read("date", date));
    errors.collect("", () -> choice("channel", channel, PurchaseChannel.class));
    errors.collect("", () -> choice("payment", payment, PaymentMethod.class));
    errors.reject(
        supplier == null, "supplier", "Data penyedia belum diisi.", "The supplier is missing.");
    if (supplier != null) {
      errors.collect("", () -> supplier(supplier));
    }
    List<TaxedLine> read = lines(errors);
    errors.throwIfAny();
    return new TaxedPurchase(
        SimulatedDays.read("date", date),
        choice("channel", channel, PurchaseChannel.class),
        Boolean.TRUE.equals(platformDesignated),
        choice("payment", payment, PaymentMethod.class),
        supplier(Objects.requireNonNull(supplier)),
        read);
  }

  private static TaxedSupplier supplier(TaxedSupplierJson supplier) {
    return new TaxedSupplier(
        choice("supplier.legalForm", supplier.legalForm, LegalForm.class),
        Boolean.TRUE.equals(supplier.vatRegistered),
        Boolean.TRUE.equals(supplier.hasTaxId),
        Boolean.TRUE.equals(supplier.msmeCertificate),
        supplier.registeredOn == null
            ? null
            : QueryString.day("supplier.registeredOn", supplier.registeredOn),
        supplier.constructionQualification == null
            ? ConstructionQualification.NONE
            : choice(
                "supplier.constructionQualification",
                supplier.constructionQualification,
                ConstructionQualification.class));
  }

  private List<TaxedLine> lines(FieldErrors errors) {
    List<@Nullable TaxedLineJson> given = lines == null ? List.of() : lines;
    errors.reject(
        given.isEmpty() || given.size() > MOST_LINES,
        "lines",
        "Isi 1 sampai 100 baris.",
        "Give 1 to 100 lines.");
    List<TaxedLine> read = new ArrayList<>();
    for (int i = 0; i < Math.min(given.size(), MOST_LINES); i++) {
      TaxedLineJson line = given.get(i);
      String at = "lines[" + i + "]";
      if (line == null) {
        errors.reject(true, at, "Baris ini kosong.", "This line is empty.");
      } else {
        errors.collect("", () -> read.add(line(at, line)));
      }
    }
    return read;
  }

  private static TaxedLine line(String at, TaxedLineJson line) {
    if (line.amount == null || line.amount < 0 || line.amount > LARGEST_AMOUNT) {
      throw CatalogException.invalid(
          at + ".amount",
          "Isi nilai dalam rupiah bulat, 0 sampai Rp1.000.000.000.000.000.",
          "Give an amount in whole rupiah, 0 to Rp1,000,000,000,000,000.");
    }
    return new TaxedLine(
        choice(at + ".kind", line.kind, PurchaseKind.class),
        Rupiah.of(line.amount),
        Boolean.TRUE.equals(line.taxInclusive),
        Boolean.TRUE.equals(line.luxury),
        Boolean.TRUE.equals(line.vatExempt),
        line.goodsGroup == null
            ? GoodsGroup.OTHER
            : choice(at + ".goodsGroup", line.goodsGroup, GoodsGroup.class));
  }

  private static <E extends Enum<E>> E choice(String field, @Nullable String text, Class<E> type) {
    return QueryString.choice(field, text == null ? "" : text, type);
  }
}
