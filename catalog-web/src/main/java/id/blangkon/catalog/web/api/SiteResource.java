package id.blangkon.catalog.web.api;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.product.Category;
import id.blangkon.catalog.web.security.Access;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;

/** What search engines ask for. */
@Path("/")
public final class SiteResource {

  private static final String A_DAY = "public, max-age=86400";
  private static final List<String> PAGES =
      List.of(
          "/",
          "/produk",
          "/penyedia",
          "/transaksi",
          "/statistik",
          "/data-terbuka",
          "/data-terbuka/kebijakan",
          "/data-terbuka/log",
          "/simulasi/pajak",
          "/simulasi/aturan",
          "/aturan");

  private final Catalog catalog;

  @Inject
  SiteResource(Catalog catalog) {
    this.catalog = catalog;
  }

  @GET
  @Path("robots.txt")
  @Produces("text/plain; charset=utf-8")
  @Access(Access.Level.PUBLIC)
  public Response robots(@Context UriInfo uri) {
    String text =
        "User-agent: *\nDisallow: /kerja\nDisallow: /masuk\nDisallow: /api/\n\nSitemap: "
            + absolute(uri, "/sitemap.xml")
            + "\n";
    return Response.ok(text).header(HttpHeaders.CACHE_CONTROL, A_DAY).build();
  }

  @GET
  @Path("sitemap.xml")
  @Produces("application/xml; charset=utf-8")
  @Access(Access.Level.PUBLIC)
  public Response sitemap(@Context UriInfo uri) {
    StringBuilder xml = new StringBuilder(4096);
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        .append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    PAGES.forEach(page -> append(xml, absolute(uri, page)));
    for (Category category : catalog.categories().tree().all()) {
      append(xml, absolute(uri, "/produk?category=" + category.code()));
    }
    xml.append("</urlset>\n");
    return Response.ok(xml.toString()).header(HttpHeaders.CACHE_CONTROL, A_DAY).build();
  }

  private static void append(StringBuilder xml, URI address) {
    xml.append("  <url><loc>")
        .append(address.toString().replace("&", "&amp;"))
        .append("</loc></url>\n");
  }

  private static URI absolute(UriInfo uri, String path) {
    return uri.getBaseUri().resolve(path);
  }
}
