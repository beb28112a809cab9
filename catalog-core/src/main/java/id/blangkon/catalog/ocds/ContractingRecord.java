package id.blangkon.catalog.ocds;

import java.util.List;
import java.util.Map;

/**
 * All releases of one order and what they say together.
 *
 * @param releases oldest first, never empty
 * @param compiled the newest value of each field
 */
public record ContractingRecord(String ocid, List<Release> releases, Map<String, Object> compiled) {

  public ContractingRecord {
    releases = List.copyOf(releases);
  }

  static ContractingRecord of(List<Release> releases) {
    return new ContractingRecord(
        releases.get(0).ocid(),
        releases,
        ReleaseMerge.compile(releases.stream().map(Release::content).toList()));
  }

  /** The compiled release in one line. */
  public String compiledJson() {
    return JsonText.of(compiled);
  }
}
