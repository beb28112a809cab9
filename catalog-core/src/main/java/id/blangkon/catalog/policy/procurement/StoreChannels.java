package id.blangkon.catalog.policy.procurement;

import id.blangkon.catalog.policy.EffectivePeriod;
import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.policy.PolicyRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Table {@code store_channel}: what it is to procurement law to buy in the store that runs this
 * software, by day.
 */
public final class StoreChannels {

  /** What buying in the store is on some days. */
  public record StoreChannel(
      EffectivePeriod period, ProcurementMethod method, ProcurementChannel channel) {}

  private final List<StoreChannel> rows;

  /**
   * @throws id.blangkon.catalog.policy.PolicyPackException when the table holds something that
   *     cannot be used
   */
  public StoreChannels(PolicyPack pack) {
    this.rows = pack.table("store_channel").rows().stream().map(StoreChannels::of).toList();
  }

  private static StoreChannel of(PolicyRow row) {
    return new StoreChannel(
        row.period(),
        row.choice("method", ProcurementMethod.class),
        row.choice("channel", ProcurementChannel.class));
  }

  /** Empty on days before the first row, of which nothing is known. */
  public Optional<StoreChannel> on(LocalDate day) {
    for (StoreChannel row : rows) {
      if (row.period().covers(day)) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }
}
