package id.blangkon.catalog.web.page.shop;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.product.ProductId;
import id.blangkon.catalog.web.page.Messages;
import id.blangkon.catalog.web.page.PageRenderer;
import id.blangkon.catalog.web.page.form.FormFields;
import id.blangkon.catalog.web.page.form.FormTokens;
import id.blangkon.catalog.web.page.form.Refusals;
import id.blangkon.catalog.web.page.model.ActionField;
import id.blangkon.catalog.web.page.model.ConfirmPage;
import id.blangkon.catalog.web.page.model.Fact;
import id.blangkon.catalog.web.page.model.FieldKind;
import id.blangkon.catalog.web.page.model.FieldProblem;
import id.blangkon.catalog.web.page.model.Frame;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.site.Address;
import id.blangkon.catalog.web.page.site.Addressed;
import id.blangkon.catalog.web.page.site.Names;
import id.blangkon.catalog.web.page.site.PageAnswers;
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
import org.jspecify.annotations.Nullable;

/** The supplier's shop: its products with their price and stock, on show or not. */
@Path("/kerja/toko")
@Produces(PageAnswers.HTML)
public final class ShopPages {

  private static final String DELIST = "DELIST";
  private static final String WHY = "why";

  private final Catalog catalog;
  private final WorkFrames frames;
  private final PageRenderer renderer;
  private final FormTokens tokens;
  private final Names names;
  private final ShopDetails details;
  private final ShopEdits edits;

  @Inject
  public ShopPages(
      Catalog catalog,
      WorkFrames frames,
      PageRenderer renderer,
      FormTokens tokens,
      Names names,
      ShopDetails details,
      ShopEdits edits) {
    this.catalog = catalog;
    this.frames = frames;
    this.renderer = renderer;
    this.tokens = tokens;
    this.names = names;
    this.details = details;
    this.edits = edits;
  }

  @GET
  @Access(Access.Level.SIGNED_IN)
  public Response list(@Context Caller caller, @Context UriInfo uri) {
    Addressed asked = Addressed.of(uri);
    ShopAddress address = ShopAddress.of(caller.actor(), asked);
    return shop(caller, asked, address, 200, null, List.of());
  }

  private Response shop(
      Caller caller,
      Addressed asked,
      ShopAddress address,
      int status,
      @Nullable RowEdit edit,
      List<FieldProblem> problems) {
    Frame frame = frames.of(caller, asked, WorkPlace.SHOP);
    return PageAnswers.page(
        status, renderer.shop(details.page(caller, frame, address, edit, problems)));
  }

