package id.blangkon.catalog.product;

import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.journal.EventBody;
import id.blangkon.catalog.journal.NewEvent;
import id.blangkon.catalog.storage.IdGenerator;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes the journal's events of products. One that enters or is listed holds the whole product,
 * later ones what they changed. Public is what happens while everybody can see the product: from
 * its first listing on, but not while it waits for curation again, whose outcome is told whole. Why
 * it was sent back or taken off show is between its supplier and the officers.
 */
final class ProductEvents {

  private final IdGenerator ids;

  ProductEvents(IdGenerator ids) {
    this.ids = ids;
  }

  /** A product that waits for curation, whether for the first time or again. */
  NewEvent submitted(Actor actor, Product product, Instant now) {
    return event(actor, "product.submitted", product, now, whole(product), null);
  }

  NewEvent listed(Actor actor, Product product, Instant now) {
    return event(actor, "product.listed", product, now, whole(product), null);
  }

  NewEvent sentBack(Actor actor, Product product, Instant now) {
    return event(actor, "product.sent-back", product, now, step(product), product.reason());
  }

  NewEvent delisted(Actor actor, Product product, Instant now) {
    return event(actor, "product.delisted", product, now, step(product), product.reason());
  }

  NewEvent priceChanged(Actor actor, Product product, Instant now) {
    return event(
        actor, "product.price-changed", product, now, priced(step(product), product), null);
  }

  NewEvent stockSet(Actor actor, Product product, Instant now) {
    EventBody.Builder body = step(product).put("stock", stock(product.stock()));
    return event(actor, "product.stock-set", product, now, body, null);
  }

  /** A product whose certificates an officer recorded anew. */
  NewEvent certified(Actor actor, Product product, Instant now) {
    return event(actor, "product.certified", product, now, certified(step(product), product), null);
  }

  private static EventBody.Builder step(Product product) {
    return EventBody.builder()
        .put("product", product.id().toString())
        .put("version", product.version())
        .put("supplier", product.supplier().toString())
        .put("state", product.state().name());
  }

  private static EventBody.Builder priced(EventBody.Builder body, Product product) {
    return body.put("price", product.price().amount())
        .put("taxInclusive", product.taxInclusive() ? 1L : 0L)
        .put("netPrice", product.netPrice().amount());
  }

  private static EventBody.Builder whole(Product product) {
    return certified(priced(step(product), product), product)
        .put("name", product.name())
        .put("description", product.description())
        .put("category", product.category())
        .put("unit", product.unit())
        .put("taxTreatment", product.taxTreatment().name())
        .put("stock", stock(product.stock()))
        .put("listedAt", textOrNull(product.listedAt()))
        .put("image", product.image());
  }

  private static EventBody.Builder certified(EventBody.Builder body, Product product) {
    LocalContent content = product.localContent();
    Integer percent = content.percent();
    Integer benefit = content.benefitPercent();
    return body.put("domestic", content.domestic() ? 1L : 0L)
        .put("localContentPercent", percent == null ? null : percent.longValue())
        .put("certificateExpiry", textOrNull(content.certificateExpiry()))
        .put("certificateNumber", content.certificateNumber())
        .put("companyBenefitPercent", benefit == null ? null : benefit.longValue())
        .put("companyBenefitExpiry", textOrNull(content.benefitExpiry()));
  }

  private static Map<String, Object> stock(Stock stock) {
    if (stock instanceof Stock.Tracked tracked) {
      return Map.of("kind", "TRACKED", "quantity", tracked.quantity());
    }
    if (stock instanceof Stock.Capacity capacity) {
      return Map.of("kind", "CAPACITY", "perDay", capacity.perDay());
    }
    return Map.of("kind", "ON_REQUEST", "leadDays", (long) ((Stock.OnRequest) stock).leadDays());
  }

  private static @Nullable String textOrNull(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private NewEvent event(
      Actor actor,
      String type,
      Product product,
      Instant now,
      EventBody.Builder body,
      @Nullable String reason) {
    boolean isPublic = product.isListed() || product.state() == ListingState.DELISTED;
    String facts = body.toCanonicalJson();
    return new NewEvent(
        ids.next(),
        type,
        now,
        null,
        product.id().value(),
        product.version(),
        List.of(),
        actor.person().value(),
        isPublic ? facts : null,
        reason == null ? (isPublic ? null : facts) : reasoned(product, reason));
  }

  private static String reasoned(Product product, String reason) {
    return step(product).put("reason", reason).toCanonicalJson();
  }
}
