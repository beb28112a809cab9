package id.blangkon.catalog.web.page.shop;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.supplier.NewSupplier;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.supplier.SupplierDetails;
import id.blangkon.catalog.supplier.SupplierStatus;
import id.blangkon.catalog.web.page.form.FormFields;
import id.blangkon.catalog.web.page.form.FormTokens;
import id.blangkon.catalog.web.page.form.Refusals;
import id.blangkon.catalog.web.page.model.FieldProblem;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.model.RegistrationPage;
import id.blangkon.catalog.web.page.registration.RegistrationForm;
import id.blangkon.catalog.web.page.registration.RegistrationForms;
import id.blangkon.catalog.web.page.site.Addressed;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** Mending a registration that was sent back. */
@Path("/kerja/toko/pendaftaran")
@Produces(PageAnswers.HTML)
public final class MendRegistrationPages {

  static final String PATH = "/pendaftaran";

  private final Catalog catalog;
  private final WorkFrames frames;
  private final FormTokens tokens;
  private final RegistrationForms forms;

  @Inject
  public MendRegistrationPages(
      Catalog catalog, WorkFrames frames, FormTokens tokens, RegistrationForms forms) {
    this.catalog = catalog;
    this.frames = frames;
    this.tokens = tokens;
    this.forms = forms;
  }

  @GET
  @Access(Access.Level.SIGNED_IN)
  public Response form(@Context Caller caller, @Context UriInfo uri) {
    Addressed asked = Addressed.of(uri);
    ShopAddress address = ShopAddress.of(caller.actor(), asked);
    Supplier supplier = catalog.suppliers().get(caller.actor(), address.supplier());
    if (supplier.status() != SupplierStatus.NEEDS_FIX) {
      // Nobody has asked for it to be mended.
      return PageAnswers.seeOther(asked.language(), address.first()).build();
    }
    SupplierDetails details = catalog.suppliers().ownDetails(caller.actor(), supplier.id());
    RegistrationForm standing = RegistrationForm.of(supplier, details, asked.language());
    return form(caller, asked, address, supplier, standing, 200, List.of(), standing.sureNik());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Access(Access.Level.SIGNED_IN)
  public Response mend(
      MultivaluedMap<String, String> sent, @Context Caller caller, @Context UriInfo uri) {
    Actor actor = caller.actor();
    Addressed posted = Addressed.of(uri);
    ShopAddress address = ShopAddress.of(actor, posted);
    FormFields fields = new FormFields(sent);
    RegistrationForm typed = RegistrationForm.of(fields);
    Language language = typed.language();
    Addressed asked = new Addressed(posted.path(), posted.query(), language, null);
    Supplier supplier = catalog.suppliers().get(actor, address.supplier());
    if (sent.containsKey(FormFields.SWITCH)) {
      return form(caller, asked, address, supplier, typed, 200, List.of(), typed.sureNik());
    }
    RegistrationForm.Read read = typed.read(forms.regions(), supplier.msmeCertificate());
    if (read.registration().isEmpty()) {
      return form(caller, asked, address, supplier, typed, 400, read.problems(), read.sureNik());
    }
    NewSupplier mended = read.registration().get();
    try {
      catalog.suppliers().resubmit(actor, supplier.id(), fields.version().orElse(0L), mended);
    } catch (CatalogException refusal) {
      if (!Refusals.canBeMended(refusal)) {
        throw refusal;
      }
      if (!isDone(actor, supplier.id(), mended)) {
        return form(
            caller,
            asked,
            address,
            catalog.suppliers().get(actor, address.supplier()),
            typed,
            Problem.status(refusal.code().category()),
            RegistrationForms.problems(refusal, typed),
            read.sureNik());
      }
    }
    return PageAnswers.seeOther(
            language, address.first().with(Addressed.DONE, "registrationMended"))
        .build();
  }

  /** Whether the same form came before: a second click changes nothing and is no fault. */
  private boolean isDone(Actor actor, SupplierId id, NewSupplier mended) {
    Supplier now = catalog.suppliers().get(actor, id);
    return now.status() == SupplierStatus.SUBMITTED
        && now.name().equals(mended.name())
        && catalog.suppliers().ownDetails(actor, id).equals(mended.details());
  }

  private Response form(
      Caller caller,
      Addressed asked,
      ShopAddress address,
      Supplier supplier,
      RegistrationForm typed,
      int status,
      List<FieldProblem> problems,
      String sureNik) {
    return forms.page(
        frames.of(caller, asked, WorkPlace.SHOP),
        tokens.again(caller, typed.key(), supplier.version()),
        address.below(PATH).toString(),
        typed,
        false,
        new RegistrationPage.Mended(supplier.name(), supplier.reason(), address.first().toString()),
        status,
        problems,
        sureNik);
  }
}
