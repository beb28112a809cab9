package id.blangkon.catalog.storage.mybatis;

import org.jspecify.annotations.Nullable;

@SuppressWarnings("ArrayRecordComponent") // rows are carried, never compared
record LogCommitmentRow(long publicIndex, String commitment, byte @Nullable [] secret) {}
