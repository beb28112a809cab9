package id.blangkon.catalog.order;

import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.plan.PlanItem;
import id.blangkon.catalog.plan.PlanItemId;
import id.blangkon.catalog.policy.PaymentMethod;
import id.blangkon.catalog.policy.procurement.ContractForm;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.product.ProductId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a procurement officer asks for: products of one supplier, paid from one plan item.
 *
 * @param expectedGross what it costs as the officer saw it: an order of another value is refused;
 *     null to order at any price
 * @param form of proof or contract; null for the lightest that the law allows
 * @param reason why it is ordered although rules warn of it, for everybody to read; null for none.
 *     Asked for when a rule warns, and kept only then; at least 10 characters
 */
public record OrderRequest(
    TenantId tenant,
    PlanItemId planItem,
    List<Line> lines,
    Delivery delivery,
    PaymentMethod payment,
    @Nullable String note,
    @Nullable Rupiah expectedGross,
    @Nullable ContractForm form,
    @Nullable String reason) {

  public OrderRequest {
    lines = List.copyOf(lines);
  }

  /** At any price, by the lightest form that the law allows, without a reason. */
  public OrderRequest(
      TenantId tenant,
      PlanItemId planItem,
      List<Line> lines,
      Delivery delivery,
      PaymentMethod payment,
      @Nullable String note) {
    this(tenant, planItem, lines, delivery, payment, note, null, null, null);
  }

  /** The same request, refused unless it costs this. */
  public OrderRequest expecting(Rupiah gross) {
    return new OrderRequest(tenant, planItem, lines, delivery, payment, note, gross, form, reason);
  }

  /** The same request, proved or contracted by a form; null for the lightest that is allowed. */
  public OrderRequest by(@Nullable ContractForm chosen) {
    return new OrderRequest(
        tenant, planItem, lines, delivery, payment, note, expectedGross, chosen, reason);
  }

  /** The same request, with why it is right although rules warn of it; null for no reason. */
  public OrderRequest because(@Nullable String why) {
    return new OrderRequest(
        tenant, planItem, lines, delivery, payment, note, expectedGross, form, why);
  }

  /** One product, paid directly by the treasury, without a note. */
  public static OrderRequest of(
      PlanItem planItem, Product product, long quantity, Delivery delivery) {
    return new OrderRequest(
        planItem.tenant(),
        planItem.id(),
        List.of(new Line(product.id(), quantity, null)),
        delivery,
        PaymentMethod.DIRECT,
        null);
  }

  /**
   * @param quantity 1 to 1,000,000 units
   */
  public record Line(ProductId product, long quantity, @Nullable String note) {}
}
