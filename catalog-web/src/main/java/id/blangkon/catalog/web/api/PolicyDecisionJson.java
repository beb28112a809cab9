package id.blangkon.catalog.web.api;

import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.policy.procurement.ProcurementDecision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of a day say of a purchase.
 *
 * @param rulesOf the day whose rules were asked
 * @param policyPack ids and versions of the layers that were asked
 * @param allowed whether nothing blocks it
 * @param actors who may carry it out; several where texts contradict one another
 * @param forms the lawful proofs and contracts, the weakest first
 * @param nationalSystemRequired whether it must be concluded in the national system (SPSE)
 * @param reserved whether it is reserved to small businesses and cooperatives
 * @param performanceBond in rupiah; zero when none is asked
 * @param leastAdvance in rupiah, if an advance is given
 * @param largestAmendedValue what amendments may make of the value, in rupiah
 * @param leastOffers how many offers are to be compared; one when nothing is asked
 * @param channelState of the toko daring on the day
 */
record PolicyDecisionJson(
    String rulesOf,
    String policyPack,
    boolean allowed,
    List<OrderFindingJson> findings,
    List<String> actors,
    List<String> forms,
    boolean ownerEstimateRequired,
    boolean nationalSystemRequired,
    boolean reserved,
    long performanceBond,
    @Nullable Long leastAdvance,
    @Nullable Long mostAdvance,
    @Nullable Long largestAmendedValue,
    long leastOffers,
    @Nullable String channelState,
    boolean smallBusinessShare) {

  static PolicyDecisionJson of(ProcurementDecision decision) {
    return new PolicyDecisionJson(
        decision.rulesOf().toString(),
        decision.packId(),
        !decision.isRefused(),
        decision.findings().stream().map(OrderFindingJson::of).toList(),
        decision.actors().stream().map(Enum::name).toList(),
        decision.forms().stream().map(Enum::name).toList(),
        decision.ownerEstimateRequired(),
        decision.nationalSystemRequired(),
        decision.reserved(),
        decision.performanceBond().amount(),
        amount(decision.leastAdvance()),
        amount(decision.mostAdvance()),
        amount(decision.largestAmendedValue()),
        decision.leastOffers(),
        decision.channelState() == null ? null : decision.channelState().name(),
        decision.smallBusinessShare());
  }

  private static @Nullable Long amount(@Nullable Rupiah rupiah) {
    return rupiah == null ? null : rupiah.amount();
  }
}
