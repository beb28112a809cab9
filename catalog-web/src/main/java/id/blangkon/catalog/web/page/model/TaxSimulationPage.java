package id.blangkon.catalog.web.page.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The taxes of a purchase that somebody thinks of: the form, and the answer below it.
 *
 * @param pack the tables that answer
 * @param lines some may be empty
 * @param money null without a purchase, or with a wrong one
 */
public record TaxSimulationPage(
    Frame frame,
    String pack,
    String date,
    List<Choice> payments,
    List<Choice> channels,
    boolean designated,
    List<Choice> legalForms,
    boolean vatRegistered,
    boolean hasTaxId,
    boolean msmeCertificate,
    String registeredOn,
    List<Choice> qualifications,
    List<SimulatedLine> lines,
    @Nullable MoneyTable money,
    List<FieldProblem> problems) {

  /** Copies the lists, so that a model never changes while it is drawn. */
  public TaxSimulationPage {
    payments = List.copyOf(payments);
    channels = List.copyOf(channels);
    legalForms = List.copyOf(legalForms);
    qualifications = List.copyOf(qualifications);
    lines = List.copyOf(lines);
    problems = List.copyOf(problems);
  }
}
