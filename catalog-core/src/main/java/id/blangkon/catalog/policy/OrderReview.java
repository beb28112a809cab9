package id.blangkon.catalog.policy;

import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.access.WorkUnitId;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.party.BusinessScale;
import java.time.LocalDate;
import java.util.List;

/**
 * An order as rules see it.
 *
 * @param date the day whose rules apply
 * @param gross goods, freight and VAT together
 */
public record OrderReview(
    TenantId tenant,
    WorkUnitId workUnit,
    SupplierId supplier,
    BusinessScale supplierScale,
    boolean supplierActive,
    LocalDate date,
    Rupiah gross,
    List<Line> lines) {

  /**
   * A line as rules see it.
   *
   * @param listed whether the product may be bought today
   * @param domestic whether it is a domestic product
   */
  public record Line(
      String name, String category, long quantity, Rupiah net, boolean listed, boolean domestic) {}
}
