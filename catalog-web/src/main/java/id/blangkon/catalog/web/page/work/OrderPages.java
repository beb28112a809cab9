package id.blangkon.catalog.web.page.work;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.order.AvailableAction;
import id.blangkon.catalog.order.OrderAction;
import id.blangkon.catalog.order.OrderId;
import id.blangkon.catalog.order.OrderStep;
import id.blangkon.catalog.order.PurchaseOrder;
import id.blangkon.catalog.web.page.Formats;
import id.blangkon.catalog.web.page.Messages;
import id.blangkon.catalog.web.page.PageRenderer;
import id.blangkon.catalog.web.page.form.FormFields;
import id.blangkon.catalog.web.page.form.FormTokens;
import id.blangkon.catalog.web.page.model.ConfirmPage;
import id.blangkon.catalog.web.page.model.Fact;
import id.blangkon.catalog.web.page.model.Frame;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.site.Address;
import id.blangkon.catalog.web.page.site.Addressed;
import id.blangkon.catalog.web.page.site.Names;
import id.blangkon.catalog.web.page.site.PageAnswers;
import id.blangkon.catalog.web.page.site.PathIds;
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
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The page of an order in the work place, and what can be done there. */
@Path("/kerja/pesanan/{id}")
@Produces(PageAnswers.HTML)
public final class OrderPages {

  private static final Bilingual ORDER = Bilingual.of("Pesanan", "Order");
  private static final Bilingual ACTION = Bilingual.of("Tindakan", "Action");

  private final Catalog catalog;
  private final WorkFrames frames;
  private final PageRenderer renderer;
  private final OrderDetails details;
  private final OrderActions actions;
  private final Names names;
  private final FormTokens tokens;

  @Inject
  public OrderPages(
      Catalog catalog,
      WorkFrames frames,
      PageRenderer renderer,
      OrderDetails details,
      OrderActions actions,
      Names names,
      FormTokens tokens) {
    this.catalog = catalog;
    this.frames = frames;
    this.renderer = renderer;
    this.details = details;
    this.actions = actions;
    this.names = names;
    this.tokens = tokens;
  }

  /** Where the page of an order lies. */
  static String address(PurchaseOrder order) {
    return WorkPlace.ORDERS.path() + "/" + order.id();
  }

  @GET
  @Access(Access.Level.SIGNED_IN)
  public Response show(
      @PathParam("id") String id,
      @Context Caller caller,
      @Context UriInfo uri,
      @Context Request request) {
    PurchaseOrder order = order(caller.actor(), id);
    Frame frame = frames.of(caller, withTrueNotice(Addressed.of(uri), order), WorkPlace.ORDERS);
    return PageAnswers.page(
        request, caller, renderer.order(details.page(frame, caller, order, null)));
  }

  /** A notice stays only while what it says is the last thing that happened to the order. */
  private static Addressed withTrueNotice(Addressed asked, PurchaseOrder order) {
    boolean happened =
        order.steps().stream()
            .max(Comparator.comparing(OrderStep::sequence))
            .filter(step -> step.action().name().equals(asked.done()))
            .isPresent();
    return happened ? asked : asked.withoutNotice();
  }

  /** Asks once more before what ends the order; what does not is asked for on the order's page. */
  @GET
  @Path("tindakan/{action}")
  @Access(Access.Level.SIGNED_IN)
  public Response ask(
      @PathParam("id") String id,
      @PathParam("action") String actionName,
      @Context Caller caller,
      @Context UriInfo uri,
      @Context Request request) {
    Addressed asked = Addressed.of(uri);
    PurchaseOrder order = order(caller.actor(), id);
    OrderAction action = action(actionName);
    Optional<AvailableAction> available = destructive(caller.actor(), order, action);
    if (available.isEmpty()) {
      return PageAnswers.seeOther(asked.language(), Address.of(address(order))).build();
    }
    ConfirmPage page = confirm(caller, asked, order, available.get(), null);
    return PageAnswers.page(request, caller, renderer.confirm(page));
  }

  /** Acts, and sends the reader to the order's page; what was refused is shown with the form. */
  @POST
  @Path("tindakan/{action}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Access(Access.Level.SIGNED_IN)
  public Response act(
      @PathParam("id") String id,
      @PathParam("action") String actionName,
      MultivaluedMap<String, String> form,
      @Context Caller caller) {
    Actor actor = caller.actor();
    FormFields fields = new FormFields(form);
    Language language = fields.language();
    PurchaseOrder seen = order(actor, id);
    OrderAction action = action(actionName);
    SentForm sent = SentForm.read(form.keySet(), fields, actor);
    try {
      catalog.orders().act(actor, sent.command(), seen.id(), sent.version(), action, sent.fields());
    } catch (CatalogException refused) {
      Attempt attempt =
          ActionRefusals.attempt(refused, action, sent.fields(), language)
              .orElseThrow(() -> refused);
      return refused(
          Problem.status(refused.code().category()), caller, language, seen.id(), attempt);
    }
    return PageAnswers.seeOther(
            language, Address.of(address(seen)).with(Addressed.DONE, action.name()))
        .build();
  }

  /** The form again where it was, if it can still be sent; else the order as it is now. */
  private Response refused(
      int status, Caller caller, Language language, OrderId id, Attempt attempt) {
    PurchaseOrder order = catalog.orders().get(caller.actor(), id);
    Optional<AvailableAction> again = destructive(caller.actor(), order, attempt.action());
    if (again.isPresent()) {
      Addressed asked =
          new Addressed(OrderActions.address(order, attempt.action()), "", language, null);
      return PageAnswers.page(
          status, renderer.confirm(confirm(caller, asked, order, again.get(), attempt)));
    }
    Addressed asked = new Addressed(address(order), "", language, null);
    Frame frame = frames.of(caller, asked, WorkPlace.ORDERS);
    return PageAnswers.page(status, renderer.order(details.page(frame, caller, order, attempt)));
  }

  private Optional<AvailableAction> destructive(
      Actor actor, PurchaseOrder order, OrderAction action) {
    return Steering.isDestructive(action) ? actions.find(actor, order, action) : Optional.empty();
  }

  private ConfirmPage confirm(
      Caller caller,
      Addressed asked,
      PurchaseOrder order,
      AvailableAction available,
      @Nullable Attempt attempt) {
    Messages words = Messages.of(asked.language());
    return new ConfirmPage(
        frames.of(caller, asked, WorkPlace.ORDERS),
        tokens.fresh(caller, order.version()),
        order.title(),
        available.action().name(),
        OrderActions.address(order, available.action()),
        address(order),
        List.of(
            new Fact(words.text("table.supplier"), names.supplier(order.supplier())),
            new Fact(words.text("table.buyer"), names.buyer(order.tenant(), order.workUnit())),
            new Fact(
                words.text("table.value"),
                Formats.of(asked.language()).rupiah(order.gross().amount()))),
        OrderActions.fields(available, attempt),
        attempt == null ? List.of() : attempt.problems());
  }

  /** One who may not see an order learns nothing of it, not even that it exists. */
  private PurchaseOrder order(Actor actor, String id) {
    return catalog.orders().get(actor, OrderId.of(PathIds.get(id, ORDER)));
  }

  private static OrderAction action(String name) {
    return OrderAction.ofPathName(name).orElseThrow(() -> CatalogException.notFound(ACTION, name));
  }
}
