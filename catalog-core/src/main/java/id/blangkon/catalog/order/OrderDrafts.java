package id.blangkon.catalog.order;

import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.ErrorCode;
import id.blangkon.catalog.error.FieldError;
import id.blangkon.catalog.error.FieldErrors;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.plan.PlanItem;
import id.blangkon.catalog.plan.PlanItemStore;
import id.blangkon.catalog.policy.Finding;
import id.blangkon.catalog.policy.procurement.ContractForm;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.product.ProductId;
import id.blangkon.catalog.product.ProductStore;
import id.blangkon.catalog.product.Stock;
import id.blangkon.catalog.region.Regions;
import id.blangkon.catalog.storage.UnitOfWork;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.supplier.SupplierStore;
import id.blangkon.catalog.tax.TaxLine;
import id.blangkon.catalog.tenant.TenantStore;
import id.blangkon.catalog.tenant.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Prices and judges orders: as they are asked for, and again when the order letter is written, by
 * the same rules.
 */
final class OrderDrafts {

  private final WorkingCalendar calendar;
  private final Regions regions;
  private final ServiceAreaRule serviceArea;
  private final OrderJudge rules;
  private final OrderPricing pricing;
  private final Lifecycle lifecycle;
  private final SurroundingsOfOrders surroundings;

  OrderDrafts(
      WorkingCalendar calendar,
      Regions regions,
      OrderJudge rules,
      OrderPricing pricing,
      Lifecycle lifecycle) {
    this.calendar = calendar;
    this.regions = regions;
    this.serviceArea = new ServiceAreaRule(regions);
    this.rules = rules;
    this.pricing = pricing;
    this.lifecycle = lifecycle;
    this.surroundings = new SurroundingsOfOrders(calendar, rules);
  }

  /** An order's money and findings by the rules of a day. */
  record Judged(
      List<OrderLine> lines,
      Rupiah goods,
      Rupiah vat,
      Rupiah gross,
      List<TaxLine> taxes,
      @Nullable ContractForm form,
      List<Finding> findings) {

    static Judged before(PurchaseOrder order) {
      return new Judged(
          order.lines(),
          order.goods(),
          order.vat(),
          order.gross(),
          order.taxes(),
          order.form(),
          order.findings());
    }
  }

  /** An order as it is asked for, priced and judged. */
  record Draft(
      PlanItem plan,
      Role role,
      OrderPricing.Priced priced,
      @Nullable ContractForm form,
      OrderJudgement judgement) {}

  Draft draft(UnitOfWork unit, Actor actor, OrderRequest request, Instant now) {
    PlanItem plan =
        unit.store(PlanItemStore.class)
            .find(request.tenant(), request.planItem())
            .orElseThrow(
                () ->
                    CatalogException.invalid(
                        "planItemId",
                        "Paket RUP tidak ditemukan. Pilih dari daftar rencana.",
                        "The plan item was not found. Choose from the list of plans."));
    Optional<Role> role =
        lifecycle.request().roles().stream()
            .sorted()
            .filter(held -> actor.holds(held, plan.tenant(), plan.workUnit()))
            .findFirst();
    actor.require(
        role.isPresent(),
        "pejabat pengadaan satuan kerja itu",
        "the procurement officer of that work unit");
    checkDelivery(request, now);
    OrderPricing.Priced priced = pricing.price(unit, request.lines(), request.payment(), now);
    actor.requireIndependentOf(priced.supplier().id());
    serviceArea.check(priced.supplier(), request.delivery());
    checkStock(request.lines(), priced.products());
    LocalDate today = calendar.dayOf(now);
    OrderJudgement judgement =
        rules.judge(
            unit,
            new OrderFacts(
                null,
                plan,
                plan.left(),
                isUsable(unit, plan, today),
                priced.supplier(),
                priced.supplier().isActive(),
                priced.lines(),
                notListed(priced.products()),
                surroundings.of(unit, plan, priced.supplier().id(), priced.lines(), today, today),
                priced.gross(),
                request.payment(),
                request.form(),
                role.orElseThrow(),
                today,
                today,
                null));
    return new Draft(plan, role.orElseThrow(), priced, judgement.form(request.form()), judgement);
  }

  private void checkDelivery(OrderRequest request, Instant now) {
    Delivery delivery = request.delivery();
    LocalDate today = calendar.dayOf(now);
    new FieldErrors()
        .reject(
            !regions.exists(delivery.region()),
            "delivery.regionCode",
            "Wilayah pengiriman tidak dikenal. Pilih dari daftar.",
            "The delivery region is not known. Choose from the list.")
        .reject(
            delivery.address().isBlank() || delivery.address().length() > 500,
            "delivery.address",
            "Alamat pengiriman harus diisi, paling panjang 500 huruf.",
            "The delivery address must be filled in, with at most 500 characters.")
        .reject(
            delivery.recipient().isBlank() || delivery.recipient().length() > 200,
            "delivery.recipient",
            "Nama penerima harus diisi, paling panjang 200 huruf.",
            "The recipient must be filled in, with at most 200 characters.")
        .reject(
            !delivery.phone().matches("\\+?[0-9][0-9 \\-]{6,20}"),
            "delivery.phone",
            "Nomor telepon harus 7 sampai 20 angka.",
            "The phone number must have 7 to 20 digits.")
        .reject(
            delivery.neededBy().isBefore(today) || delivery.neededBy().isAfter(today.plusYears(1)),
            "delivery.neededBy",
            "Tanggal dibutuhkan harus hari ini sampai satu tahun ke depan.",
            "The date needed must lie between today and one year from now.")
        .reject(
            request.note() != null && request.note().length() > OrderTransitions.LONGEST_FIELD,
            "note",
            "Catatan paling panjang 1.000 huruf.",
            "The note may have at most 1,000 characters.")
        .throwIfAny();
  }

