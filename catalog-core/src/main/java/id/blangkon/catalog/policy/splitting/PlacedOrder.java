package id.blangkon.catalog.policy.splitting;

import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.access.WorkUnitId;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.policy.procurement.ProcurementCategory;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An order as the rules of splitting see it.
 *
 * @param id tells it from others
 * @param number of its order letter; null before that
 * @param category the product category that most of its value is in
 * @param kind goods, services or works
 * @param planName name of the plan item
 * @param planAccount budget account of the plan item
 * @param day on which it was requested
 * @param value with VAT
 */
public record PlacedOrder(
    String id,
    @Nullable String number,
    WorkUnitId workUnit,
    SupplierId supplier,
    String category,
    ProcurementCategory kind,
    String planId,
    String planName,
    String planAccount,
    LocalDate day,
    Rupiah value) {

  /** The number where there is one. */
  String reference() {
    return number == null ? id : number;
  }
}
