package id.blangkon.catalog.web.inject;

import com.google.inject.AbstractModule;
import id.blangkon.catalog.Catalog;

/** The catalogue that is served. */
public final class CatalogModule extends AbstractModule {

  private final Catalog catalog;

  public CatalogModule(Catalog catalog) {
    this.catalog = catalog;
  }

  @Override
  protected void configure() {
    bind(Catalog.class).toInstance(catalog);
  }
}
