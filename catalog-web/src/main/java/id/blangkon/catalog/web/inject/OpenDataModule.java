package id.blangkon.catalog.web.inject;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.multibindings.Multibinder;
import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.web.jersey.WebResource;
import id.blangkon.catalog.web.open.DumpShelf;
import id.blangkon.catalog.web.open.LogResource;
import id.blangkon.catalog.web.open.OcdsResource;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Open contracting data and the public log. */
public final class OpenDataModule extends AbstractModule {

  private final @Nullable Path dumps;

  /**
   * @param dumps where files with everything are kept; null for none
   */
  public OpenDataModule(@Nullable Path dumps) {
    this.dumps = dumps;
  }

  @Override
  protected void configure() {
    bind(OcdsResource.class).in(Singleton.class);
    bind(LogResource.class).in(Singleton.class);
    Multibinder<Object> resources =
        Multibinder.newSetBinder(binder(), Object.class, WebResource.class);
    resources.addBinding().to(OcdsResource.class);
    resources.addBinding().to(LogResource.class);
  }

  @Provides
  @Singleton
  DumpShelf shelf(Catalog catalog) {
    return new DumpShelf(catalog, dumps);
  }
}
