package id.blangkon.catalog.ocds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of the page "Merging" of OCDS 1.1. */
class ReleaseMergeTest {

  private static final String OCID = "ocds-213czf-1";

  private static Map<String, Object> release(int number, Object... members) {
    Map<String, Object> release = new HashMap<>();
    release.put("ocid", OCID);
    release.put("id", Integer.toString(number));
    release.put("date", "2026-01-0" + number + "T00:00:00Z");
    release.put("tag", List.of("planning"));
    for (int i = 0; i < members.length; i += 2) {
      release.put((String) members[i], members[i + 1]);
    }
    return release;
  }

  private static Object tender(Object first, Object second) {
    return ReleaseMerge.compile(List.of(release(1, "tender", first), release(2, "tender", second)))
        .get("tender");
  }

  @Test
  void theCompiledReleaseHasADateAndATagOfItsOwn() {
    assertThat(ReleaseMerge.compile(List.of(release(1), release(2))))
        .isEqualTo(
            Map.of(
                "ocid",
                OCID,
                "id",
                OCID + "-2026-01-02T00:00:00Z",
                "date",
                "2026-01-02T00:00:00Z",
                "tag",
                List.of("compiled")));
  }

  @Test
  void theNewestValueCountsAndWhatIsNotSaidAgainStays() {
    assertThat(tender(Map.of("title", "a", "status", "planned"), Map.of("status", "active")))
        .isEqualTo(Map.of("title", "a", "status", "active"));
  }

  @Test
  void objectsInListsAreMergedByTheirIdAndKeepTheirPlace() {
    Object items =
        tender(
            Map.of(
                "items",
                List.of(Map.of("id", "1", "quantity", 1L), Map.of("id", "2", "quantity", 2L))),
            Map.of(
                "items",
                List.of(Map.of("id", "3"), Map.of("id", "1", "quantity", 9L, "name", "x"))));
    assertThat(items)
        .isEqualTo(
            Map.of(
                "items",
                List.of(
                    Map.of("id", "1", "quantity", 9L, "name", "x"),
                    Map.of("id", "2", "quantity", 2L),
                    Map.of("id", "3"))));
  }

  @Test
  void objectsWithoutAnIdAreAddedEachTime() {
    assertThat(
            tender(
                Map.of("items", List.of(Map.of("name", "a"))),
                Map.of("items", List.of(Map.of("name", "a")))))
        .isEqualTo(Map.of("items", List.of(Map.of("name", "a"), Map.of("name", "a"))));
  }

  @Test
  void listsOfTextsAndListsThatTheSchemaNamesAreReplaced() {
    assertThat(
            tender(
                Map.of("submissionMethod", List.of("a", "b")),
                Map.of("submissionMethod", List.of("c"))))
        .isEqualTo(Map.of("submissionMethod", List.of("c")));
    assertThat(
            tender(
                Map.of("additionalClassifications", List.of(Map.of("id", "1", "scheme", "a"))),
                Map.of("additionalClassifications", List.of(Map.of("id", "1")))))
        .isEqualTo(Map.of("additionalClassifications", List.of(Map.of("id", "1"))));
  }

  @Test
  void aNullRemovesAField() {
    Map<String, Object> without = new HashMap<>();
    without.put("title", null);
    assertThat(tender(Map.of("title", "a", "status", "active"), without))
        .isEqualTo(Map.of("status", "active"));
  }

  @Test
  void anEmptyListOfObjectsTakesNothingAway() {
    assertThat(tender(Map.of("items", List.of(Map.of("id", "1"))), Map.of("items", List.of())))
        .isEqualTo(Map.of("items", List.of(Map.of("id", "1"))));
  }

  @Test
  void releasesAreNotChanged() {
    Map<String, Object> first = Map.of("items", List.of(Map.of("id", "1", "quantity", 1L)));
    Map<String, Object> second = Map.of("items", List.of(Map.of("id", "1", "quantity", 2L)));
    tender(first, second);
    assertThat(first).isEqualTo(Map.of("items", List.of(Map.of("id", "1", "quantity", 1L))));
  }

  @Test
  void nothingCannotBeCompiled() {
    assertThatThrownBy(() -> ReleaseMerge.compile(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "release-schema.json",
        "extensions/organizationClassification.json",
        "extensions/procurementMethodRationaleClassifications.json",
        "extensions/withheldInformation.json"
      })
  void theListsThatAreReplacedAreThoseOfTheOfficialSchemas(String schema) throws IOException {
    Set<String> named = new TreeSet<>();
    Deque<String> path = new ArrayDeque<>();
    try (InputStream stream = Release.class.getResourceAsStream(schema);
        JsonParser parser = new JsonFactory().createParser(stream)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.START_OBJECT) {
          path.push(String.valueOf(parser.currentName()));
        } else if (token == JsonToken.END_OBJECT) {
          path.pop();
        } else if (token == JsonToken.VALUE_TRUE && parser.currentName().equals("wholeListMerge")) {
          named.add(path.getFirst());
        }
      }
    }

    assertThat(named).isNotEmpty();
    assertThat(ReleaseMerge.REPLACED_LISTS).containsAll(named);
  }
}
