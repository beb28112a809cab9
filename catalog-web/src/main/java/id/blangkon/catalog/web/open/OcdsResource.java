package id.blangkon.catalog.web.open;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.ocds.DataQuality;
import id.blangkon.catalog.ocds.Dump;
import id.blangkon.catalog.ocds.Dumps;
import id.blangkon.catalog.ocds.OpenContracting;
import id.blangkon.catalog.ocds.Publication;
import id.blangkon.catalog.ocds.Release;
import id.blangkon.catalog.storage.Page;
import id.blangkon.catalog.web.http.EntityTags;
import id.blangkon.catalog.web.http.Pages;
import id.blangkon.catalog.web.http.QueryString;
import id.blangkon.catalog.web.security.Access;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything that is published by the Open Contracting Data Standard, without an account. */
@Path("/ocds")
public final class OcdsResource {

  /** A change is to be seen within a second. */
  private static final String BRIEFLY = "public, max-age=1";

  /** A file's name says what is in it. */
  private static final String A_DAY = "public, max-age=86400, immutable";

  /** How long a day is as a text. */
  private static final int DAY = 10;

  private static final Bilingual DUMP = Bilingual.of("Berkas data", "Data file");

  private final Catalog catalog;
  private final OpenContracting source;
  private final DumpShelf shelf;

  @Inject
  public OcdsResource(Catalog catalog, DumpShelf shelf) {
    this.catalog = catalog;
    this.source = catalog.openContracting();
    this.shelf = shelf;
  }

