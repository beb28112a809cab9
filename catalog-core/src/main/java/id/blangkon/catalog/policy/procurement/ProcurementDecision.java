package id.blangkon.catalog.policy.procurement;

import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.policy.Finding;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of a day say of a purchase.
 *
 * @param rulesOf the day whose rules were asked
 * @param packId ids and versions of the layers that were asked
 * @param findings the gravest first
 * @param actors who may carry it out; several where texts contradict one another
 * @param forms the lawful proofs and contracts, the weakest first; empty when no text names one
 * @param performanceBond what the supplier has to give; zero when nothing
 * @param leastAdvance if an advance is given; null when the texts name no least share
 * @param mostAdvance null when the texts name no greatest share
 * @param largestAmendedValue what amendments may make of the value; null when no text says it
 * @param leastOffers how many offers are to be compared; one when nothing is asked
 * @param smallBusinessShare whether it counts towards the share of small businesses
 */
public record ProcurementDecision(
    LocalDate rulesOf,
    String packId,
    List<Finding> findings,
    Set<ActingRole> actors,
    Set<ContractForm> forms,
    boolean ownerEstimateRequired,
    boolean nationalSystemRequired,
    boolean reserved,
    Rupiah performanceBond,
    @Nullable Rupiah leastAdvance,
    @Nullable Rupiah mostAdvance,
    @Nullable Rupiah largestAmendedValue,
    long leastOffers,
    @Nullable ChannelState channelState,
    boolean smallBusinessShare) {

  public ProcurementDecision {
    findings = List.copyOf(findings);
    actors = copy(actors, ActingRole.class);
    forms = copy(forms, ContractForm.class);
  }

  /** In the order of the constants. */
  private static <E extends Enum<E>> Set<E> copy(Set<E> set, Class<E> type) {
    EnumSet<E> ordered = EnumSet.noneOf(type);
    ordered.addAll(set);
    return Collections.unmodifiableSet(ordered);
  }

  /** Whether a finding blocks. */
  public boolean isRefused() {
    return findings.stream().anyMatch(Finding::blocks);
  }
}
