package id.blangkon.catalog.web.page.verification;

import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.web.page.model.Fact;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a page that records a paper shows.
 *
 * @param kind names the labels {@code record.<kind>.<field>}
 * @param supplier whose paper it is
 * @param title name of the supplier or the product
 * @param version of the supplier or the product
 * @param facts that are known
 * @param history of what was decided before, the newest first
 * @param layout of the form's fields
 */
record Paper(
    String kind,
    Supplier supplier,
    String title,
    long version,
    List<Fact> facts,
    List<Fact> history,
    UnaryOperator<PaperForm> layout) {

  Paper {
    facts = List.copyOf(facts);
    history = List.copyOf(history);
  }
}
