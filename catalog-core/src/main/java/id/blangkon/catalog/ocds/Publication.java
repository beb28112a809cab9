package id.blangkon.catalog.ocds;

import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who publishes, and where: what every package says beside its releases.
 *
 * @param publisher the name of the publisher
 * @param site the address of the site
 * @param policy the address of the publication policy
 */
public record Publication(String publisher, URI site, URI policy) {

  /** The licence of the data: Creative Commons Attribution 4.0. */
  public static final URI LICENSE = URI.create("https://creativecommons.org/licenses/by/4.0/");

  private static final String EXTENSION =
      "https://raw.githubusercontent.com/open-contracting-extensions/";

  /** The addresses of the extensions that releases use. */
  public static final List<String> EXTENSIONS =
      List.of(
          EXTENSION + "ocds_partyDetails_scale_extension/master/extension.json",
          EXTENSION + "ocds_organizationClassification_extension/master/extension.json",
          EXTENSION + "ocds_location_extension/v1.1.5/extension.json",
          EXTENSION + "ocds_valueBreakdown_extension/master/extension.json",
          EXTENSION + "ocds_budget_breakdown_extension/master/extension.json",
          EXTENSION + "ocds_contract_completion_extension/master/extension.json",
          EXTENSION
              + "ocds_procurementMethodRationaleClassifications_extension/master/extension.json",
          EXTENSION + "ocds_withheldInformation_extension/master/extension.json",
          EXTENSION + "ocds_pagination_extension/master/extension.json");

  /**
   * A release package.
   *
   * @param uri its address
   * @param next the address of the package after it; null when it is the last
   */
  public String releasePackage(
      URI uri, Instant publishedAt, List<Release> releases, @Nullable URI next) {
    Map<String, Object> members = head(uri, publishedAt);
    if (next != null) {
      members.put("links", Map.of("next", next.toString()));
    }
    members.put("releases", releases.stream().map(Release::content).toList());
    return JsonText.of(members);
  }

  /** A record package of one record, with its releases and what they say together. */
  public String recordPackage(URI uri, ContractingRecord record) {
    List<Release> releases = record.releases();
    Map<String, Object> members =
        head(uri, Instant.parse(releases.get(releases.size() - 1).date()));
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("ocid", record.ocid());
    one.put("releases", releases.stream().map(Release::content).toList());
    one.put("compiledRelease", record.compiled());
    members.put("records", List.of(one));
    return JsonText.of(members);
  }

  private Map<String, Object> head(URI uri, Instant publishedAt) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("uri", uri.toString());
    members.put("version", "1.1");
    members.put("extensions", EXTENSIONS);
    members.put("publishedDate", publishedAt.toString());
    members.put("publisher", Map.of("name", publisher, "uri", site.toString()));
    members.put("license", LICENSE.toString());
    members.put("publicationPolicy", policy.toString());
    return members;
  }
}
