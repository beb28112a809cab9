package id.blangkon.catalog.web.page.verification;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.web.page.PageRenderer;
import id.blangkon.catalog.web.page.form.FormTokens;
import id.blangkon.catalog.web.page.form.Refusals;
import id.blangkon.catalog.web.page.model.FieldProblem;
import id.blangkon.catalog.web.page.model.RecordPage;
import id.blangkon.catalog.web.page.site.Address;
import id.blangkon.catalog.web.page.site.Addressed;
import id.blangkon.catalog.web.page.site.PageAnswers;
import id.blangkon.catalog.web.page.site.PathIds;
import id.blangkon.catalog.web.page.work.WorkFrames;
import id.blangkon.catalog.web.page.work.WorkPlace;
import id.blangkon.catalog.web.problem.Problem;
import id.blangkon.catalog.web.security.Caller;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the pages that record papers of suppliers have in common: whose, how shown, how kept. */
public final class PaperDesk {

  private static final Bilingual SUPPLIER = Bilingual.of("Penyedia", "Supplier");

  private final Catalog catalog;
  private final WorkFrames frames;
  private final PageRenderer renderer;
  private final FormTokens tokens;

  @Inject
  public PaperDesk(Catalog catalog, WorkFrames frames, PageRenderer renderer, FormTokens tokens) {
    this.catalog = catalog;
    this.frames = frames;
    this.renderer = renderer;
    this.tokens = tokens;
  }

  /** A supplier whose papers the person may look through; not one of their own. */
  Supplier supplier(Actor actor, String id) {
    SupplierId supplier = SupplierId.of(PathIds.get(id, SUPPLIER));
    actor.requireIndependentOf(supplier);
    return catalog.suppliers().get(actor, supplier);
  }

  /** What stands in a field. */
  static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  /** The form with what is known. */
  Response show(Caller caller, Addressed asked, Paper paper, UnaryOperator<String> values) {
    return page(caller, asked, paper, values, 200, List.of());
  }

  /**
   * Keeps what was sent and leads back to the queue, or shows the form again with what is wrong.
   *
   * @param paper as it is now, asked for when it is shown
   * @param kept gives it to the core; not called when a field cannot be read
   * @param done names the notice {@code done.<done>}
   * @param toForm the form's field for one of the core
   */
  Response keep(
      SentPaper sent,
      java.util.function.Supplier<Paper> paper,
      Runnable kept,
      String done,
      UnaryOperator<String> toForm) {
    List<FieldProblem> unreadable = sent.paper().problems();
    if (sent.switched()) {
      return page(sent.caller(), sent.asked(), paper.get(), sent.fields()::text, 200, List.of());
    }
    if (!unreadable.isEmpty()) {
      return page(sent.caller(), sent.asked(), paper.get(), sent.fields()::text, 400, unreadable);
    }
    try {
      kept.run();
      return PageAnswers.seeOther(
              sent.language(), back(paper.get().supplier()).with(Addressed.DONE, done))
          .build();
    } catch (CatalogException refusal) {
      if (!Refusals.canBeMended(refusal)) {
        throw refusal;
      }
      return page(
          sent.caller(),
          sent.asked(),
          paper.get(),
          sent.fields()::text,
          Problem.status(refusal.code().category()),
          Refusals.problems(refusal, sent.language(), toForm));
    }
  }

  private Response page(
      Caller caller,
      Addressed asked,
      Paper paper,
      UnaryOperator<String> values,
      int status,
      List<FieldProblem> problems) {
    return PageAnswers.page(
        status,
        renderer.record(
            new RecordPage(
                frames.of(caller, asked, WorkPlace.VERIFICATION),
                tokens.fresh(caller, paper.version()),
                paper.kind(),
                asked.path(),
                back(paper.supplier()).toString(),
                paper.title(),
                List.of(),
                paper.facts(),
                paper.history(),
                paper
                    .layout()
                    .apply(new PaperForm(paper.kind(), asked.language(), values))
                    .fields(),
                problems)));
  }

  /** The queue that the supplier is verified in. */
  private static Address back(Supplier supplier) {
    return Address.of(WorkPlace.VERIFICATION.path()).with("wilayah", supplier.homeRegion().value());
  }
}
