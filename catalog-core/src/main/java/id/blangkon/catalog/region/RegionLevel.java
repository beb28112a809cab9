package id.blangkon.catalog.region;

/** The level of a region. */
public enum RegionLevel {
  PROVINCE,
  REGENCY,
  CITY,
  DISTRICT
}
