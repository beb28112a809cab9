package id.blangkon.catalog.web.page.verification;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.product.LocalContent;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.product.ProductId;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.web.page.PageRenderer;
import id.blangkon.catalog.web.page.form.FormFields;
import id.blangkon.catalog.web.page.form.FormTokens;
import id.blangkon.catalog.web.page.form.Refusals;
import id.blangkon.catalog.web.page.model.FieldProblem;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.model.RecordPage;
import id.blangkon.catalog.web.page.site.Addressed;
import id.blangkon.catalog.web.page.site.PageAnswers;
import id.blangkon.catalog.web.page.site.PathIds;
import id.blangkon.catalog.web.page.work.WorkFrames;
import id.blangkon.catalog.web.page.work.WorkPlace;
import id.blangkon.catalog.web.problem.Problem;
import id.blangkon.catalog.web.security.Access;
import id.blangkon.catalog.web.security.Caller;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The certificates of local content (TKDN) and of the company's benefit (BMP) of a product. */
@Path("/kerja/verifikasi/produk/{id}/tkdn")
@Produces(PageAnswers.HTML)
public final class LocalContentPages {

  private static final String KIND = "content";
  private static final Bilingual PRODUCT = Bilingual.of("Produk", "Product");

  private final Catalog catalog;
  private final WorkFrames frames;
  private final PageRenderer renderer;
  private final FormTokens tokens;
  private final Declared declared;

  @Inject
  public LocalContentPages(
      Catalog catalog,
      WorkFrames frames,
      PageRenderer renderer,
      FormTokens tokens,
      Declared declared) {
    this.catalog = catalog;
    this.frames = frames;
    this.renderer = renderer;
    this.tokens = tokens;
    this.declared = declared;
  }

  @GET
  @Access(Access.Level.SIGNED_IN)
  public Response form(@PathParam("id") String id, @Context Caller caller, @Context UriInfo uri) {
    Product product = product(caller.actor(), id);
    return page(
        caller,
        Addressed.of(uri),
        product,
        name -> shown(product.localContent(), name),
        200,
        List.of());
  }

  /** A product that the person curates; its own supplier's people have their shop. */
  private Product product(Actor actor, String id) {
    Product product = catalog.products().get(actor, ProductId.of(PathIds.get(id, PRODUCT)));
    actor.requireIndependentOf(product.supplier());
    return product;
  }

  private static String shown(LocalContent content, String name) {
    return text(
        switch (name) {
          case "domestic" -> content.domestic();
          case "percent" -> content.percent();
          case "certificateNumber" -> content.certificateNumber();
          case "certificateExpiry" -> content.certificateExpiry();
          case "benefitPercent" -> content.benefitPercent();
          case "benefitExpiry" -> content.benefitExpiry();
          default -> throw new IllegalArgumentException(name);
        });
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Access(Access.Level.SIGNED_IN)
  public Response keep(
      @PathParam("id") String id,
      MultivaluedMap<String, String> form,
      @Context Caller caller,
      @Context UriInfo uri) {
    FormFields fields = new FormFields(form);
    Language language = fields.language();
    Addressed asked = new Addressed(uri.getRequestUri().getRawPath(), "", language, null);
    Product product = product(caller.actor(), id);
    PaperFields paper = new PaperFields(fields, KIND);
    LocalContent content =
        new LocalContent(
            paper.isTicked("domestic"),
            paper.small("percent"),
            paper.day("certificateExpiry"),
            paper.text("certificateNumber"),
            paper.small("benefitPercent"),
            paper.day("benefitExpiry"));
    boolean switched = form.containsKey(FormFields.SWITCH);
    if (switched || !paper.problems().isEmpty()) {
      return page(
          caller,
          asked,
          product,
          fields::text,
          switched ? 200 : 400,
          switched ? List.of() : paper.problems());
    }
    try {
      catalog
          .products()
          .keepLocalContent(caller.actor(), product.id(), fields.version().orElse(0L), content);
      return PageAnswers.seeOther(
              language,
              ScalePages.back(supplier(caller, product)).with(Addressed.DONE, "localContent"))
          .build();
    } catch (CatalogException refusal) {
      if (!Refusals.canBeMended(refusal)) {
        throw refusal;
      }
      return page(
          caller,
          asked,
          product(caller.actor(), id),
          fields::text,
          Problem.status(refusal.code().category()),
          Refusals.problems(refusal, language, field -> field.replace("localContent.", "")));
    }
  }

  private Supplier supplier(Caller caller, Product product) {
    return catalog.suppliers().get(caller.actor(), product.supplier());
  }

  private Response page(
      Caller caller,
      Addressed asked,
      Product product,
      UnaryOperator<String> values,
      int status,
      List<FieldProblem> problems) {
    Language language = asked.language();
    Supplier supplier = supplier(caller, product);
    return PageAnswers.page(
        status,
        renderer.record(
            new RecordPage(
                frames.of(caller, asked, WorkPlace.VERIFICATION),
                tokens.fresh(caller, product.version()),
                KIND,
                asked.path(),
                ScalePages.back(supplier).toString(),
                product.name(),
                List.of(),
                declared.facts(product, supplier, language),
                List.of(),
                new PaperForm(KIND, language, values)
                    .box("domestic")
                    .optional("percent", "text")
                    .optional("certificateNumber", "text")
                    .optional("certificateExpiry", "date")
                    .optional("benefitPercent", "text")
                    .optional("benefitExpiry", "date")
                    .fields(),
                problems)));
  }
}
