package id.blangkon.catalog.web.inject;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;
import com.google.inject.multibindings.Multibinder;
import com.google.inject.multibindings.OptionalBinder;
import id.blangkon.catalog.web.jersey.ErrorPages;
import id.blangkon.catalog.web.jersey.WebResource;
import id.blangkon.catalog.web.page.PageRenderer;
import id.blangkon.catalog.web.page.site.Frames;
import id.blangkon.catalog.web.page.site.Goods;
import id.blangkon.catalog.web.page.site.Names;
import id.blangkon.catalog.web.page.site.ProblemPages;
import id.blangkon.catalog.web.page.site.SiteFacts;
import java.util.List;

/** The pages: what they share, and the resources that answer with them. */
public final class PageModule extends AbstractModule {

  private static final List<Class<?>> RESOURCES = List.of();

  @Override
  protected void configure() {
    bind(PageRenderer.class).toInstance(new PageRenderer());
    bind(SiteFacts.class).in(Singleton.class);
    bind(Names.class).in(Singleton.class);
    bind(Frames.class).in(Singleton.class);
    bind(Goods.class).in(Singleton.class);
    bind(ProblemPages.class).in(Singleton.class);
    OptionalBinder.newOptionalBinder(binder(), ErrorPages.class)
        .setBinding()
        .to(ProblemPages.class);
    Multibinder<Object> resources =
        Multibinder.newSetBinder(binder(), Object.class, WebResource.class);
    for (Class<?> resource : RESOURCES) {
      bind(resource).in(Singleton.class);
      resources.addBinding().to(resource);
    }
  }
}
