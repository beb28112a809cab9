package id.blangkon.catalog.web.open;

import id.blangkon.catalog.journal.log.LogFormatException;
import id.blangkon.catalog.journal.log.WitnessVerifier;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** The witnesses of the public log: lines with a public key and an address, and comments. */
public final class WitnessList {

  /**
   * A witness.
   *
   * @param address what {@code add-checkpoint} is asked for below
   */
  record Witness(WitnessVerifier key, URI address) {}

  private final List<Witness> witnesses;

  private WitnessList(List<Witness> witnesses) {
    this.witnesses = List.copyOf(witnesses);
  }

  /**
   * Reads the lines.
   *
   * @throws LogFormatException when one has no key and address
   */
  public static WitnessList parse(List<String> lines) {
    List<Witness> witnesses = new ArrayList<>();
    for (String line : lines) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] parts = line.strip().split("\\s+", -1);
      if (parts.length != 2 || !parts[1].matches("https?://.+")) {
        throw new LogFormatException("a witness is written KEY ADDRESS: " + line);
      }
      String address = parts[1].endsWith("/") ? parts[1] : parts[1] + "/";
      witnesses.add(new Witness(WitnessVerifier.parse(parts[0]), URI.create(address)));
    }
    return new WitnessList(witnesses);
  }

  List<Witness> all() {
    return witnesses;
  }
}
