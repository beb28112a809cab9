package id.blangkon.catalog.web.page.simulation;

import gg.jte.output.Utf8ByteOutput;
import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.party.BusinessScale;
import id.blangkon.catalog.policy.PaymentMethod;
import id.blangkon.catalog.policy.procurement.ActingRole;
import id.blangkon.catalog.policy.procurement.ContractForm;
import id.blangkon.catalog.policy.procurement.ProcurementCategory;
import id.blangkon.catalog.policy.procurement.ProcurementChannel;
import id.blangkon.catalog.policy.procurement.ProcurementMethod;
import id.blangkon.catalog.policy.procurement.PurchaseVariant;
import id.blangkon.catalog.web.page.Messages;
import id.blangkon.catalog.web.page.PageRenderer;
import id.blangkon.catalog.web.page.model.Choice;
import id.blangkon.catalog.web.page.model.FieldProblem;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.model.PolicySimulationPage;
import id.blangkon.catalog.web.page.model.Section;
import id.blangkon.catalog.web.page.site.Address;
import id.blangkon.catalog.web.page.site.Addressed;
import id.blangkon.catalog.web.page.site.Frames;
import id.blangkon.catalog.web.page.site.Names;
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
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What procurement law says of a purchase that somebody thinks of. The whole form stands in the
 * address.
 */
@Path(PolicySimulationPages.PATH)
@Produces(PageAnswers.HTML)
public final class PolicySimulationPages {

  static final String PATH = "/simulasi/aturan";

  private final Catalog catalog;
  private final Frames frames;
  private final PageRenderer renderer;

  @Inject
  public PolicySimulationPages(Catalog catalog, Frames frames, PageRenderer renderer) {
    this.catalog = catalog;
    this.frames = frames;
    this.renderer = renderer;
  }

  @GET
  @Access(Access.Level.PUBLIC)
  public Response page(@Context Caller caller, @Context UriInfo uri, @Context Request request) {
    Addressed asked = Addressed.of(uri);
    TypedPolicy typed = TypedPolicy.of(asked, catalog.today());
    return Simulation.page(
        request,
        caller,
        asked.language(),
        typed.isFirst(),
        () -> {
          PolicyCases cases = new PolicyCases(typed, asked.language());
          return PolicyAnswers.of(
              catalog.procurement().judge(cases.read(), cases.day()), asked.language());
        },
        (answer, problems) -> draw(caller, asked, typed, answer, problems));
  }

  private Utf8ByteOutput draw(
      Caller caller,
      Addressed asked,
      TypedPolicy typed,
      PolicySimulationPage.@Nullable Answer answer,
      List<FieldProblem> problems) {
    Language language = asked.language();
    Messages words = Messages.of(language);
    return renderer.policySimulation(
        new PolicySimulationPage(
            frames.open(caller, asked, Section.SIMULATION),
            catalog.taxes().packId(),
            typed.date(),
            typed.text("value"),
            choices(
                ProcurementCategory.values(),
                ProcurementCategory::words,
                typed.text("category"),
                language),
            choices(
                ProcurementMethod.values(),
                ProcurementMethod::words,
                typed.text("method"),
                language),
            choices(
                PurchaseVariant.values(), PurchaseVariant::words, typed.text("variant"), language),
            choices(
                ProcurementChannel.values(),
                ProcurementChannel::words,
                typed.text("channel"),
                language),
            choices(ActingRole.values(), ActingRole::words, typed.text("actor"), language),
            choices(ContractForm.values(), ContractForm::words, typed.text("form"), language),
            named(PaymentMethod.values(), "payment", typed.text("payment"), words),
            named(BusinessScale.values(), "scaleLong", typed.text("scale"), words),
            typed.isTicked("cooperative"),
            typed.isTicked("planPending"),
            TypedPolicy.AMOUNTS.stream()
                .map(name -> new PolicySimulationPage.Typed(name, typed.text(name)))
                .toList(),
            typed.text("offers"),
            typed.text("signedOn"),
            TypedPolicy.offered().stream()
                .map(
                    circumstance ->
                        new Choice(
                            circumstance.name(),
                            words.text("circumstance." + circumstance.name()),
                            typed.circumstances().contains(circumstance.name())))
                .toList(),
            typed.hasMore(),
            answer,
            taxes(typed),
            problems));
  }

  /** The same purchase on the page that works out taxes. */
  private static String taxes(TypedPolicy typed) {
    boolean priced = !typed.text("value").isEmpty();
    return Address.of("/simulasi/pajak")
        .with("date", priced ? typed.date() : null)
        .with("payment", priced ? typed.text("payment") : null)
        .with("amount-1", priced ? typed.text("value") : null)
        .with("price-1", priced ? "inclusive" : null)
        .with("hasTaxId", priced ? "yes" : null)
        .toString();
  }

  private static <E extends Enum<E>> List<Choice> choices(
      E[] constants, Function<E, Bilingual> name, String chosen, Language language) {
    return Simulation.choices(
        constants, constant -> Names.of(name.apply(constant), language), chosen);
  }

  private static <E extends Enum<E>> List<Choice> named(
      E[] constants, String group, String chosen, Messages words) {
    return Simulation.choices(
        constants, constant -> words.text(group + "." + constant.name()), chosen);
  }
}
