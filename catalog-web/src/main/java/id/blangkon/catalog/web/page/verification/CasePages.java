package id.blangkon.catalog.web.page.verification;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.product.ProductId;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.supplier.SupplierDetails;
import id.blangkon.catalog.web.page.Messages;
import id.blangkon.catalog.web.page.PageRenderer;
import id.blangkon.catalog.web.page.form.FormFields;
import id.blangkon.catalog.web.page.form.FormTokens;
import id.blangkon.catalog.web.page.form.Refusals;
import id.blangkon.catalog.web.page.model.FieldProblem;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.model.VerificationCasePage;
import id.blangkon.catalog.web.page.site.Address;
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
import java.util.Set;

/**
 * One case of verification: what was declared, what to check, and the decision. Whoever opens a
 * supplier's case sees personal data, and the journal keeps that.
 */
@Path("/kerja/verifikasi")
@Produces(PageAnswers.HTML)
public final class CasePages {

  private static final Bilingual SUPPLIER = Bilingual.of("Penyedia", "Supplier");
  private static final Bilingual PRODUCT = Bilingual.of("Produk", "Product");
  private static final String ACCEPT = "accept";
  private static final String REASON = "reason";

  private final Catalog catalog;
  private final WorkFrames frames;
  private final PageRenderer renderer;
  private final FormTokens tokens;
  private final Declared declared;

