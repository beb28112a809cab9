package id.blangkon.catalog.policy;

import id.blangkon.catalog.region.RegionCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the tables of a pack and lays them over those of another one. */
final class PolicyPackReader {

  private static final String CSV = ".csv";

  /** As wide as the column in which orders keep it. */
  private static final int LONGEST_ID = 200;

  private PolicyPackReader() {}

  static PolicyPack national() {
    return read(
        null,
        (format, layer) -> {
          String file = "national/" + format.name() + CSV;
          try (InputStream stream = PolicyPackReader.class.getResourceAsStream(file)) {
            if (stream == null) {
              throw new PolicyPackException(file, "tidak ada", "is missing");
            }
            return TableReader.read(format, layer, file, stream.readAllBytes());
          }
        });
  }

  static PolicyPack load(PolicyPack below, Path folder) {
    if (!Files.isRegularFile(folder.resolve(PolicyTables.PACK + CSV))) {
      throw new PolicyPackException(
          folder.toString(),
          "bukan paket kebijakan: tidak ada pack.csv dengan kolom id, version, dan title",
          "is not a policy pack: it has no pack.csv with the columns id, version and title");
    }
    refuseUnknownFiles(folder);
    return read(
        below,
        (format, layer) -> {
          String name = format.name() + CSV;
          Path file = folder.resolve(name);
          return Files.isRegularFile(file)
              ? TableReader.read(format, layer, name, Files.readAllBytes(file))
              : null;
        });
  }

  /** A table under a wrong name would change nothing, and nobody would see that. */
  private static void refuseUnknownFiles(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(CSV)
            && !PolicyTables.all().containsKey(name.substring(0, name.length() - CSV.length()))) {
          List<String> known = PolicyTables.all().keySet().stream().sorted().toList();
          throw new PolicyPackException(
              name,
              "bukan tabel paket kebijakan; tabelnya adalah " + known,
              "is no table of a pack; the tables are " + known);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the tables of one layer are. */
  @FunctionalInterface
  private interface Source {
    /** Null when the layer does not have the table. */
    @Nullable PolicyTable read(TableFormat format, String layer) throws IOException;
  }

  private static PolicyPack read(@Nullable PolicyPack below, Source source) {
    try {
      List<String> layers = new ArrayList<>(below == null ? List.of() : below.layers());
      PolicyTable pack = pack(source);
      String layer = pack.rows().get(0).text("id") + " " + pack.rows().get(0).text("version");
      if (layers.contains(layer)) {
        throw pack.wrong(
            "bernama “" + layer + "” seperti lapisan di bawahnya; beri id atau versi lain",
            "is called “" + layer + "” like a layer below it; give it another id or version");
      }
      layers.add(layer);
      Map<String, PolicyTable> tables = new HashMap<>();
      for (TableFormat format : PolicyTables.all().values()) {
        tables.put(format.name(), layered(format, below, source.read(format, layer)));
      }
      RuleChecks.check(tables);
      PolicyPack read = new PolicyPack(below, layers, region(below, pack), tables);
      if (read.id().length() > LONGEST_ID) {
        throw pack.wrong(
            "terlalu panjang bersama lapisan di bawahnya; pendekkan id atau versinya",
            "is too long together with the layers below; shorten the id or the version");
      }
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** That of the layer; a layer that names none is for whom the one below it is. */
  private static @Nullable RegionCode region(@Nullable PolicyPack below, PolicyTable pack) {
    PolicyRow row = pack.rows().get(0);
    String code = row.has("region") ? row.optional("region") : null;
    RegionCode farther = below == null ? null : below.region();
    if (code == null) {
      return farther;
    }
    RegionCode region = RegionCode.of(code);
    if (farther != null && !region.isWithin(farther)) {
      throw row.wrong(
          "region",
          "berisi “" + code + "”, di luar wilayah lapisan di bawahnya, " + farther,
          "has “" + code + "”, outside the region of the layer below, " + farther);
    }
    return region;
  }

  private static PolicyTable pack(Source source) throws IOException {
    TableFormat format = PolicyTables.of(PolicyTables.PACK);
    PolicyTable found = source.read(format, "");
    PolicyTable table = found == null ? new PolicyTable(format.name(), List.of()) : found;
    if (table.rows().size() != 1) {
      throw table.wrong("harus berisi tepat satu baris", "must have exactly one row");
    }
    return table;
  }

  private static PolicyTable layered(
      TableFormat format, @Nullable PolicyPack below, @Nullable PolicyTable own) {
    PolicyTable none = new PolicyTable(format.name(), List.of());
    PolicyTable farther = below == null ? none : below.table(format.name());
    if (own == null) {
      return format.layering() == Layering.OWN ? none : farther;
    }
    PolicyTable layered = LayeredTables.over(format, farther, own);
    TableChecks.ofAllLayers(format, layered);
    return layered;
  }
}
