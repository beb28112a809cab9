package id.blangkon.catalog.web.page.registration;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.ErrorCode;
import id.blangkon.catalog.party.BusinessScale;
import id.blangkon.catalog.party.LegalForm;
import id.blangkon.catalog.region.Region;
import id.blangkon.catalog.web.page.Messages;
import id.blangkon.catalog.web.page.PageRenderer;
import id.blangkon.catalog.web.page.form.Refusals;
import id.blangkon.catalog.web.page.model.Choice;
import id.blangkon.catalog.web.page.model.FieldProblem;
import id.blangkon.catalog.web.page.model.FormToken;
import id.blangkon.catalog.web.page.model.Frame;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.model.RegistrationPage;
import id.blangkon.catalog.web.page.model.RegistrationPage.Field;
import id.blangkon.catalog.web.page.model.RegistrationPage.Part;
import id.blangkon.catalog.web.page.site.PageAnswers;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows the form of a registration, new or mended. */
public final class RegistrationForms {

  private final Catalog catalog;
  private final PageRenderer renderer;

  @Inject
  public RegistrationForms(Catalog catalog, PageRenderer renderer) {
    this.catalog = catalog;
    this.renderer = renderer;
  }

  /** The regencies and cities in which a business can be at home, by name. */
  public List<Region> regions() {
    return catalog.regions().within(catalog.province()).stream()
        .sorted(Comparator.comparing(Region::name))
        .toList();
  }

  /**
   * The form.
   *
   * @param account whether an account is made with it
   * @param mended what is mended; null for a new registration
   * @param sureNik an unusual NIK that the person is asked about
   */
  public Response page(
      Frame frame,
      FormToken token,
      String action,
      RegistrationForm typed,
      boolean account,
      RegistrationPage.@Nullable Mended mended,
      int status,
      List<FieldProblem> problems,
      String sureNik) {
    return PageAnswers.page(
        status,
        renderer.registration(
            new RegistrationPage(
                frame,
                token,
                action,
                mended,
                parts(typed, account, frame.language()),
                typed.vatRegistered(),
                regions().stream()
                    .map(
                        region ->
                            new Choice(
                                region.code().value(),
                                region.name(),
                                typed.regions().contains(region.code().value())))
                    .toList(),
                sureNik,
                problems)));
  }

  private List<Part> parts(RegistrationForm typed, boolean account, Language language) {
    Messages words = Messages.of(language);
    List<Part> parts = new ArrayList<>();
    if (account) {
      parts.add(
          new Part(
              "account",
              List.of(
                  text(typed, "person", "", "name", false),
                  text(typed, "username", "", "username", false),
                  new Field("password", "password", "", "new-password", "", List.of(), false))));
    }
    parts.add(
        new Part(
            "business",
            List.of(
                text(typed, "name", "", "organization", false),
                select(typed, "legalForm", LegalForm.values(), "legalForm", words),
                select(typed, "scale", BusinessScale.values(), "scaleLong", words))));
    parts.add(
        new Part(
            "identity",
            List.of(
                text(typed, "nik", "numeric", "off", true),
                text(typed, "npwp", "numeric", "off", true),
                text(typed, "nib", "numeric", "off", true))));
    parts.add(
        new Part(
            "contact",
            List.of(
                new Field(
                    "homeRegion",
                    "select",
                    "",
                    "",
                    typed.text("homeRegion"),
                    regions().stream()
                        .map(
                            region ->
                                new Choice(
                                    region.code().value(),
                                    region.name(),
                                    region.code().value().equals(typed.text("homeRegion"))))
                        .toList(),
                    false),
                text(typed, "street", "", "street-address", false),
                text(typed, "phone", "tel", "tel", false),
                text(typed, "email", "email", "email", true))));
    parts.add(
        new Part(
            "bank",
            List.of(
                text(typed, "bank", "", "off", false),
                text(typed, "accountNumber", "numeric", "off", false),
                text(typed, "holder", "", "off", false))));
    return parts;
  }

  private static Field text(
      RegistrationForm typed, String name, String mode, String complete, boolean optional) {
    return new Field(name, "text", mode, complete, typed.text(name), List.of(), optional);
  }

  private static <E extends Enum<E>> Field select(
      RegistrationForm typed, String name, E[] constants, String group, Messages words) {
    return new Field(
        name,
        "select",
        "",
        "",
        typed.text(name),
        Arrays.stream(constants)
            .map(
                constant ->
                    new Choice(
                        constant.name(),
                        words.text(group + "." + constant.name()),
                        constant.name().equals(typed.text(name))))
            .toList(),
        false);
  }

  /** What the core refuses, on the form; that the business is there already, by its number. */
  public static List<FieldProblem> problems(CatalogException refusal, RegistrationForm typed) {
    if (refusal.code() == ErrorCode.ALREADY_EXISTS && refusal.fields().isEmpty()) {
      String text = Messages.of(typed.language()).text("problem.registered");
      return List.of(new FieldProblem(typed.text("nik").isEmpty() ? "npwp" : "nik", text));
    }
    return Refusals.problems(refusal, typed.language(), RegistrationForm::field);
  }
}
