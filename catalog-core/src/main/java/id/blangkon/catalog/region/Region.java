package id.blangkon.catalog.region;

import org.jspecify.annotations.Nullable;

/**
 * A region.
 *
 * @param parent the region that it lies in; null for a province
 */
public record Region(
    RegionCode code, String name, RegionLevel level, @Nullable RegionCode parent) {}
