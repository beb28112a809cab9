package id.blangkon.catalog.web.inject;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;
import com.google.inject.multibindings.Multibinder;
import id.blangkon.catalog.web.api.ApiParts;
import id.blangkon.catalog.web.api.ProductListing;
import id.blangkon.catalog.web.http.CachedRead;
import id.blangkon.catalog.web.http.StyleSheet;
import id.blangkon.catalog.web.jersey.WebResource;
import id.blangkon.catalog.web.page.Assets;

/** The JSON API. */
public final class ApiModule extends AbstractModule {

  @Override
  protected void configure() {
    ApiParts.services().forEach(service -> bind(service).in(Singleton.class));
    Multibinder<Object> resources =
        Multibinder.newSetBinder(binder(), Object.class, WebResource.class);
    for (Class<?> resource : ApiParts.resources()) {
      bind(resource).in(Singleton.class);
      resources.addBinding().to(resource);
    }
    Multibinder.newSetBinder(binder(), CachedRead.class).addBinding().to(ProductListing.class);
    bind(StyleSheet.class).toInstance(new StyleSheet(Assets.shared().path(Assets.STYLE)));
  }
}
