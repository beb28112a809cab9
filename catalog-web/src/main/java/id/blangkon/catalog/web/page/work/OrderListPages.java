package id.blangkon.catalog.web.page.work;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.order.OrderFilter;
import id.blangkon.catalog.order.OrderState;
import id.blangkon.catalog.order.OrderSummary;
import id.blangkon.catalog.storage.Page;
import id.blangkon.catalog.storage.PageRequest;
import id.blangkon.catalog.web.http.Pages;
import id.blangkon.catalog.web.http.QueryString;
import id.blangkon.catalog.web.page.Messages;
import id.blangkon.catalog.web.page.PageRenderer;
import id.blangkon.catalog.web.page.model.Choice;
import id.blangkon.catalog.web.page.model.Cursor;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.model.WorkOrderListPage;
import id.blangkon.catalog.web.page.model.WorkOrderRow;
import id.blangkon.catalog.web.page.site.Address;
import id.blangkon.catalog.web.page.site.Addressed;
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
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The orders that a person works on or watches over, newest first. */
@Path("/kerja/pesanan")
@Produces(PageAnswers.HTML)
public final class OrderListPages {

  private static final Set<String> KNOWN = Set.of("list", "status", "after", "start");
  private static final long MOST_ROWS = 1_000_000_000;

  private final Catalog catalog;
  private final WorkFrames frames;
  private final PageRenderer renderer;
  private final Names names;

  @Inject
  public OrderListPages(Catalog catalog, WorkFrames frames, PageRenderer renderer, Names names) {
    this.catalog = catalog;
    this.frames = frames;
    this.renderer = renderer;
    this.names = names;
  }

  @GET
  @Access(Access.Level.SIGNED_IN)
  public Response list(@Context Caller caller, @Context UriInfo uri, @Context Request request) {
    Addressed asked = Addressed.of(uri);
    QueryString query = asked.parameters(KNOWN);
    Actor actor = caller.actor();
    List<OrderList> lists = OrderList.of(actor);
    OrderList list = OrderList.chosen(lists, query.one("list").orElse(null));
    OrderState state = query.choice("status", OrderState.class).orElse(null);
    Set<OrderState> states = state == null ? Set.of() : Set.of(state);
    OrderFilter filter = list == null ? null : list.filter(states);
    Page<OrderSummary> found =
        filter == null
            ? new Page<>(List.of(), null)
            : catalog
                .orders()
                .newest(actor, filter, new PageRequest(Pages.of(query).after(), PageRequest.USUAL));
    long total = filter == null ? 0 : catalog.orders().count(actor, filter);
    Address address =
        Address.of(WorkPlace.ORDERS.path())
            .with("list", lists.size() > 1 && list != null ? list.key() : null)
            .with("status", state);
    WorkOrderListPage page =
        new WorkOrderListPage(
            frames.of(caller, asked, WorkPlace.ORDERS),
            choices(lists, list),
            states(state, asked.language()),
            parties(list),
            rows(list, found.items()),
            cursor(address, query, found, total));
    return PageAnswers.page(request, caller, renderer.orders(page));
  }

  private List<Choice> choices(List<OrderList> lists, @Nullable OrderList chosen) {
    return lists.stream()
        .map(list -> new Choice(list.key(), list.name(names), list.equals(chosen)))
        .toList();
  }

  private static List<Choice> states(@Nullable OrderState chosen, Language language) {
    Messages words = Messages.of(language);
    return Arrays.stream(OrderState.values())
        .map(state -> new Choice(state.name(), words.text("state." + state), state == chosen))
        .toList();
  }

  private List<WorkOrderRow> rows(@Nullable OrderList list, List<OrderSummary> orders) {
    if (list == null) {
      return List.of();
    }
    Map<SupplierId, String> suppliers =
        names.suppliers(orders.stream().map(OrderSummary::supplier).collect(Collectors.toSet()));
    return orders.stream()
        .map(
            order ->
                new WorkOrderRow(
                    WorkPlace.ORDERS.path() + "/" + order.id(),
                    order.number(),
                    order.title(),
                    party(list, order, suppliers),
                    order.gross().amount(),
                    order.state().name(),
                    !Collections.disjoint(order.waitingFor(), list.roles()),
                    catalog.calendar().dayOf(order.requestedAt())))
        .toList();
  }

  private String party(OrderList list, OrderSummary order, Map<SupplierId, String> suppliers) {
    String supplier = suppliers.getOrDefault(order.supplier(), order.supplier().toString());
    return switch (list.kind()) {
      case OF_WORK_UNIT -> supplier;
      case OF_SUPPLIER -> names.buyer(order.tenant(), order.workUnit());
      case OF_TENANT -> names.workUnit(order.tenant(), order.workUnit()) + " → " + supplier;
    };
  }

  private static String parties(@Nullable OrderList list) {
    if (list == null) {
      return "parties";
    }
    return switch (list.kind()) {
      case OF_WORK_UNIT -> "supplier";
      case OF_SUPPLIER -> "buyer";
      case OF_TENANT -> "parties";
    };
  }

  private static Cursor cursor(
      Address address, QueryString query, Page<OrderSummary> found, long total) {
    long before =
        query.one("after").isEmpty()
            ? 0
            : Math.max(0, Math.min(MOST_ROWS, query.number("start").orElse(0L)));
    int shown = found.items().size();
    String next = found.next();
    return new Cursor(
        shown == 0 ? 0 : before + 1,
        before + shown,
        Math.max(total, before + shown),
        PageRequest.USUAL,
        next == null ? null : address.with("after", next).with("start", before + shown).toString(),
        before == 0 ? null : address.toString());
  }
}
