package id.blangkon.catalog.web.open;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.journal.check.ProofFile;
import id.blangkon.catalog.journal.ledger.PublicLog;
import id.blangkon.catalog.transparency.PublicOrder;
import id.blangkon.catalog.web.http.EntityTags;
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
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The public log as files, in the formats of C2SP tlog-tiles, tlog-checkpoint and tlog-proof. */
@Path("/log")
public final class LogResource {

  /** What is signed next is to be seen at once. */
  private static final String BRIEFLY = "public, max-age=1";

  /** A tile, whole or not, is for ever what it was. */
  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  private static final MediaType TEXT = MediaType.TEXT_PLAIN_TYPE.withCharset("utf-8");
  private static final Bilingual FILE = Bilingual.of("Berkas log", "File of the log");
  private static final Bilingual PROOF = Bilingual.of("Bukti", "Proof");

  private final Catalog catalog;
  private final PublicLog log;
  private final SavedVerifier verifier = new SavedVerifier();

  @Inject
  public LogResource(Catalog catalog) {
    this.catalog = catalog;
    this.log = catalog.publicLog();
  }

  /** For people there is a page. */
  @GET
  @Access(Access.Level.PUBLIC)
  public Response page() {
    return Response.seeOther(URI.create("/data-terbuka/log")).build();
  }

  /** The newest signed checkpoint. */
  @GET
  @Path("checkpoint")
  @Access(Access.Level.PUBLIC)
  public Response checkpoint(@Context Request request) {
    return text(request, file("checkpoint")).build();
  }

  /** The public keys that the checkpoints are checked with, a line each. */
  @GET
  @Path("key")
  @Access(Access.Level.PUBLIC)
  public Response key(@Context Request request) {
    return text(request, file("key")).build();
  }

  /** The hashes of a tile, or the entries that it hashes. */
  @GET
  @Path("tile/{tile: .+}")
  @Access(Access.Level.PUBLIC)
  public Response tile(@PathParam("tile") String tile) {
    return Response.ok(file("tile/" + tile), MediaType.APPLICATION_OCTET_STREAM_TYPE)
        .header(HttpHeaders.CACHE_CONTROL, FOR_EVER)
        .build();
  }

  /** One file that proves everything that the log has about one order. */
  @GET
  @Path("proof/{number}")
  @Access(Access.Level.PUBLIC)
  public Response proof(@PathParam("number") String number, @Context Request request) {
    PublicOrder order = catalog.publicOrders().get(number);
    ProofFile proof =
        log.proof(UUID.fromString(order.id()))
            .orElseThrow(() -> CatalogException.notFound(PROOF, number));
    String name = order.reference() + ProofFile.EXTENSION;
    return text(request, proof.toString().getBytes(StandardCharsets.UTF_8))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .build();
  }

  /** A page that checks proofs, to be saved: it works without a network. */
  @GET
  @Path("verifier.html")
  @Access(Access.Level.PUBLIC)
  public Response verifier() {
    String key =
        log.published().map(newest -> newest.keys().lines().findFirst().orElse("")).orElse("");
    return Response.ok(verifier.withKey(key), MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"blangkon-verifier.html\"")
        .build();
  }

  private byte[] file(String path) {
    return log.file(path).orElseThrow(() -> CatalogException.notFound(FILE, path));
  }

  private static Response.ResponseBuilder text(Request request, byte[] bytes) {
    String tag = EntityTags.of(bytes);
    Response.ResponseBuilder response = request.evaluatePreconditions(EntityTags.parse(tag));
    if (response == null) {
      response = Response.ok(bytes, TEXT);
    }
    return response.header(HttpHeaders.ETAG, tag).header(HttpHeaders.CACHE_CONTROL, BRIEFLY);
  }
}
