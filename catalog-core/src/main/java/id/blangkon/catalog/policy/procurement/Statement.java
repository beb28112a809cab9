package id.blangkon.catalog.policy.procurement;

import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.policy.Facts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an officer has stated of a need, and a rule rests on.
 *
 * @param name stays the same in both languages
 * @param words what it says
 * @param by the officer's role
 * @param reason null when none was asked for
 * @param reference the number of a letter, or a code elsewhere; null for none
 */
public record Statement(
    String name,
    Bilingual words,
    Bilingual by,
    @Nullable String reason,
    @Nullable String reference,
    LocalDate statedOn) {

  Facts facts() {
    Facts facts = Facts.none().word("ground", name, words).text("statedOn", statedOn.toString());
    facts.word("by", by.indonesian(), by);
    if (reason != null) {
      facts.text("reason", reason);
    }
    return reference == null ? facts : facts.text("reference", reference);
  }
}