  /** Saves price and stock of a row. */
  @POST
  @Path("produk/{id}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Access(Access.Level.SIGNED_IN)
  public Response edit(
      @PathParam("id") String id,
      MultivaluedMap<String, String> form,
      @Context Caller caller,
      @Context UriInfo uri) {
    FormFields fields = new FormFields(form);
    Language language = fields.language();
    ShopAddress address = ShopAddress.of(caller.actor(), Addressed.of(uri));
    Product product = address.product(catalog, caller.actor(), id);
    RowEdit edit = RowEdit.of(product.id(), fields);
    try {
      ShopEdits.Outcome outcome =
          edits.save(caller.actor(), product, fields.version().orElse(0L), edit, language);
      String done =
          switch (outcome) {
            case NOTHING -> "unchanged";
            case PRICE -> "price";
            case STOCK -> "stock";
            case BOTH -> "priceAndStock";
          };
      return back(language, address, done, "#p-" + product.id());
    } catch (CatalogException refusal) {
      return again(caller, address, language, edit, refusal, product.id());
    }
  }

  /** Shows the shop again with what was typed and what is wrong with it. */
  private Response again(
      Caller caller,
      ShopAddress address,
      Language language,
      @Nullable RowEdit edit,
      CatalogException refusal,
      ProductId product) {
    if (!Refusals.canBeMended(refusal)) {
      throw refusal;
    }
    Addressed asked = Addressed.of(ShopAddress.SHOP, query(address, language));
    List<FieldProblem> problems =
        Refusals.problems(refusal, language, field -> field(field) + "-" + product);
    return shop(caller, asked, address, Problem.status(refusal.code().category()), edit, problems);
  }

  /** The core names parts of a stock. */
  private static String field(String ofCore) {
    return ofCore.startsWith("stock") ? "stock" : ofCore;
  }

  private static String query(ShopAddress address, Language language) {
    String query = address.query();
    String rest = query.isEmpty() ? "" : query.substring(1) + "&";
    return rest + Addressed.LANGUAGE + "=" + language.tag();
  }

  /** Asks for a product that is not on show to be shown again. */
  @POST
  @Path("produk/{id}/ajukan")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Access(Access.Level.SIGNED_IN)
  public Response resubmit(
      @PathParam("id") String id,
      MultivaluedMap<String, String> form,
      @Context Caller caller,
      @Context UriInfo uri) {
    FormFields fields = new FormFields(form);
    ShopAddress address = ShopAddress.of(caller.actor(), Addressed.of(uri));
    Product product = address.product(catalog, caller.actor(), id);
    try {
      catalog.products().resubmit(caller.actor(), product.id(), fields.version().orElse(0L));
      return back(fields.language(), address, "resubmitted", "#p-" + product.id());
    } catch (CatalogException refusal) {
      return again(caller, address, fields.language(), null, refusal, product.id());
    }
  }

  /** Asks once more before a product is taken off show. */
  @GET
  @Path("produk/{id}/turunkan")
  @Access(Access.Level.SIGNED_IN)
  public Response askToDelist(
      @PathParam("id") String id, @Context Caller caller, @Context UriInfo uri) {
    Addressed asked = Addressed.of(uri);
    ShopAddress address = ShopAddress.of(caller.actor(), asked);
    Product product = address.product(catalog, caller.actor(), id);
    return confirm(caller, asked, address, product, 200, "", List.of());
  }

  /** Takes a product off show. */
  @POST
  @Path("produk/{id}/turunkan")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Access(Access.Level.SIGNED_IN)
  public Response delist(
      @PathParam("id") String id,
      MultivaluedMap<String, String> form,
      @Context Caller caller,
      @Context UriInfo uri) {
    FormFields fields = new FormFields(form);
    Language language = fields.language();
    ShopAddress address = ShopAddress.of(caller.actor(), Addressed.of(uri));
    Product product = address.product(catalog, caller.actor(), id);
    String why = fields.text(WHY);
    try {
      catalog.products().delist(caller.actor(), product.id(), fields.version().orElse(0L), why);
      return back(language, address, "delisted", "#p-" + product.id());
    } catch (CatalogException refusal) {
      if (!Refusals.canBeMended(refusal)) {
        throw refusal;
      }
      String path = uri.getRequestUri().getRawPath();
      return confirm(
          caller,
          Addressed.of(path, query(address, language)),
          address,
          product,
          Problem.status(refusal.code().category()),
          why,
          Refusals.problems(refusal, language, field -> DELIST + "-" + WHY));
    }
  }

  private Response confirm(
      Caller caller,
      Addressed asked,
      ShopAddress address,
      Product product,
      int status,
      String why,
      List<FieldProblem> problems) {
    Messages words = Messages.of(asked.language());
    return PageAnswers.page(
        status,
        renderer.confirm(
            new ConfirmPage(
                frames.of(caller, asked, WorkPlace.SHOP),
                tokens.fresh(caller, product.version()),
                product.name(),
                DELIST,
                asked.path() + address.query(),
                address.here().toString(),
                List.of(
                    new Fact(
                        words.text("facet.category"),
                        names.category(product.category(), asked.language()))),
                List.of(new ActionField(WHY, FieldKind.LONG_TEXT, true, why, List.of())),
                problems)));
  }

  private static Response back(Language language, ShopAddress address, String done, String anchor) {
    Address target = address.here().with(Addressed.DONE, done);
    if (language != Language.ID) {
      target = target.with(Addressed.LANGUAGE, language.tag());
    }
    return PageAnswers.seeOther(Language.ID, Address.of(target + anchor)).build();
  }
}
