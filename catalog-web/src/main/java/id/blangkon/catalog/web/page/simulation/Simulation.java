package id.blangkon.catalog.web.page.simulation;

import gg.jte.output.Utf8ByteOutput;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.web.page.form.Refusals;
import id.blangkon.catalog.web.page.model.Choice;
import id.blangkon.catalog.web.page.model.FieldProblem;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.site.PageAnswers;
import id.blangkon.catalog.web.security.Caller;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the pages of simulations have in common: empty, answered, or with what is wrong. */
final class Simulation {

  private Simulation() {}

  /** Draws the page with an answer, or with what is wrong with the form, or with neither. */
  @FunctionalInterface
  interface Drawing<A> {
    Utf8ByteOutput draw(@Nullable A answer, List<FieldProblem> problems);
  }

  /**
   * @param isFirst whether nobody has filled in the form yet
   * @param answer works it out, or refuses what the form has
   */
  static <A> Response page(
      Request request,
      Caller caller,
      Language language,
      boolean isFirst,
      Supplier<A> answer,
      Drawing<A> drawing) {
    if (isFirst) {
      return PageAnswers.page(request, caller, drawing.draw(null, List.of()));
    }
    try {
      return PageAnswers.page(request, caller, drawing.draw(answer.get(), List.of()));
    } catch (CatalogException refusal) {
      return PageAnswers.page(
          400, drawing.draw(null, Refusals.problems(refusal, language, UnaryOperator.identity())));
    }
  }

  /** A choice among the values of an enum, each called as a sentence begins. */
  static <E extends Enum<E>> List<Choice> choices(
      E[] constants, Function<E, String> name, String chosen) {
    return Arrays.stream(constants)
        .map(
            constant ->
                new Choice(
                    constant.name(), capital(name.apply(constant)), constant.name().equals(chosen)))
        .toList();
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
