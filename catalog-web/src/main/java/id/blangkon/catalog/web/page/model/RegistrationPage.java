package id.blangkon.catalog.web.page.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of a business that registers, or mends its registration, as it was typed.
 *
 * @param action where it is posted to
 * @param mended what is mended; null for a new registration
 * @param regions to which it may deliver beside its own
 * @param sureNik an unusual NIK that the person has been asked about; empty without one
 */
public record RegistrationPage(
    Frame frame,
    FormToken token,
    String action,
    @Nullable Mended mended,
    List<Part> parts,
    boolean vatRegistered,
    List<Choice> regions,
    String sureNik,
    List<FieldProblem> problems) {

  /**
   * The registration that was sent back.
   *
   * @param reason of the officers; null without one
   * @param backHref the shop
   */
  public record Mended(String name, @Nullable String reason, String backHref) {}

  /**
   * Fields that belong together.
   *
   * @param key names the message {@code registration.part.<key>}
   */
  public record Part(String key, List<Field> fields) {

    public Part {
      fields = List.copyOf(fields);
    }
  }

  /**
   * A field.
   *
   * @param name names the messages {@code registration.<name>} and, with {@code .help}, its help
   * @param type of the input; {@code select} for a choice
   * @param mode of the keyboard; empty for the usual one
   * @param complete what browsers fill it in with; empty for nothing
   */
  public record Field(
      String name,
      String type,
      String mode,
      String complete,
      String value,
      List<Choice> choices,
      boolean optional) {

    public Field {
      choices = List.copyOf(choices);
    }
  }

  /** Copies the lists, so that a model never changes while it is drawn. */
  public RegistrationPage {
    parts = List.copyOf(parts);
    regions = List.copyOf(regions);
    problems = List.copyOf(problems);
  }
}
