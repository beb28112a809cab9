package id.blangkon.catalog.web.page.model;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What is true for the whole installation. */
public record Site(
    String province,
    String operator,
    boolean demonstration,
    ZoneId zone,
    @Nullable LogHead logHead) {}
