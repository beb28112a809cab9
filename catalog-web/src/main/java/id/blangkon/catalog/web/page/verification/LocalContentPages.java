package id.blangkon.catalog.web.page.verification;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.product.LocalContent;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.product.ProductId;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.site.Addressed;
import id.blangkon.catalog.web.page.site.PageAnswers;
import id.blangkon.catalog.web.page.site.PathIds;
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

/** The certificates of local content (TKDN) and of the company's benefit (BMP) of a product. */
@Path("/kerja/verifikasi/produk/{id}/tkdn")
@Produces(PageAnswers.HTML)
public final class LocalContentPages {

  private static final String KIND = "content";
  private static final Bilingual PRODUCT = Bilingual.of("Produk", "Product");

  private final Catalog catalog;
  private final PaperDesk desk;
  private final Declared declared;

  @Inject
  public LocalContentPages(Catalog catalog, PaperDesk desk, Declared declared) {
    this.catalog = catalog;
    this.desk = desk;
    this.declared = declared;
  }

  @GET
  @Access(Access.Level.SIGNED_IN)
  public Response form(@PathParam("id") String id, @Context Caller caller, @Context UriInfo uri) {
    Addressed asked = Addressed.of(uri);
    Product product = product(caller.actor(), id);
    return desk.show(
        caller,
        asked,
        paper(caller.actor(), product, asked.language()),
        name -> shown(product.localContent(), name));
  }

  /** A product that the person curates; its own supplier's people have their shop. */
  private Product product(Actor actor, String id) {
    Product product = catalog.products().get(actor, ProductId.of(PathIds.get(id, PRODUCT)));
    actor.requireIndependentOf(product.supplier());
    return product;
  }

  private static String shown(LocalContent content, String name) {
    return PaperDesk.text(
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

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Access(Access.Level.SIGNED_IN)
  public Response keep(
      @PathParam("id") String id,
      MultivaluedMap<String, String> form,
      @Context Caller caller,
      @Context UriInfo uri) {
    SentPaper sent = SentPaper.of(form, caller, uri, KIND);
    Product product = product(caller.actor(), id);
    PaperFields paper = sent.paper();
    LocalContent content =
        new LocalContent(
            paper.isTicked("domestic"),
            paper.small("percent"),
            paper.day("certificateExpiry"),
            paper.text("certificateNumber"),
            paper.small("benefitPercent"),
            paper.day("benefitExpiry"));
    return desk.keep(
        sent,
        () -> paper(caller.actor(), product(caller.actor(), id), sent.language()),
        () ->
            catalog
                .products()
                .keepLocalContent(caller.actor(), product.id(), sent.version(), content),
        "localContent",
        field -> field.replace("localContent.", ""));
  }

  private Paper paper(Actor actor, Product product, Language language) {
    Supplier supplier = catalog.suppliers().get(actor, product.supplier());
    return new Paper(
        KIND,
        supplier,
        product.name(),
        product.version(),
        declared.facts(product, supplier, language),
        List.of(),
        form ->
            form.box("domestic")
                .optional("percent", "text")
                .optional("certificateNumber", "text")
                .optional("certificateExpiry", "date")
                .optional("benefitPercent", "text")
                .optional("benefitExpiry", "date"));
  }
}
