package id.blangkon.catalog.web.page.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.policy.PolicyRow;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleSourcesTest {

  private static final Set<String> LEFT_OUT =
      Set.of("pack", "states", "lifecycle", "examples", "tax_examples");

  @Test
  void everyNoteOfTheNationalPackIsTranslatedForIndonesianReaders() {
    PolicyPack pack = PolicyPack.national();
    for (String table : pack.tables()) {
      if (!LEFT_OUT.contains(table) && pack.columns(table).contains("source")) {
        for (PolicyRow row : pack.table(table).rows()) {
          String note = row.optional("source");
          if (note != null) {
            assertThat(RuleSources.indonesian(note)).as(row.place()).isNotEqualTo(note);
          }
        }
      }
    }
  }
}
