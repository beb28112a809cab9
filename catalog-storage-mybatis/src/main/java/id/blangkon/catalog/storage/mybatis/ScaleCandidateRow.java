package id.blangkon.catalog.storage.mybatis;

import java.time.LocalDate;
import java.util.UUID;

/** A supplier whose scale must be looked at again, and what was paid to it. */
record ScaleCandidateRow(UUID id, LocalDate scaleEvidenceOn, long paid) {}
