package id.blangkon.catalog.web.page.form;

import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.web.page.model.FieldProblem;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.site.Names;
import java.util.List;
import java.util.function.UnaryOperator;

/** Shows what the core refuses on the form that asked for it. */
public final class Refusals {

  private Refusals() {}

  /**
   * Whether the form can be mended or sent again; what is not the person's to do, or about nothing
   * that exists, is a page of its own.
   */
  public static boolean canBeMended(CatalogException refusal) {
    return switch (refusal.code().category()) {
      case INVALID, CONFLICT, STALE, REFUSED, LIMITED, UNAVAILABLE -> true;
      case UNAUTHENTICATED, FORBIDDEN, NOT_FOUND -> false;
    };
  }

  /**
   * What is wrong, field by field; without fields the whole form is meant.
   *
   * @param toForm the id of the form's field for a field of the core
   */
  public static List<FieldProblem> problems(
      CatalogException refusal, Language language, UnaryOperator<String> toForm) {
    return refusal.fields().isEmpty()
        ? List.of(new FieldProblem("", Names.of(refusal.text(), language)))
        : refusal.fields().stream()
            .map(
                field ->
                    new FieldProblem(
                        toForm.apply(field.field()), Names.of(field.message(), language)))
            .toList();
  }
}