  private static void checkStock(List<OrderRequest.Line> requested, List<Product> products) {
    List<FieldError> errors = new ArrayList<>();
    for (int i = 0; i < requested.size(); i++) {
      if (products.get(i).stock() instanceof Stock.Tracked tracked
          && requested.get(i).quantity() > tracked.quantity()) {
        errors.add(
            OrderReservations.stockError(
                i, requested.get(i).quantity(), tracked.quantity(), products.get(i).unit()));
      }
    }
    if (!errors.isEmpty()) {
      throw new CatalogException(ErrorCode.STOCK_EXCEEDED, errors.get(0).message(), errors);
    }
  }

  private static Set<ProductId> notListed(List<Product> products) {
    return products.stream()
        .filter(product -> !product.isListed())
        .map(Product::id)
        .collect(Collectors.toSet());
  }

  private static boolean isUsable(UnitOfWork unit, PlanItem plan, LocalDate day) {
    return plan.isUsableIn(day.getYear())
        && unit.store(TenantStore.class).get(plan.tenant()).isActiveOn(day);
  }

  /** Refuses a request whose value is not the one that its officer saw. */
  static void checkExpected(OrderRequest request, Rupiah gross) {
    Rupiah expected = request.expectedGross();
    if (expected != null && !expected.equals(gross)) {
      throw CatalogException.of(
          ErrorCode.PRICE_CHANGED,
          "Nilai pesanan berubah dari "
              + expected
              + " menjadi "
              + gross
              + " karena harga atau pajak baru saja berubah. Periksa lagi, lalu kirim.",
          "The order's value changed from "
              + expected
              + " to "
              + gross
              + ", since a price or a tax has just changed. Review it and send it again.");
    }
  }

  /**
   * Assesses and judges an order again, its own reservation counted as left, with its supplier and
   * products as they are now. The rules are those of today before there is an order letter, which
   * this may be about to become, and those of the day of the letter ever after. A form that has
   * come to be too light gives way to the lightest that is enough.
   */
  Judged judge(UnitOfWork unit, PurchaseOrder order, Instant now) {
    PlanItem plan = unit.store(PlanItemStore.class).get(order.tenant(), order.planItem());
    Supplier supplier = unit.store(SupplierStore.class).get(order.supplier());
    Map<ProductId, Product> products = new HashMap<>();
    for (Product product :
        unit.store(ProductStore.class)
            .list(order.lines().stream().map(OrderLine::product).toList())) {
      products.put(product.id(), product);
    }
    List<Product> ordered = new ArrayList<>();
    for (OrderLine line : order.lines()) {
      ordered.add(Objects.requireNonNull(products.get(line.product()), "product"));
    }
    LocalDate today = calendar.dayOf(now);
    LocalDate letterOn = order.letterAt() == null ? null : calendar.dayOf(order.letterAt());
    OrderPricing.Priced priced =
        pricing.assess(
            supplier, order.lines(), ordered, order.payment(), letterOn == null ? today : letterOn);
    Rupiah gross = priced.gross().plus(order.freight());
    OrderJudgement judgement =
        rules.judge(
            unit,
            new OrderFacts(
                order.id(),
                plan,
                plan.left().plus(order.gross()),
                isUsable(unit, plan, today),
                supplier,
                supplier.isActive(),
                priced.lines(),
                notListed(ordered),
                surroundings.of(
                    unit,
                    plan,
                    supplier.id(),
                    priced.lines(),
                    calendar.dayOf(order.requestedAt()),
                    today),
                gross,
                order.payment(),
                null,
                order.steps().get(0).role(),
                calendar.dayOf(order.requestedAt()),
                today,
                letterOn));
    if (judgement.isRefused()) {
      throw new PolicyRefusalException(judgement.findings());
    }
    return new Judged(
        priced.lines(),
        priced.goods(),
        priced.tax(),
        gross,
        priced.taxes(),
        judgement.form(order.form()),
        judgement.findings());
  }

  /** A name for an order, made of what is bought. */
  static String title(List<OrderLine> lines) {
    OrderLine first = lines.get(0);
    String title = first.name() + ", " + first.quantity() + " " + first.unit();
    return lines.size() == 1 ? title : title + " dan " + (lines.size() - 1) + " barang lain";
  }
}
