package id.blangkon.catalog.web.api;

import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.error.FieldErrors;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.order.Delivery;
import id.blangkon.catalog.order.OrderRequest;
import id.blangkon.catalog.plan.PlanItemId;
import id.blangkon.catalog.policy.PaymentMethod;
import id.blangkon.catalog.policy.procurement.ContractForm;
import id.blangkon.catalog.product.ProductId;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.web.http.Filters;
import id.blangkon.catalog.web.http.QueryString;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An order to be requested; all lines of one supplier.
 *
 * @param payment {@code PETTY_CASH}, {@code DIRECT} or {@code GOVERNMENT_CARD}
 * @param contractForm of proof or contract; null for the lightest that the law allows
 * @param reason why it is ordered although rules warn of it; needed when one does, public, at least
 *     10 characters
 * @param expectedGross in rupiah: an order of another value is refused; null for any
 */
record NewOrderJson(
    @Nullable String planItemId,
    @Nullable List<@Nullable NewOrderLineJson> lines,
    @Nullable NewOrderDeliveryJson delivery,
    @Schema(allowableValues = {"PETTY_CASH", "DIRECT", "GOVERNMENT_CARD"}) @Nullable String payment,
    @Nullable String note,
    @Schema(
            description =
                "Why the order is right although rules warn of it. Needed when a finding has the"
                    + " severity WARN, and kept only then. Everybody may read it: nothing personal.",
            minLength = 10,
            maxLength = 1000)
        @Nullable String reason,
    @Nullable Long expectedGross,
    @Schema(
            allowableValues = {
              "PURCHASE_PROOF",
              "RECEIPT",
              "WORK_ORDER",
              "ORDER_LETTER",
              "CONTRACT"
            })
        @Nullable String contractForm) {

  /** What and how much. */
  record NewOrderLineJson(
      @Nullable String productId, @Nullable Long quantity, @Nullable String note) {}

  /** Where, to whom and by when. */
  record NewOrderDeliveryJson(
      @Nullable String regionCode,
      @Nullable String address,
      @Nullable String recipient,
      @Nullable String phone,
      @Nullable String neededBy) {}

  private PlanItemId planItem() {
    return PlanItemId.of(Filters.id("planItemId", planItemId == null ? "" : planItemId));
  }

  /**
   * The request to the core.
   *
   * @param tenants finds whose plan item it is
   * @throws id.blangkon.catalog.error.CatalogException naming every field that is missing or has
   *     not its form; what the values mean is the core's to judge
   */
  OrderRequest toRequest(Function<PlanItemId, TenantId> tenants) {
    FieldErrors errors = new FieldErrors();
    errors.collect("", this::planItem);
    List<OrderRequest.Line> read = lines(errors);
    errors
        .reject(
            delivery == null,
            "delivery",
            "Data pengiriman belum diisi.",
            "The delivery is missing.")
        .reject(payment == null, "payment", "Cara bayar belum dipilih.", "The payment is missing.");
    if (payment != null) {
      errors.collect("", () -> QueryString.choice("payment", payment, PaymentMethod.class));
    }
    if (contractForm != null) {
      errors.collect(
          "", () -> QueryString.choice("contractForm", contractForm, ContractForm.class));
    }
    if (delivery != null) {
      check(errors, delivery);
    }
    errors
        .reject(
            expectedGross != null && expectedGross < 0,
            "expectedGross",
            "Isi nilai pesanan dalam rupiah, nol atau lebih.",
            "Give the order's value in rupiah, zero or more.")
        .throwIfAny();
    return new OrderRequest(
        tenants.apply(planItem()),
        planItem(),
        read,
        delivery(Objects.requireNonNull(delivery)),
        PaymentMethod.valueOf(Objects.requireNonNull(payment)),
        note,
        expectedGross == null ? null : Rupiah.of(expectedGross),
        contractForm == null ? null : ContractForm.valueOf(contractForm),
        reason);
  }

  private List<OrderRequest.Line> lines(FieldErrors errors) {
    List<OrderRequest.Line> read = new ArrayList<>();
    List<@Nullable NewOrderLineJson> given = lines == null ? List.of() : lines;
    errors.reject(
        given.isEmpty(),
        "lines",
        "Pesanan harus berisi paling sedikit satu baris.",
        "An order has at least one line.");
    for (int i = 0; i < given.size(); i++) {
      String at = "lines[" + i + "]";
      NewOrderLineJson line = given.get(i);
      if (line == null || line.productId == null || line.quantity == null) {
        errors
            .reject(
                line == null || line.productId == null,
                at + ".productId",
                "Produk belum dipilih.",
                "The product is missing.")
            .reject(
                line == null || line.quantity == null,
                at + ".quantity",
                "Jumlah belum diisi.",
                "The quantity is missing.");
      } else {
        String productId = line.productId;
        long quantity = line.quantity;
        errors.collect(
            "",
            () ->
                read.add(
                    new OrderRequest.Line(
                        ProductId.of(Filters.id(at + ".productId", productId)),
                        quantity,
                        line.note)));
      }
    }
    return read;
  }

  private static void check(FieldErrors errors, NewOrderDeliveryJson delivery) {
    errors
        .reject(
            delivery.regionCode == null || !Filters.isRegion(delivery.regionCode),
            "delivery.regionCode",
            "Isi kode wilayah seperti 33.74.",
            "Give a region code such as 33.74.")
        .reject(
            delivery.address == null,
            "delivery.address",
            "Alamat pengiriman belum diisi.",
            "The delivery address is missing.")
        .reject(
            delivery.recipient == null,
            "delivery.recipient",
            "Nama penerima belum diisi.",
            "The recipient is missing.")
        .reject(
            delivery.phone == null,
            "delivery.phone",
            "Nomor telepon penerima belum diisi.",
            "The recipient's phone number is missing.")
        .reject(
            delivery.neededBy == null || !isDay(delivery.neededBy),
            "delivery.neededBy",
            "Isi tanggal dibutuhkan seperti 2026-11-24.",
            "Give the date needed, such as 2026-11-24.");
  }

  private static boolean isDay(String text) {
    try {
      return LocalDate.parse(text).getYear() > 0;
    } catch (DateTimeException notADay) {
      return false;
    }
  }

  private static Delivery delivery(NewOrderDeliveryJson delivery) {
    return new Delivery(
        RegionCode.of(Objects.requireNonNull(delivery.regionCode)),
        Objects.requireNonNull(delivery.address),
        Objects.requireNonNull(delivery.recipient),
        Objects.requireNonNull(delivery.phone),
        LocalDate.parse(Objects.requireNonNull(delivery.neededBy)));
  }
}
