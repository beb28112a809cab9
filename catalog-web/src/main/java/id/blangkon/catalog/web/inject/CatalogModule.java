package id.blangkon.catalog.web.inject;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;
import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.web.open.CountedFigures;

/** The catalogue that is served, and what pages and API share of it. */
public final class CatalogModule extends AbstractModule {

  private final Catalog catalog;

  public CatalogModule(Catalog catalog) {
    this.catalog = catalog;
  }

  @Override
  protected void configure() {
    bind(Catalog.class).toInstance(catalog);
    bind(CountedFigures.class).in(Singleton.class);
  }
}
