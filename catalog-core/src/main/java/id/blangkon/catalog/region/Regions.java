package id.blangkon.catalog.region;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.error.CatalogException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The regions of Indonesia down to districts, by the codes of Kepmendagri 300.2.2-2430/2025.
 * Immutable.
 */
public final class Regions {

  private static final Bilingual WHAT = Bilingual.of("Wilayah", "Region");

  private final TreeMap<String, Region> byCode = new TreeMap<>();

  private Regions() {}

  /** Reads the regions that the library ships. */
  public static Regions load() {
    Regions regions = new Regions();
    regions.read("provinces-regencies.csv");
    regions.read("districts.csv");
    return regions;
  }

  private void read(String file) {
    InputStream stream = Regions.class.getResourceAsStream(file);
    if (stream == null) {
      throw new IllegalStateException("the library lacks its file " + file);
    }
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder()
            .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (NamedCsvRecord row : csv) {
        String parent = row.getField("parent");
        Region region =
            new Region(
                RegionCode.of(row.getField("code")),
                row.getField("name"),
                level(row.getField("level")),
                parent.isEmpty() ? null : RegionCode.of(parent));
        byCode.put(region.code().value(), region);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RegionLevel level(String word) {
    return switch (word) {
      case "provinsi" -> RegionLevel.PROVINCE;
      case "kabupaten" -> RegionLevel.REGENCY;
      case "kota" -> RegionLevel.CITY;
      case "kecamatan" -> RegionLevel.DISTRICT;
      default -> throw new IllegalStateException("unknown level of region: " + word);
    };
  }

  /**
   * @throws CatalogException when there is no such region
   */
  public Region get(RegionCode code) {
    return find(code).orElseThrow(() -> CatalogException.notFound(WHAT, code.value()));
  }

  public Optional<Region> find(RegionCode code) {
    return Optional.ofNullable(byCode.get(code.value()));
  }

  public boolean exists(RegionCode code) {
    return byCode.containsKey(code.value());
  }

  /** The regions directly within another, by code. */
  public List<Region> within(RegionCode parent) {
    List<Region> children = new ArrayList<>();
    for (Region region : byCode.subMap(parent.value() + ".", parent.value() + "/").values()) {
      if (parent.equals(region.parent())) {
        children.add(region);
      }
    }
    return children;
  }
}
