package id.blangkon.catalog.supplier;

import id.blangkon.catalog.access.PersonId;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.party.BusinessScale;
import java.time.Instant;
import java.util.UUID;

/** That an officer put a supplier into a scale, or confirmed the one it had. Never changed. */
public record ScaleDecision(
    UUID id,
    SupplierId supplier,
    BusinessScale scale,
    ScaleEvidence evidence,
    Instant decidedAt,
    PersonId decidedBy) {}
