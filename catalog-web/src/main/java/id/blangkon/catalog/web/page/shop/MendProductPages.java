package id.blangkon.catalog.web.page.shop;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.product.ListingState;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.product.Stock;
import id.blangkon.catalog.storage.StaleVersionException;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.web.page.form.FormFields;
import id.blangkon.catalog.web.page.form.FormTokens;
import id.blangkon.catalog.web.page.form.Refusals;
import id.blangkon.catalog.web.page.model.FieldProblem;
import id.blangkon.catalog.web.page.model.NewProductPage;
import id.blangkon.catalog.web.page.site.Addressed;
import id.blangkon.catalog.web.page.site.Goods;
import id.blangkon.catalog.web.page.site.PageAnswers;
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
import java.util.regex.Pattern;

/** Mending a product that was sent back or taken off show, and submitting it again. */
@Path("/kerja/toko/produk/{id}/perbaiki")
@Produces(PageAnswers.HTML)
public final class MendProductPages {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,15}");

  private final Catalog catalog;
  private final ProductForms forms;
  private final FormTokens tokens;

  @Inject
  public MendProductPages(Catalog catalog, ProductForms forms, FormTokens tokens) {
    this.catalog = catalog;
    this.forms = forms;
    this.tokens = tokens;
  }

  @GET
  @Access(Access.Level.SIGNED_IN)
  public Response form(@PathParam("id") String id, @Context Caller caller, @Context UriInfo uri) {
    Addressed asked = Addressed.of(uri);
    ShopAddress address = ShopAddress.of(caller.actor(), asked);
    Product product = address.product(catalog, caller.actor(), id);
    if (product.state() != ListingState.DRAFT && product.state() != ListingState.DELISTED) {
      // On show or waiting for curation: there is nothing to mend.
      return PageAnswers.seeOther(asked.language(), address.first()).build();
    }
    ProductForm standing = ProductForm.of(product, asked.language());
    return form(caller, asked, address, product, standing, 200, List.of());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Access(Access.Level.SIGNED_IN)
  public Response mend(
      @PathParam("id") String id,
      MultivaluedMap<String, String> form,
      @Context Caller caller,
      @Context UriInfo uri) {
    Actor actor = caller.actor();
    Addressed sent = Addressed.of(uri);
    ShopAddress address = ShopAddress.of(actor, sent);
    FormFields fields = new FormFields(form);
    ProductForm typed = ProductForm.of(fields);
    Addressed asked = new Addressed(sent.path(), sent.query(), typed.language(), null);
    Product product = address.product(catalog, actor, id);
    Supplier supplier = catalog.suppliers().get(actor, address.supplier());
    ProductForm.Read read = typed.read(supplier.vatRegistered());
    if (read.product().isEmpty()) {
      return form(caller, asked, address, product, typed, 400, read.problems());
    }
    try {
      catalog
          .products()
          .resubmit(
              actor,
              product.id(),
              fields.version().orElse(0L),
              read.product().get(),
              shown(product, fields.text("stockShown")));
      return PageAnswers.seeOther(
              typed.language(), address.first().with(Addressed.DONE, "resubmitted"))
          .build();
    } catch (CatalogException refusal) {
      if (!Refusals.canBeMended(refusal)) {
        throw refusal;
      }
      return form(
          caller,
          asked,
          address,
          address.product(catalog, actor, id),
          typed,
          Problem.status(refusal.code().category()),
          Refusals.problems(refusal, typed.language(), ProductForm::field));
    }
  }

  /** The stock that the person saw; another kind of stock makes another version. */
  private static Stock shown(Product product, String number) {
    if (!NUMBER.matcher(number).matches()) {
      throw new StaleVersionException();
    }
    return Stocks.of(Goods.stock(product.stock()).kind(), Long.parseLong(number));
  }

  private Response form(
      Caller caller,
      Addressed asked,
      ShopAddress address,
      Product product,
      ProductForm typed,
      int status,
      List<FieldProblem> problems) {
    return forms.page(
        caller,
        asked,
        address,
        address.below("/produk/" + product.id() + "/perbaiki"),
        tokens.fresh(caller, product.version()),
        typed,
        new NewProductPage.Mended(
            product.name(), product.reason(), Goods.stock(product.stock()).amount()),
        status,
        problems);
  }
}
