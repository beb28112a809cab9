package id.blangkon.catalog.storage.mybatis;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

record ReleaseTotalsRow(
    long releases, @Nullable Long last, @Nullable Instant firstAt, @Nullable Instant newestAt) {}
