package id.blangkon.catalog.web.page.simulation;

import gg.jte.output.Utf8ByteOutput;
import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.party.LegalForm;
import id.blangkon.catalog.policy.PaymentMethod;
import id.blangkon.catalog.tax.ConstructionQualification;
import id.blangkon.catalog.tax.GoodsGroup;
import id.blangkon.catalog.tax.PurchaseChannel;
import id.blangkon.catalog.tax.PurchaseKind;
import id.blangkon.catalog.tax.TaxAssessment;
import id.blangkon.catalog.tax.TaxedLine;
import id.blangkon.catalog.tax.TaxedPurchase;
import id.blangkon.catalog.web.page.Formats;
import id.blangkon.catalog.web.page.Messages;
import id.blangkon.catalog.web.page.PageRenderer;
import id.blangkon.catalog.web.page.model.Choice;
import id.blangkon.catalog.web.page.model.FieldProblem;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.model.MoneyLine;
import id.blangkon.catalog.web.page.model.MoneyTable;
import id.blangkon.catalog.web.page.model.Section;
import id.blangkon.catalog.web.page.model.SimulatedLine;
import id.blangkon.catalog.web.page.model.TaxSimulationPage;
import id.blangkon.catalog.web.page.site.Addressed;
import id.blangkon.catalog.web.page.site.Frames;
import id.blangkon.catalog.web.page.site.MoneyTables;
import id.blangkon.catalog.web.page.site.PageAnswers;
import id.blangkon.catalog.web.security.Access;
import id.blangkon.catalog.web.security.Caller;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The taxes of a purchase that somebody thinks of. The whole form stands in the address. */
@Path("/simulasi/pajak")
@Produces(PageAnswers.HTML)
public final class TaxSimulationPages {

  private final Catalog catalog;
  private final Frames frames;
  private final PageRenderer renderer;

  @Inject
  public TaxSimulationPages(Catalog catalog, Frames frames, PageRenderer renderer) {
    this.catalog = catalog;
    this.frames = frames;
    this.renderer = renderer;
  }

  @GET
  @Access(Access.Level.PUBLIC)
  public Response page(@Context Caller caller, @Context UriInfo uri, @Context Request request) {
    Addressed asked = Addressed.of(uri);
    TypedTaxes typed = TypedTaxes.of(asked, catalog.today());
    return Simulation.page(
        request,
        caller,
        asked.language(),
        typed.isFirst(),
        () -> money(Purchases.of(typed, asked.language()), asked.language()),
        (money, problems) -> draw(caller, asked, typed, money, problems));
  }

  private Utf8ByteOutput draw(
      Caller caller,
      Addressed asked,
      TypedTaxes typed,
      @Nullable MoneyTable money,
      List<FieldProblem> problems) {
    Messages words = Messages.of(asked.language());
    List<SimulatedLine> lines = new ArrayList<>();
    for (int line = 1; line <= TypedTaxes.LINES; line++) {
      lines.add(
          new SimulatedLine(
              line,
              choices(PurchaseKind.values(), "purchaseKind", typed.kind(line), words),
              choices(GoodsGroup.values(), "goodsGroup", typed.group(line), words),
              typed.amount(line),
              typed.isInclusive(line)));
    }
    return renderer.taxSimulation(
        new TaxSimulationPage(
            frames.open(caller, asked, Section.SIMULATION),
            catalog.taxes().packId(),
            typed.date(),
            choices(PaymentMethod.values(), "payment", typed.text("payment", "DIRECT"), words),
            choices(
                PurchaseChannel.values(), "channel", typed.text("channel", "ONLINE_STORE"), words),
            typed.isTicked("designated"),
            choices(LegalForm.values(), "legalForm", typed.text("legalForm", "CV"), words),
            typed.isTicked("vatRegistered"),
            typed.isTicked("hasTaxId"),
            typed.isTicked("msmeCertificate"),
            typed.text("registeredOn", ""),
            choices(
                ConstructionQualification.values(),
                "qualification",
                typed.text("qualification", "NONE"),
                words),
            lines,
            money,
            problems));
  }

  private static <E extends Enum<E>> List<Choice> choices(
      E[] constants, String group, String chosen, Messages words) {
    return Simulation.choices(
        constants, constant -> words.text(group + "." + constant.name()), chosen);
  }

  private MoneyTable money(TaxedPurchase purchase, Language language) {
    TaxAssessment assessment = catalog.taxes().assess(purchase);
    Messages words = Messages.of(language);
    List<MoneyLine> lines = new ArrayList<>();
    for (TaxedLine line : purchase.lines()) {
      long net = net(assessment, lines.size() + 1, line);
      lines.add(
          new MoneyLine(
              words.text("purchaseKind." + line.kind().name()),
              null,
              1,
              words.text(
                  line.taxInclusive() ? "simulation.typedInclusive" : "simulation.typed",
                  Formats.of(language).rupiah(line.amount().amount())),
              line.amount().amount(),
              net));
    }
    return MoneyTables.of(lines, assessment, language);
  }

  /** A line's price without the tax on top of it. */
  private static long net(TaxAssessment assessment, int number, TaxedLine line) {
    return assessment.lines().stream()
        .filter(tax -> tax.line() == number && tax.added())
        .findFirst()
        .map(tax -> tax.base().amount())
        .orElse(line.amount().amount());
  }
}
