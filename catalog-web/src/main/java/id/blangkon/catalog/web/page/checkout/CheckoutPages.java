package id.blangkon.catalog.web.page.checkout;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.ErrorCode;
import id.blangkon.catalog.journal.CommandId;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.order.OrderPreview;
import id.blangkon.catalog.order.OrderRequest;
import id.blangkon.catalog.order.PolicyRefusalException;
import id.blangkon.catalog.order.PurchaseOrder;
import id.blangkon.catalog.plan.PlanItem;
import id.blangkon.catalog.web.page.Messages;
import id.blangkon.catalog.web.page.PageRenderer;
import id.blangkon.catalog.web.page.form.FormFields;
import id.blangkon.catalog.web.page.form.FormTokens;
import id.blangkon.catalog.web.page.form.Refusals;
import id.blangkon.catalog.web.page.form.WholeNumbers;
import id.blangkon.catalog.web.page.model.FieldProblem;
import id.blangkon.catalog.web.page.model.FormToken;
import id.blangkon.catalog.web.page.model.Frame;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.site.Address;
import id.blangkon.catalog.web.page.site.Addressed;
import id.blangkon.catalog.web.page.site.Goods;
import id.blangkon.catalog.web.page.site.Names;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Ordering in three steps: the form, its review, the order. Nothing is kept between them but in the
 * form itself.
 */
@Path("/kerja/pesan")
@Produces(PageAnswers.HTML)
public final class CheckoutPages {

  private static final String REASON = "reason";
  private static final int SHORTEST_REASON = 10;

  private final Catalog catalog;
  private final WorkFrames frames;
  private final PageRenderer renderer;
  private final FormTokens tokens;
  private final Goods goods;
  private final Baskets baskets;
  private final OfficersPlans plans;
  private final OrderRequests requests;
  private final CheckoutForms forms;

  @Inject
  public CheckoutPages(
      Catalog catalog,
      WorkFrames frames,
      PageRenderer renderer,
      FormTokens tokens,
      Goods goods,
      Baskets baskets,
      OfficersPlans plans,
      OrderRequests requests,
      CheckoutForms forms) {
    this.catalog = catalog;
    this.frames = frames;
    this.renderer = renderer;
    this.tokens = tokens;
    this.goods = goods;
    this.baskets = baskets;
    this.plans = plans;
    this.requests = requests;
    this.forms = forms;
  }

  /** One request of an officer with all that it is judged by. */
  private record Asked(
      Caller caller, Frame frame, OrderForm typed, Basket basket, List<PlanItem> plans) {}

