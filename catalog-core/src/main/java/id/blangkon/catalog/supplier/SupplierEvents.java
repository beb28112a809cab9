package id.blangkon.catalog.supplier;

import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.PersonId;
import id.blangkon.catalog.journal.EventBody;
import id.blangkon.catalog.journal.NewEvent;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.storage.IdGenerator;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the journal's events of suppliers. The first public one, when it is verified, holds all
 * that everybody may know of a supplier; later ones hold what they changed. What officers write to
 * a supplier, and what an owner is taxed by, is never public.
 */
final class SupplierEvents {

  private final IdGenerator ids;

  SupplierEvents(IdGenerator ids) {
    this.ids = ids;
  }

  /**
   * A registration as it was entered.
   *
   * @param owner who acts for it from now on; null when an officer registered it for somebody
   */
  NewEvent registered(Actor actor, Supplier supplier, @Nullable PersonId owner, Instant now) {
    EventBody.Builder body = taxed(whole(supplier), supplier).put("owner", textOrNull(owner));
    return event(actor, "supplier.registered", supplier, now, null, body);
  }

  /** A registration that was mended after it was sent back. */
  NewEvent resubmitted(Actor actor, Supplier supplier, Instant now) {
    EventBody.Builder body = taxed(whole(supplier), supplier);
    return event(actor, "supplier.resubmitted", supplier, now, null, body);
  }

  NewEvent verified(Actor actor, Supplier supplier, Instant now) {
    return event(
        actor,
        "supplier.verified",
        supplier,
        now,
        whole(supplier),
        taxed(step(supplier), supplier));
  }

  /** A supplier that was sent back or suspended for the reason that it holds. */
  NewEvent reasoned(Actor actor, String type, Supplier supplier, Instant now) {
    EventBody.Builder reason = step(supplier).put("reason", supplier.reason());
    return event(
        actor, type, supplier, now, supplier.verifiedAt() == null ? null : step(supplier), reason);
  }

  /** A supplier in the scale that newer evidence shows. */
  NewEvent reclassified(Actor actor, Supplier supplier, Instant now) {
    return event(
        actor,
        "supplier.reclassified",
        supplier,
        now,
        supplier.verifiedAt() == null ? null : scaled(supplier),
        scaled(supplier));
  }

  /** A supplier that has shown its certificate of a small business anew. */
  NewEvent certified(Actor actor, Supplier supplier, Instant now) {
    return event(actor, "supplier.certified", supplier, now, null, taxed(step(supplier), supplier));
  }

  NewEvent seen(Actor actor, Supplier supplier, Instant now) {
    return event(actor, "personal-data.seen", supplier, now, null, step(supplier));
  }

  private static EventBody.Builder step(Supplier supplier) {
    return EventBody.builder()
        .put("supplier", supplier.id().toString())
        .put("version", supplier.version())
        .put("status", supplier.status().name());
  }

  private static EventBody.Builder scaled(Supplier supplier) {
    return step(supplier)
        .put("scale", supplier.scale().name())
        .put("scaleEvidenceOn", supplier.scaleEvidenceOn().toString());
  }

  private static EventBody.Builder whole(Supplier supplier) {
    return step(supplier)
        .put("name", supplier.name())
        .put("legalForm", supplier.legalForm().name())
        .put("scale", supplier.scale().name())
        .put("scaleEvidenceOn", supplier.scaleEvidenceOn().toString())
        .put("vatRegistered", supplier.vatRegistered() ? 1L : 0L)
        .put("homeRegion", supplier.homeRegion().value())
        .putTexts(
            "serviceRegions", supplier.serviceRegions().stream().map(RegionCode::value).toList())
        .put("verifiedAt", textOrNull(supplier.verifiedAt()));
  }

  private static EventBody.Builder taxed(EventBody.Builder body, Supplier supplier) {
    MsmeCertificate certificate = supplier.msmeCertificate();
    body.put("hasTaxId", supplier.hasTaxId() ? 1L : 0L);
    if (certificate != null) {
      body.put("msmeTaxpayerSince", textOrNull(certificate.taxpayerSince()))
          .put("msmeValidUntil", textOrNull(certificate.validUntil()));
    }
    return body;
  }

  private static @Nullable String textOrNull(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private NewEvent event(
      Actor actor,
      String type,
      Supplier supplier,
      Instant now,
      EventBody.@Nullable Builder publicBody,
      EventBody.Builder privateBody) {
    return new NewEvent(
        ids.next(),
        type,
        now,
        null,
        supplier.id().value(),
        supplier.version(),
        List.of(),
        actor.person().value(),
        publicBody == null ? null : publicBody.toCanonicalJson(),
        privateBody.toCanonicalJson());
  }
}
