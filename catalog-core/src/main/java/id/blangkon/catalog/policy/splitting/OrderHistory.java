package id.blangkon.catalog.policy.splitting;

import java.time.LocalDate;
import java.util.List;

/** The orders that a work unit has placed. */
public interface OrderHistory {

  /**
   * Those of the work unit of the judged order that were not rejected, cancelled or expired, of
   * both days and between, without the judged order, the oldest first. May leave out what has
   * neither the first part of the category, nor the supplier, nor the account in common with it,
   * and all but the newest of very many.
   */
  List<PlacedOrder> like(PlacedOrder judged, LocalDate first, LocalDate last);
}
