package id.blangkon.catalog.storage.mybatis;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Under which fingerprints a supplier is registered. */
@SuppressWarnings("ArrayRecordComponent") // rows are carried, never compared
record TaxIdRow(
    UUID supplierId, byte @Nullable [] npwpFingerprint, byte @Nullable [] nikFingerprint) {}
