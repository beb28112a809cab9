package id.blangkon.catalog.search;

import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.policy.preference.DomesticPreference;
import id.blangkon.catalog.policy.preference.OfferedProduct;
import id.blangkon.catalog.policy.preference.PreferenceResult;
import id.blangkon.catalog.policy.procurement.ProcurementCategory;
import id.blangkon.catalog.policy.procurement.ProcurementKinds;
import id.blangkon.catalog.product.LocalContent;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.product.ProductId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which of several offers for one need the ladder of domestic products leaves. Certificates count
 * until their last day; a domestic product without one stands by its supplier's own word.
 */
public final class PreferredOffers {

  private static final long HUNDREDTHS = 100;

  private final DomesticPreference preference;
  private final ProcurementKinds kinds;

  /**
   * What the ladder says.
   *
   * @param step of the ladder that counts; zero when no ladder is in force
   * @param eligible what may be bought
   */
  public record Preferred(long step, Set<ProductId> eligible) {
    public Preferred {
      eligible = Set.copyOf(eligible);
    }
  }

  public PreferredOffers(PolicyPack pack) {
    this.preference = new DomesticPreference(pack);
    this.kinds = new ProcurementKinds(pack);
  }

  /** What may be bought of these on the day. */
  public Preferred of(List<Product> offers, LocalDate day) {
    PreferenceResult result =
        preference.evaluate(offers.stream().map(offer -> offered(offer, day)).toList(), day);
    return new Preferred(
        result.step(),
        result.eligible().stream()
            .map(offer -> ProductId.of(UUID.fromString(offer.name())))
            .collect(Collectors.toSet()));
  }

  private OfferedProduct offered(Product product, LocalDate day) {
    LocalContent content = product.localContent();
    Integer percent = content.percentOn(day);
    Integer benefit = content.benefitOn(day);
    return new OfferedProduct(
        product.id().toString(),
        hundredths(percent),
        benefit == null ? 0 : benefit * HUNDREDTHS,
        false,
        content.domestic() && percent == null,
        kinds.of(product.category(), day) == ProcurementCategory.GOODS);
  }

  private static @Nullable Long hundredths(@Nullable Integer percent) {
    return percent == null ? null : percent * HUNDREDTHS;
  }
}
