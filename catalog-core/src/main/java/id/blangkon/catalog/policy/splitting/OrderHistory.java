package id.blangkon.catalog.policy.splitting;

import id.blangkon.catalog.access.WorkUnitId;
import java.time.LocalDate;
import java.util.List;

/** The orders that a work unit has placed. */
public interface OrderHistory {

  /**
   * Those that were not rejected, cancelled or expired, of both days and between, without the order
   * that is judged.
   */
  List<PlacedOrder> of(WorkUnitId workUnit, LocalDate first, LocalDate last);
}
