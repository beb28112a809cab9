package id.blangkon.catalog.policy.procurement;

import id.blangkon.catalog.policy.Facts;
import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.policy.PolicyRow;
import id.blangkon.catalog.policy.RuleCode;
import java.util.List;

/** Table {@code channel_states}: whether a channel may be used, by day. */
final class ChannelStates implements ProcurementRule {

  private record Row(Scope scope, ProcurementChannel channel, ChannelState state) {
    static Row of(PolicyRow row) {
      return new Row(
          Scope.of(row),
          row.choice("channel", ProcurementChannel.class),
          row.choice("state", ChannelState.class));
    }
  }

  private final List<Row> rows;

  ChannelStates(PolicyPack pack) {
    this.rows = pack.table("channel_states").rows().stream().map(Row::of).toList();
  }

  @Override
  public void judge(ProcurementCase purchase, Verdict verdict) {
    for (Row row : rows) {
      if (row.channel() == purchase.channel() && row.scope().covers(purchase, verdict.day())) {
        verdict.channelState = row.state();
        Facts facts = Facts.none().word("channel", row.channel().name(), row.channel().words());
        switch (row.state()) {
          case FULL -> {
            // Nothing to say.
          }
          case TOLERATED_BY_LETTER ->
              verdict.say(RuleCode.CHANNEL_TOLERATED, facts, row.scope().provenance());
          case TRANSITION ->
              verdict.say(RuleCode.CHANNEL_IN_TRANSITION, facts, row.scope().provenance());
          case CLOSED -> verdict.say(RuleCode.CHANNEL_CLOSED, facts, row.scope().provenance());
        }
        return;
      }
    }
  }
}
