package id.blangkon.catalog.web.api;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.order.InboxItem;
import id.blangkon.catalog.web.security.Access;
import id.blangkon.catalog.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What belongs to the one who is signed in. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "work")
public final class WorkResource {

  private static final int MOST_TASKS = 100;

  private final Catalog catalog;

  /** What waits for the caller, nearest deadline first. */
  record InboxJson(long total, List<TaskJson> items) {}

  /**
   * An order that waits.
   *
   * @param role in which the caller acts
   * @param dueAt when the state ends by itself or is late; left out without a deadline
   */
  record TaskJson(
      String orderId,
      @Nullable String number,
      String status,
      String title,
      long gross,
      String role,
      Instant requestedAt,
      @Nullable Instant dueAt,
      String href) {}

  @Inject
  WorkResource(Catalog catalog) {
    this.catalog = catalog;
  }

  @GET
  @Path("/me")
  @Access(Access.Level.SIGNED_IN)
  @Operation(operationId = "getMe", summary = "Who is signed in, and as what")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = UserJson.class)))
  public Response me(@Parameter(hidden = true) @Context Caller caller) {
    return Response.ok(UserJson.of(caller.session(), caller.actor())).build();
  }

  @GET
  @Path("/inbox")
  @Access(Access.Level.SIGNED_IN)
  @Operation(
      operationId = "getInbox",
      summary = "What waits for the caller, nearest deadline first")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = InboxJson.class)))
  public Response inbox(@Parameter(hidden = true) @Context Caller caller) {
    List<TaskJson> tasks =
        catalog.orders().inbox(caller.actor(), MOST_TASKS).stream()
            .map(WorkResource::task)
            .toList();
    return Response.ok(new InboxJson(tasks.size(), tasks)).build();
  }

  private static TaskJson task(InboxItem item) {
    return new TaskJson(
        item.order().id().toString(),
        item.order().number(),
        item.order().state().name(),
        item.order().title(),
        item.order().gross().amount(),
        item.role().name(),
        item.order().requestedAt(),
        item.order().dueAt(),
        "/api/v1/orders/" + item.order().id());
  }
}