  @GET
  @Access(Access.Level.SIGNED_IN)
  public Response start(@Context Caller caller, @Context UriInfo uri) {
    Actor officer = officer(caller);
    Addressed asked = Addressed.of(uri);
    MultivaluedMap<String, String> query = uri.getQueryParameters();
    List<String> products = query.getOrDefault("produk", List.of());
    if (products.isEmpty()) {
      return PageAnswers.seeOther(asked.language(), Address.of("/produk")).build();
    }
    List<PlanItem> items = plans.of(officer, goods.today().getYear());
    OrderForm typed =
        OrderForm.first(
            asked.language(),
            products,
            query.getOrDefault("jumlah", List.of()),
            forms.usualRegion(officer),
            officer.name());
    Basket basket = baskets.of(typed.lines(), asked.language());
    Frame frame = frames.of(caller, asked, WorkPlace.ORDERS);
    return form(new Asked(caller, frame, typed, basket, items), 200, basket.problems());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Access(Access.Level.SIGNED_IN)
  public Response go(MultivaluedMap<String, String> form, @Context Caller caller) {
    Actor officer = officer(caller);
    FormFields fields = new FormFields(form);
    OrderForm typed = OrderForm.posted(fields);
    if (typed.lines().isEmpty()) {
      return PageAnswers.seeOther(typed.language(), Address.of("/produk")).build();
    }
    Addressed address = new Addressed(CheckoutForms.ACTION, typed.query(), typed.language(), null);
    Asked asked =
        new Asked(
            caller,
            frames.of(caller, address, WorkPlace.ORDERS),
            typed,
            baskets.of(typed.lines(), typed.language()),
            plans.of(officer, goods.today().getYear()));
    String pressed = fields.text("step");
    // The buttons of the language lead to the same step again.
    String step = pressed.isEmpty() ? fields.text("at") : pressed;
    return switch (step) {
      case "review" -> review(asked);
      case "send" -> send(asked);
      default -> form(asked, 200, asked.basket().problems());
    };
  }

  private static Actor officer(Caller caller) {
    Actor actor = caller.actor();
    actor.require(
        actor.holds(Role.PROCUREMENT_OFFICER),
        "pejabat pengadaan satuan kerja",
        "the procurement officer of a work unit");
    return actor;
  }

  private Response form(Asked asked, int status, List<FieldProblem> problems) {
    return PageAnswers.page(
        status,
        renderer.checkout(
            forms.form(
                asked.frame(),
                token(asked),
                asked.typed(),
                asked.basket(),
                asked.plans(),
                problems)));
  }

  private FormToken token(Asked asked) {
    return tokens.again(asked.caller(), asked.typed().key(), null);
  }

  private Response review(Asked asked) {
    OrderRequests.Read read = requests.read(asked.typed(), asked.basket(), asked.plans());
    if (read.request().isEmpty()) {
      return form(asked, 400, read.problems());
    }
    try {
      return review(asked, 200, token(asked), read.request().get(), List.of());
    } catch (CatalogException refusal) {
      return mend(asked, refusal);
    }
  }

  private Response review(
      Asked asked, int status, FormToken token, OrderRequest request, List<FieldProblem> problems) {
    OrderPreview preview = catalog.orders().preview(asked.caller().actor(), request);
    return PageAnswers.page(
        status,
        renderer.checkoutReview(
            forms.review(
                asked.frame(),
                token,
                asked.typed(),
                asked.basket(),
                asked.plans(),
                preview,
                problems)));
  }

  private Response send(Asked asked) {
    OrderRequests.Read read = requests.read(asked.typed(), asked.basket(), asked.plans());
    if (read.request().isEmpty()) {
      return form(asked, 400, read.problems());
    }
    OrderRequest request = read.request().get();
    Messages words = Messages.of(asked.typed().language());
    try {
      Optional<Rupiah> seen = gross(asked.typed());
      if (PathIds.find(asked.typed().key()).isEmpty() || seen.isEmpty()) {
        // Without the key that the review gave, a second click could make a second order; without
        // the value that it showed, one of another value.
        return review(asked, 400, token(asked), request, whole(words.text("checkout.checkAgain")));
      }
      return send(asked, request.expecting(seen.get()), words);
    } catch (CatalogException refusal) {
      return mend(asked, refusal);
    }
  }

  private Response send(Asked asked, OrderRequest request, Messages words) {
    Actor officer = asked.caller().actor();
    CommandId command = new CommandId(officer.person().value(), asked.typed().key());
    try {
      PurchaseOrder order = catalog.orders().request(officer, command, request);
      return PageAnswers.seeOther(
              asked.typed().language(),
              Address.of("/kerja/pesanan/" + order.id()).with(Addressed.DONE, "REQUEST"))
          .build();
    } catch (PolicyRefusalException refusal) {
      return review(asked, 422, token(asked), request, List.of());
    } catch (CatalogException refusal) {
      if (refusal.code() == ErrorCode.PRICE_CHANGED) {
        String changed = Names.of(refusal.text(), asked.typed().language());
        return review(asked, 409, token(asked), request, whole(changed));
      }
      if (isOfReview(refusal)) {
        return review(
            asked,
            Problem.status(refusal.code().category()),
            token(asked),
            request,
            reasonMissing(refusal, asked.typed()));
      }
      if (refusal.code() != ErrorCode.IDEMPOTENCY_KEY_REUSED) {
        throw refusal;
      }
      FormToken fresh = tokens.fresh(asked.caller(), null);
      return review(asked, 422, fresh, request, whole(words.text("checkout.alreadySent")));
    }
  }

  /** Whether all that is wrong can be mended on the review. */
  private static boolean isOfReview(CatalogException refusal) {
    return !refusal.fields().isEmpty()
        && refusal.fields().stream().allMatch(field -> field.field().equals(REASON));
  }

  /** Of what the rules warn stands above the field already. */
  private static List<FieldProblem> reasonMissing(CatalogException refusal, OrderForm typed) {
    return typed.reason().codePointCount(0, typed.reason().length()) < SHORTEST_REASON
        ? List.of(new FieldProblem(REASON, Messages.of(typed.language()).text("problem.reason")))
        : Refusals.problems(refusal, typed.language(), OrderRequests::field);
  }

  /** Shows the form again with what the core refuses, at its fields. */
  private Response mend(Asked asked, CatalogException refusal) {
    if (!Refusals.canBeMended(refusal)) {
      throw refusal;
    }
    Language language = asked.typed().language();
    List<FieldProblem> problems =
        refusal.code() == ErrorCode.BUDGET_EXCEEDED
            ? List.of(new FieldProblem("planItemId", Names.of(refusal.text(), language)))
            : Refusals.problems(refusal, language, OrderRequests::field);
    return form(asked, Problem.status(refusal.code().category()), problems);
  }

  /** What the review showed. */
  private static Optional<Rupiah> gross(OrderForm typed) {
    OptionalLong gross = WholeNumbers.read(typed.gross(), typed.language());
    return gross.isPresent() ? Optional.of(Rupiah.of(gross.getAsLong())) : Optional.empty();
  }

  private static List<FieldProblem> whole(String message) {
    return List.of(new FieldProblem("", message));
  }
}
