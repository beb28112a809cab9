package id.blangkon.catalog.web.page.site;

import id.blangkon.catalog.web.jersey.ErrorPages;
import id.blangkon.catalog.web.jersey.LostForm;
import id.blangkon.catalog.web.page.Messages;
import id.blangkon.catalog.web.page.PageRenderer;
import id.blangkon.catalog.web.page.model.ErrorPage;
import id.blangkon.catalog.web.page.model.FieldProblem;
import id.blangkon.catalog.web.page.model.KeptForm;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.model.Section;
import id.blangkon.catalog.web.problem.Problem;
import id.blangkon.catalog.web.security.Caller;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws what went wrong as a page of the site: what it is, and what to do. */
public final class ProblemPages implements ErrorPages {

  private final Frames frames;
  private final SignInForms signIn;
  private final PageRenderer renderer;

  @Inject
  public ProblemPages(Frames frames, SignInForms signIn, PageRenderer renderer) {
    this.frames = frames;
    this.signIn = signIn;
    this.renderer = renderer;
  }

  @Override
  public byte[] page(Problem problem, Caller caller, String path, String query) {
    Addressed asked = Addressed.of(path, query);
    ErrorPage page =
        new ErrorPage(
            frames.open(caller, asked, Section.OTHER),
            problem.status(),
            problem.code(),
            problem.reference() == null ? "" : problem.reference(),
            Messages.of(asked.language())
                .find("error." + problem.code() + ".text")
                .orElseGet(() -> Names.of(problem.detail(), asked.language())),
            problems(problem, asked.language()));
    return renderer.error(page).toByteArray();
  }

  @Override
  public Optional<byte[]> signInAgain(Caller caller, LostForm form) {
    Language language = form.english() ? Language.EN : Language.ID;
    KeptForm kept =
        new KeptForm(
            form.action(),
            form.fields().stream()
                .map(field -> new KeptForm.Field(field.name(), field.text()))
                .toList());
    String reason = Messages.of(language).text("signIn.kept");
    return Optional.of(
        renderer
            .signIn(
                signIn.page(
                    caller, SignInForms.addressed(language), form.back(), "", reason, null, kept))
            .toByteArray());
  }

  private static List<FieldProblem> problems(Problem problem, Language language) {
    Stream<FieldProblem> fields =
        problem.errors().stream()
            .map(error -> new FieldProblem(error.field(), Names.of(error.message(), language)));
    Stream<FieldProblem> findings =
        problem.findings().stream()
            .filter(finding -> finding.blocks())
            .map(
                finding ->
                    new FieldProblem(
                        "",
                        Names.of(finding.message(), language)
                            + " "
                            + Names.of(finding.remedy(), language)));
    String detail = Names.of(problem.detail(), language);
    return Stream.concat(fields, findings)
        .filter(shown -> !shown.message().equals(detail))
        .toList();
  }
}
