package id.blangkon.catalog.supplier;

import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.PersonId;
import id.blangkon.catalog.journal.EventBody;
import id.blangkon.catalog.journal.NewEvent;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.party.BusinessScale;
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

  /** A supplier in the scale that newer evidence shows; its figures stay private. */
  NewEvent classified(
      Actor actor, Supplier supplier, BusinessScale before, ScaleEvidence evidence, Instant now) {
    Rupiah turnover = evidence.turnover();
    Rupiah capital = evidence.capital();
    EventBody.Builder seen =
        scaled(supplier)
            .put("scaleBefore", before.name())
            .put("evidenceKind", evidence.kind().name())
            .put("evidenceNumber", evidence.number())
            .put(
                "turnoverYear",
                evidence.turnoverYear() == null ? null : evidence.turnoverYear().longValue())
            .put("turnover", turnover == null ? null : turnover.amount())
            .put("capital", capital == null ? null : capital.amount());
    return event(
        actor,
        "supplier.reclassified",
        supplier,
        now,
        supplier.verifiedAt() == null
            ? null
            : scaled(supplier).put("evidenceKind", evidence.kind().name()),
        seen);
  }

  /** A supplier that has shown anew how it is taxed; public is only whether it charges VAT. */
  NewEvent taxed(Actor actor, Supplier supplier, boolean changesVat, Instant now) {
    EventBody.Builder standing = step(supplier).put("vatRegistered", flag(supplier));
    return event(
        actor,
        "supplier.certified",
        supplier,
        now,
        changesVat && supplier.verifiedAt() != null ? standing : null,
        taxed(step(supplier).put("vatRegistered", flag(supplier)), supplier));
  }

  private static long flag(Supplier supplier) {
    return supplier.vatRegistered() ? 1L : 0L;
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
      body.put("msmeNumber", certificate.number())
          .put("msmeTaxpayerSince", textOrNull(certificate.taxpayerSince()))
          .put("msmeValidUntil", textOrNull(certificate.validUntil()));
    }
    TaxExemption exemption = supplier.taxExemption();
    if (exemption != null) {
      body.put("exemptionNumber", exemption.number())
          .put("exemptionValidFrom", exemption.validFrom().toString())
          .put("exemptionValidUntil", exemption.validUntil().toString());
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
