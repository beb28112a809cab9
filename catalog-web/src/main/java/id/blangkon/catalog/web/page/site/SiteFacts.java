package id.blangkon.catalog.web.page.site;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.tenant.InstallationFacts;
import id.blangkon.catalog.web.page.model.LogHead;
import id.blangkon.catalog.web.page.model.Site;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * What is true for the whole installation. Every page shows it, so it is read again every few
 * seconds only.
 */
public final class SiteFacts {

  private static final Duration AGE = Duration.ofSeconds(5);

  private final Catalog catalog;
  private final String province;
  private final Kept<Site> site;

  @Inject
  public SiteFacts(Catalog catalog) {
    this.catalog = catalog;
    this.province = catalog.regions().get(catalog.province()).name();
    this.site = new Kept<>(AGE, this::read);
  }

  public Site site() {
    return site.get();
  }

  /** The name of the province. */
  public String province() {
    return province;
  }

  private Site read() {
    InstallationFacts facts = catalog.tenants().installation();
    return new Site(
        province,
        facts.operator().orElse("Pemerintah Provinsi " + province),
        facts.demonstration(),
        catalog.calendar().zone(),
        facts
            .newestEntry()
            .map(entry -> new LogHead(entry.position(), entry.event().occurredAt()))
            .orElse(null));
  }
}
