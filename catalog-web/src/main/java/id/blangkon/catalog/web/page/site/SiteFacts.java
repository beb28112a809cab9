package id.blangkon.catalog.web.page.site;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.journal.JournalStore;
import id.blangkon.catalog.tenant.InstallationStore;
import id.blangkon.catalog.web.page.model.LogHead;
import id.blangkon.catalog.web.page.model.Site;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/**
 * What is true for the whole installation. Every page shows it, so it is read again every few
 * seconds only.
 */
public final class SiteFacts {

  private static final Duration AGE = Duration.ofSeconds(5);

  /** The fact under which a demonstration notes itself. */
  private static final String DEMONSTRATION = "demonstration";

  /** The fact that names who runs the installation. */
  private static final String OPERATOR = "operator";

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
    return catalog
        .storage()
        .read(
            unit -> {
              InstallationStore installation = unit.store(InstallationStore.class);
              Optional<LogHead> head =
                  unit.store(JournalStore.class)
                      .head()
                      .map(event -> new LogHead(event.position(), event.event().occurredAt()));
              return new Site(
                  province,
                  installation.find(OPERATOR).orElse("Pemerintah Provinsi " + province),
                  installation.find(DEMONSTRATION).isPresent(),
                  catalog.calendar().zone(),
                  head.orElse(null));
            });
  }
}
