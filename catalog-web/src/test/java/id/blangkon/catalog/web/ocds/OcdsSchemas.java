package id.blangkon.catalog.web.ocds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import id.blangkon.catalog.ocds.Release;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The official schema of OCDS 1.1.5 with the extensions that our packages declare merged in, for a
 * validator that others wrote. Fields that neither the schema nor an extension knows are found too.
 */
public final class OcdsSchemas {

  private static final String HOME = "https://standard.open-contracting.org/schema/1__1__5/";

  /** The extensions of releases; that of paging is one of packages. */
  static final List<String> EXTENSIONS =
      List.of(
          "partyScale",
          "organizationClassification",
          "location",
          "valueBreakdown",
          "budget_breakdown",
          "contract_completion",
          "procurementMethodRationaleClassifications",
          "withheldInformation");

  private static final JsonMapper MAPPER = new JsonMapper();

  private final JsonNode release = merged("release-schema.json", EXTENSIONS);
  private final JsonSchema releases;
  private final JsonSchema releasePackages;
  private final JsonSchema recordPackages;

  public OcdsSchemas() {
    JsonNode releasePackage =
        merged("release-package-schema.json", List.of("pagination-release-package"));
    JsonNode recordPackage =
        merged("record-package-schema.json", List.of("pagination-record-package"));
    Map<String, String> known =
        Map.of(
            HOME + "release-schema.json",
            release.toString(),
            // Versioned releases are not published.
            HOME + "versioned-release-validation-schema.json",
            "{\"not\":{}}");
    JsonSchemaFactory factory =
        JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V4,
            builder -> builder.schemaLoaders(loaders -> loaders.schemas(known)));
    SchemaValidatorsConfig config =
        SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    this.releases = factory.getSchema(release, config);
    this.releasePackages = factory.getSchema(releasePackage, config);
    this.recordPackages = factory.getSchema(recordPackage, config);
  }

  /** What is wrong with a release; empty when nothing is. */
  public List<String> faultsOfRelease(String json) {
    JsonNode read = read(json);
    List<String> faults = faults(releases, read);
    faults.addAll(unknown(read));
    return faults;
  }

  /** What is wrong with a release package; its releases are looked at too. */
  public List<String> faultsOfReleasePackage(String json) {
    return faults(releasePackages, read(json));
  }

  /** What is wrong with a record package; its releases are looked at too. */
  public List<String> faultsOfRecordPackage(String json) {
    return faults(recordPackages, read(json));
  }

  private static List<String> faults(JsonSchema schema, JsonNode read) {
    List<String> faults = new ArrayList<>();
    for (ValidationMessage message : schema.validate(read)) {
      faults.add(message.toString());
    }
    return faults;
  }

  /** Names of fields that are defined nowhere: a validator takes them for additional ones. */
  private Set<String> unknown(JsonNode read) {
    Set<String> unknown = new TreeSet<>();
    collectUnknown(release, read, "", unknown);
    return unknown;
  }

  private void collectUnknown(JsonNode schema, JsonNode value, String path, Set<String> found) {
    JsonNode rules = schema;
    while (rules.has("$ref")) {
      rules = release.at(rules.get("$ref").asText().substring(1));
    }
    JsonNode of = rules;
    if (value.isObject()) {
      value
          .properties()
          .forEach(
              member -> {
                JsonNode property = of.path("properties").path(member.getKey());
                String name = path + "/" + member.getKey();
                if (property.isMissingNode()) {
                  found.add("no field of the standard: " + name);
                } else {
                  collectUnknown(property, member.getValue(), name, found);
                }
              });
    } else if (value.isArray()) {
      value.forEach(element -> collectUnknown(of.path("items"), element, path, found));
    }
  }

  private static JsonNode merged(String schema, List<String> extensions) {
    JsonNode merged = resource(schema);
    for (String extension : extensions) {
      merged = merge(merged, resource("extensions/" + extension + ".json"));
    }
    return merged;
  }

  /** JSON Merge Patch (RFC 7396). */
  private static JsonNode merge(JsonNode target, JsonNode patch) {
    if (!(patch instanceof ObjectNode object)) {
      return patch;
    }
    ObjectNode result =
        target instanceof ObjectNode before ? before.deepCopy() : MAPPER.createObjectNode();
    object
        .properties()
        .forEach(
            member -> {
              if (member.getValue().isNull()) {
                result.remove(member.getKey());
              } else {
                result.set(member.getKey(), merge(result.path(member.getKey()), member.getValue()));
              }
            });
    return result;
  }

  private static JsonNode resource(String name) {
    try (InputStream stream = Release.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("the test data lack " + name);
      }
      return MAPPER.readTree(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode read(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