  /** Releases in the order in which they became public, as packages that link to the next one. */
  @GET
  @Path("releases")
  @Access(Access.Level.PUBLIC)
  public Response releases(@Context UriInfo uri, @Context Request request) {
    QueryString query =
        QueryString.parse(uri.getRequestUri().getRawQuery(), Set.of("since", "after", "limit"));
    Instant since = query.one("since").map(this::instant).orElse(null);
    Page<Release> page = source.releases(since, Pages.of(query));
    URI next = page.next() == null ? null : next(uri, page.next());
    Instant published =
        page.items().stream()
            .map(release -> Instant.parse(release.date()))
            .max(Instant::compareTo)
            .orElse(since == null ? Instant.EPOCH : since);
    Response.ResponseBuilder response =
        json(
            request,
            publication(uri).releasePackage(uri.getRequestUri(), published, page.items(), next));
    return next == null
        ? response.build()
        : response.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"").build();
  }

  /** One release, as a package. */
  @GET
  @Path("releases/{id}")
  @Access(Access.Level.PUBLIC)
  public Response release(
      @PathParam("id") String id, @Context UriInfo uri, @Context Request request) {
    Release release = source.release(id);
    return json(
            request,
            publication(uri)
                .releasePackage(
                    uri.getRequestUri(), Instant.parse(release.date()), List.of(release), null))
        .build();
  }

  /** All releases of one order with what they say together. */
  @GET
  @Path("records/{ocid}")
  @Access(Access.Level.PUBLIC)
  public Response record(
      @PathParam("ocid") String ocid, @Context UriInfo uri, @Context Request request) {
    return json(request, publication(uri).recordPackage(uri.getRequestUri(), source.record(ocid)))
        .build();
  }

  /** The list of files with everything. */
  @GET
  @Path("dumps")
  @Access(Access.Level.PUBLIC)
  public Response dumps(@Context UriInfo uri, @Context Request request) {
    List<Dump> dumps = shelf.list();
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("license", Publication.LICENSE.toString());
    body.put("publicationPolicy", policy(uri).toString());
    body.put("checksums", uri.getBaseUri().resolve("/ocds/dumps/" + Dumps.CHECKSUMS).toString());
    body.put("items", dumps.stream().map(dump -> entry(uri, dump)).toList());
    Response.ResponseBuilder response = Response.ok(body, MediaType.APPLICATION_JSON_TYPE);
    // The first one who asks waits until they are made.
    return dumps.isEmpty()
        ? response.header(HttpHeaders.RETRY_AFTER, 30).build()
        : response.header(HttpHeaders.CACHE_CONTROL, "public, max-age=60").build();
  }

  private static Map<String, Object> entry(UriInfo uri, Dump dump) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("name", dump.name());
    entry.put("url", uri.getBaseUri().resolve("/ocds/dumps/" + dump.name()).toString());
    if (dump.year() != null) {
      entry.put("year", dump.year());
    }
    entry.put("releases", dump.releases());
    entry.put("bytes", dump.bytes());
    entry.put("sha256", dump.sha256());
    entry.put("madeAt", dump.madeAt().toString());
    return entry;
  }

  /** One file, or the checksums of all. */
  @GET
  @Path("dumps/{name}")
  @Access(Access.Level.PUBLIC)
  public Response dump(@PathParam("name") String name, @Context Request request) {
    if (name.equals(Dumps.CHECKSUMS)) {
      return Response.ok(shelf.checksums(), MediaType.TEXT_PLAIN_TYPE.withCharset("utf-8"))
          .header(HttpHeaders.CACHE_CONTROL, "public, max-age=60")
          .build();
    }
    Dump dump = shelf.find(name).orElseThrow(() -> CatalogException.notFound(DUMP, name));
    java.nio.file.Path file =
        shelf.file(dump).orElseThrow(() -> CatalogException.notFound(DUMP, name));
    String tag = "\"" + dump.sha256() + "\"";
    Response.ResponseBuilder response = request.evaluatePreconditions(EntityTags.parse(tag));
    if (response == null) {
      response =
          Response.ok(file.toFile(), "application/gzip")
              .header(HttpHeaders.CONTENT_LENGTH, dump.bytes())
              .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    }
    return response.header(HttpHeaders.ETAG, tag).header(HttpHeaders.CACHE_CONTROL, A_DAY).build();
  }

  /** What the usual checks of OCDS data say of these. */
  @GET
  @Path("quality")
  @Access(Access.Level.PUBLIC)
  public Response quality() {
    Optional<DataQuality> known = shelf.quality();
    if (known.isEmpty()) {
      return Response.ok(Map.of("checks", List.of()), MediaType.APPLICATION_JSON_TYPE)
          .header(HttpHeaders.RETRY_AFTER, 30)
          .build();
    }
    DataQuality quality = known.get();
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("records", quality.records());
    body.put("score", quality.score());
    body.put("checks", quality.checks().stream().map(OcdsResource::check).toList());
    return Response.ok(body, MediaType.APPLICATION_JSON_TYPE)
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=60")
        .build();
  }

  private static Map<String, Object> check(DataQuality.Result result) {
    Map<String, Object> check = new LinkedHashMap<>();
    check.put("id", result.id());
    check.put("level", result.level());
    check.put("passed", result.passed());
    check.put("failed", result.failed());
    if (!result.examples().isEmpty()) {
      check.put("examples", result.examples());
    }
    return check;
  }

  private Publication publication(UriInfo uri) {
    return new Publication(
        "Blangkon " + catalog.regions().get(catalog.province()).name(),
        uri.getBaseUri(),
        policy(uri));
  }

  private static URI policy(UriInfo uri) {
    return uri.getBaseUri().resolve("/data-terbuka/kebijakan");
  }

  private static URI next(UriInfo uri, String after) {
    UriBuilder builder = uri.getRequestUriBuilder().replaceQueryParam("after", after);
    return builder.build();
  }

  private static Response.ResponseBuilder json(Request request, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    String tag = EntityTags.of(bytes);
    Response.ResponseBuilder response = request.evaluatePreconditions(EntityTags.parse(tag));
    if (response == null) {
      response = Response.ok(bytes, MediaType.APPLICATION_JSON_TYPE);
    }
    return response.header(HttpHeaders.ETAG, tag).header(HttpHeaders.CACHE_CONTROL, BRIEFLY);
  }

  /** An instant with its offset, or the day that begins then in the zone of the installation. */
  private Instant instant(String text) {
    return read(text)
        .orElseThrow(
            () ->
                CatalogException.invalid(
                    "since",
                    "“since” harus tanggal (2026-01-31) atau waktu dengan zona"
                        + " (2026-01-31T00:00:00Z).",
                    "“since” must be a day (2026-01-31) or a time with its offset"
                        + " (2026-01-31T00:00:00Z)."));
  }

  private Optional<Instant> read(String text) {
    try {
      return Optional.of(
          text.length() == DAY
              ? LocalDate.parse(text).atStartOfDay(catalog.calendar().zone()).toInstant()
              : OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeParseException notATime) {
      return Optional.empty();
    }
  }
}
