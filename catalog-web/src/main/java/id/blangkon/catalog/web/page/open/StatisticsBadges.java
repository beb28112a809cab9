package id.blangkon.catalog.web.page.open;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.transparency.StatisticsFilter;
import id.blangkon.catalog.transparency.StatisticsStore;
import id.blangkon.catalog.web.http.Filters;
import id.blangkon.catalog.web.open.CountedFigures;
import id.blangkon.catalog.web.page.Formats;
import id.blangkon.catalog.web.page.Messages;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.site.Addressed;
import id.blangkon.catalog.web.page.site.Names;
import id.blangkon.catalog.web.security.Access;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A picture with the figures of a region, for the region's own site. */
@Path("/")
public final class StatisticsBadges {

  private static final Set<String> KNOWN = Set.of("region");

  private final Catalog catalog;
  private final Figures figures;
  private final Names names;

  @Inject
  public StatisticsBadges(Catalog catalog, Figures figures, Names names) {
    this.catalog = catalog;
    this.figures = figures;
    this.names = names;
  }

  @GET
  @Path("statistik/lencana.svg")
  @Produces("image/svg+xml; charset=utf-8")
  @Access(Access.Level.PUBLIC)
  public Response badge(@Context UriInfo uri) {
    Addressed asked = Addressed.of(uri);
    RegionCode region = Filters.region(asked.parameters(KNOWN), "region").orElse(null);
    CountedFigures.Counted counted =
        figures.of(
            region == null ? StatisticsFilter.all() : StatisticsFilter.ofRegion(region.value()));
    return Response.ok(draw(region, counted, asked.language()))
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
        .build();
  }

  private String draw(
      @Nullable RegionCode region, CountedFigures.Counted counted, Language language) {
    Messages words = Messages.of(language);
    Formats formats = Formats.of(language);
    StatisticsStore.Totals totals = counted.summary().totals();
    String name = names.region(region == null ? catalog.province() : region);
    String value = formats.rupiahShort(totals.value());
    String share =
        words.text(
            "badge.share",
            formats.percent(
                totals.value() == 0
                    ? 0
                    : totals.microSmallCooperativeValue() * 100.0 / totals.value()));
    String label = String.join(", ", name, value, share);
    return """
        <svg xmlns="http://www.w3.org/2000/svg" width="320" height="96" viewBox="0 0 320 96" role="img" aria-label="%1$s">
        <title>%1$s</title>
        <rect width="320" height="96" rx="10" fill="#142748"/>
        <rect width="6" height="96" fill="#E8B97F"/>
        <g fill="#F8F1E3" font-family="system-ui, Roboto, Noto Sans, Arial, sans-serif">
        <text x="20" y="26" font-size="13">%2$s</text>
        <text x="20" y="58" font-size="26" font-weight="700">%3$s</text>
        <text x="20" y="82" font-size="12">%4$s</text>
        </g></svg>
        """
        .formatted(escaped(label), escaped(name), escaped(value), escaped(share));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