  @Inject
  public CasePages(
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

  /** The form as it was sent, or as it is shown first. */
  private record Answers(Set<String> ticked, String reason, List<FieldProblem> problems) {
    static final Answers NONE = new Answers(Set.of(), "", List.of());
  }

  /** The decision of an officer on the version that they saw. */
  @FunctionalInterface
  private interface Decision {
    void take(Actor officer, long version);
  }

  @GET
  @Path("penyedia/{id}")
  @Access(Access.Level.SIGNED_IN)
  public Response supplier(
      @PathParam("id") String id, @Context Caller caller, @Context UriInfo uri) {
    Supplier supplier =
        catalog.suppliers().get(caller.actor(), SupplierId.of(PathIds.get(id, SUPPLIER)));
    Addressed asked = Addressed.of(uri);
    if (supplier.isActive()) {
      // Decided already: there is no reason left to look at personal data.
      return PageAnswers.seeOther(asked.language(), Address.of("/penyedia/" + supplier.id()))
          .build();
    }
    return supplier(caller, asked, supplier, 200, Answers.NONE);
  }

  private Response supplier(
      Caller caller, Addressed asked, Supplier supplier, int status, Answers answers) {
    Language language = asked.language();
    SupplierDetails details = catalog.suppliers().details(caller.actor(), supplier.id());
    return PageAnswers.page(
        status,
        renderer.verificationCase(
            new VerificationCasePage(
                frames.of(caller, asked, WorkPlace.VERIFICATION),
                tokens.fresh(caller, supplier.version()),
                asked.path(),
                list(supplier).toString(),
                Checks.SUPPLIER.kind(),
                supplier.name(),
                declared.facts(supplier, language),
                declared.personal(details, language),
                declared.remarks(supplier, details, language),
                Checks.SUPPLIER.boxes(answers.ticked(), Messages.of(language)),
                answers.reason(),
                answers.problems())));
  }

  @POST
  @Path("penyedia/{id}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Access(Access.Level.SIGNED_IN)
  public Response decideOnSupplier(
      @PathParam("id") String id,
      MultivaluedMap<String, String> form,
      @Context Caller caller,
      @Context UriInfo uri) {
    FormFields fields = new FormFields(form);
    Addressed asked = asked(uri, fields.language());
    SupplierId supplierId = SupplierId.of(PathIds.get(id, SUPPLIER));
    Supplier supplier = catalog.suppliers().get(caller.actor(), supplierId);
    Answers answers = answers(fields, Checks.SUPPLIER);
    boolean accept = accepts(fields);
    Decision decision =
        accept
            ? (officer, version) -> catalog.suppliers().verify(officer, supplierId, version)
            : (officer, version) ->
                catalog.suppliers().sendBack(officer, supplierId, version, answers.reason());
    try {
      check(accept, answers, Checks.SUPPLIER);
      decision.take(caller.actor(), fields.version().orElse(0L));
      return done(fields.language(), supplier, accept ? "verified" : "sentBack");
    } catch (CatalogException refusal) {
      Answers shown = refused(answers, refusal, fields.language());
      int status = Problem.status(refusal.code().category());
      Supplier now = catalog.suppliers().get(caller.actor(), supplierId);
      return supplier(caller, asked, now, status, shown);
    }
  }

  @GET
  @Path("produk/{id}")
  @Access(Access.Level.SIGNED_IN)
  public Response product(
      @PathParam("id") String id, @Context Caller caller, @Context UriInfo uri) {
    Product product = waiting(caller, id);
    return product(caller, Addressed.of(uri), product, 200, Answers.NONE);
  }

  /** A product that the person curates; its own supplier's people have their shop. */
  private Product waiting(Caller caller, String id) {
    Actor actor = caller.actor();
    Product product = catalog.products().get(actor, ProductId.of(PathIds.get(id, PRODUCT)));
    actor.requireIndependentOf(product.supplier());
    return product;
  }

  private Response product(
      Caller caller, Addressed asked, Product product, int status, Answers answers) {
    Language language = asked.language();
    Supplier supplier = catalog.suppliers().get(caller.actor(), product.supplier());
    return PageAnswers.page(
        status,
        renderer.verificationCase(
            new VerificationCasePage(
                frames.of(caller, asked, WorkPlace.VERIFICATION),
                tokens.fresh(caller, product.version()),
                asked.path(),
                list(supplier).toString(),
                Checks.PRODUCT.kind(),
                product.name(),
                declared.facts(product, supplier, language),
                List.of(),
                declared.remarks(product, language),
                Checks.PRODUCT.boxes(answers.ticked(), Messages.of(language)),
                answers.reason(),
                answers.problems())));
  }

  @POST
  @Path("produk/{id}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Access(Access.Level.SIGNED_IN)
  public Response decideOnProduct(
      @PathParam("id") String id,
      MultivaluedMap<String, String> form,
      @Context Caller caller,
      @Context UriInfo uri) {
    FormFields fields = new FormFields(form);
    Addressed asked = asked(uri, fields.language());
    Product product = waiting(caller, id);
    Answers answers = answers(fields, Checks.PRODUCT);
    boolean accept = accepts(fields);
    Decision decision =
        accept
            ? (officer, version) -> catalog.products().list(officer, product.id(), version)
            : (officer, version) ->
                catalog.products().sendBack(officer, product.id(), version, answers.reason());
    try {
      check(accept, answers, Checks.PRODUCT);
      decision.take(caller.actor(), fields.version().orElse(0L));
      Supplier supplier = catalog.suppliers().get(caller.actor(), product.supplier());
      return done(fields.language(), supplier, accept ? "listed" : "productSentBack");
    } catch (CatalogException refusal) {
      Answers shown = refused(answers, refusal, fields.language());
      int status = Problem.status(refusal.code().category());
      return product(caller, asked, waiting(caller, id), status, shown);
    }
  }

  private static Addressed asked(UriInfo uri, Language language) {
    Addressed sent = Addressed.of(uri);
    return new Addressed(sent.path(), sent.query(), language, null);
  }

  private static boolean accepts(FormFields fields) {
    return fields.text("decision").equals(ACCEPT);
  }

  private static Answers answers(FormFields fields, Checks checks) {
    return new Answers(checks.ticked(fields), fields.text(REASON), List.of());
  }

  /** Nothing is accepted unchecked. */
  private static void check(boolean accept, Answers answers, Checks checks) {
    if (accept && !checks.isComplete(answers.ticked())) {
      throw CatalogException.invalid(
          "checks",
          "Centang semua pemeriksaan, atau minta perbaikan.",
          "Tick every check, or ask for a fix.");
    }
  }

  private static Answers refused(Answers answers, CatalogException refusal, Language language) {
    if (!Refusals.canBeMended(refusal)) {
      throw refusal;
    }
    return new Answers(
        answers.ticked(), answers.reason(), Refusals.problems(refusal, language, field -> field));
  }

  private static Response done(Language language, Supplier supplier, String done) {
    return PageAnswers.seeOther(language, list(supplier).with(Addressed.DONE, done)).build();
  }

  /** The queue of the supplier's region. */
  private static Address list(Supplier supplier) {
    return Address.of(WorkPlace.VERIFICATION.path()).with("wilayah", supplier.homeRegion().value());
  }
}
