package id.blangkon.catalog.web.api;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.storage.PageRequest;
import id.blangkon.catalog.storage.StorageUnavailableException;
import id.blangkon.catalog.transparency.PublicOrderFilter;
import id.blangkon.catalog.web.http.Readiness;
import id.blangkon.catalog.web.security.Access;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether the process lives, and whether it should get requests. */
@Path("/health")
@Produces(MediaType.APPLICATION_JSON)
public final class HealthResource {

  private static final Logger LOG = LoggerFactory.getLogger(HealthResource.class);

  /** So far may a node fall behind before it should catch up in peace. */
  private static final long MOST_LAG = 50_000;

  private static final String UP = "UP";
  private static final String DOWN = "DOWN";

  private final Catalog catalog;
  private final Readiness readiness;

  /** Once the schema is up to date it stays so for this program: nothing takes a migration back. */
  private volatile boolean migrated;

  /** A verdict and what it rests on. */
  record HealthJson(String status, Map<String, CheckJson> checks) {}

  /** One check, with how many events are not shown yet where it counts them. */
  record CheckJson(String status, @Nullable Long lag) {}

  @Inject
  HealthResource(Catalog catalog, Readiness readiness) {
    this.catalog = catalog;
    this.readiness = readiness;
  }

  @GET
  @Path("/live")
  @Access(Access.Level.PUBLIC)
  public HealthJson live() {
    return new HealthJson(UP, Map.of());
  }

  @GET
  @Path("/ready")
  @Access(Access.Level.PUBLIC)
  public Response ready() {
    Map<String, CheckJson> checks = new LinkedHashMap<>();
    checks.put("server", new CheckJson(readiness.isStopping() ? DOWN : UP, null));
    checks.put("database", check(this::database));
    checks.put("schema", check(this::schema));
    checks.put("index", check(this::index));
    checks.put("journal", check(this::journal));
    boolean ready = checks.values().stream().allMatch(check -> check.status().equals(UP));
    // A log that must not be signed is for the operator to mend; people go on buying and selling.
    checks.put("log", new CheckJson(catalog.publicLog().standing().kind().name(), null));
    return Response.status(ready ? 200 : 503)
        .entity(new HealthJson(ready ? UP : DOWN, checks))
        .build();
  }

  private CheckJson database() {
    catalog.worker().lag();
    return new CheckJson(UP, null);
  }

  private CheckJson schema() {
    migrated = migrated || catalog.storage().missingMigrations().isEmpty();
    if (!migrated) {
      return new CheckJson(DOWN, null);
    }
    catalog.publicOrders().list(PublicOrderFilter.all(), PageRequest.first(1));
    return new CheckJson(UP, null);
  }

  private CheckJson index() {
    catalog.search().suggest("a", 1);
    // The worker builds it anew; until then products may be missing, which readers would not see.
    return new CheckJson(catalog.search().needsRebuild() ? DOWN : UP, null);
  }

  private CheckJson journal() {
    long lag = catalog.worker().lag();
    return new CheckJson(lag <= MOST_LAG ? UP : DOWN, lag);
  }

  private static CheckJson check(Supplier<CheckJson> check) {
    try {
      return check.get();
    } catch (StorageUnavailableException e) {
      return new CheckJson(DOWN, null);
    } catch (RuntimeException e) {
      LOG.warn("A readiness check failed", e);
      return new CheckJson(DOWN, null);
    }
  }
}
