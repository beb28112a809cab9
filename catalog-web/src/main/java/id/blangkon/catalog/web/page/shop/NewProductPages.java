package id.blangkon.catalog.web.page.shop;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.journal.CommandId;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.web.page.form.FormFields;
import id.blangkon.catalog.web.page.form.FormTokens;
import id.blangkon.catalog.web.page.form.Refusals;
import id.blangkon.catalog.web.page.model.FieldProblem;
import id.blangkon.catalog.web.page.site.Addressed;
import id.blangkon.catalog.web.page.site.PageAnswers;
import id.blangkon.catalog.web.problem.Problem;
import id.blangkon.catalog.web.security.Access;
import id.blangkon.catalog.web.security.Caller;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** Adding a product to a shop. */
@Path("/kerja/toko/produk/baru")
@Produces(PageAnswers.HTML)
public final class NewProductPages {

  private static final String PATH = "/produk/baru";

  private final Catalog catalog;
  private final ProductForms forms;
  private final FormTokens tokens;

  @Inject
  public NewProductPages(Catalog catalog, ProductForms forms, FormTokens tokens) {
    this.catalog = catalog;
    this.forms = forms;
    this.tokens = tokens;
  }

  @GET
  @Access(Access.Level.SIGNED_IN)
  public Response form(@Context Caller caller, @Context UriInfo uri) {
    Addressed asked = Addressed.of(uri);
    ShopAddress address = ShopAddress.of(caller.actor(), asked);
    return form(caller, asked, address, ProductForm.empty(asked.language()), 200, List.of());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Access(Access.Level.SIGNED_IN)
  public Response add(
      MultivaluedMap<String, String> form, @Context Caller caller, @Context UriInfo uri) {
    Actor actor = caller.actor();
    Addressed sent = Addressed.of(uri);
    ShopAddress address = ShopAddress.of(actor, sent);
    ProductForm typed = ProductForm.of(new FormFields(form));
    Addressed asked = new Addressed(sent.path(), sent.query(), typed.language(), null);
    Supplier supplier = catalog.suppliers().get(actor, address.supplier());
    ProductForm.Read read = typed.read(supplier.vatRegistered());
    if (read.product().isEmpty()) {
      return form(caller, asked, address, typed, 400, read.problems());
    }
    try {
      // The same form sent twice makes one product.
      CommandId command = new CommandId(actor.person().value(), typed.key());
      catalog.products().submit(actor, command, supplier.id(), read.product().get());
      return PageAnswers.seeOther(typed.language(), address.first().with(Addressed.DONE, "product"))
          .build();
    } catch (CatalogException refusal) {
      if (!Refusals.canBeMended(refusal)) {
        throw refusal;
      }
      return form(
          caller,
          asked,
          address,
          typed,
          Problem.status(refusal.code().category()),
          Refusals.problems(refusal, typed.language(), ProductForm::field));
    }
  }

  private Response form(
      Caller caller,
      Addressed asked,
      ShopAddress address,
      ProductForm typed,
      int status,
      List<FieldProblem> problems) {
    return forms.page(
        caller,
        asked,
        address,
        address.below(PATH),
        tokens.again(caller, typed.key(), null),
        typed,
        null,
        status,
        problems);
  }
}
