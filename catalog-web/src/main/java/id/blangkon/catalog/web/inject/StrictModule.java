package id.blangkon.catalog.web.inject;

import com.google.inject.AbstractModule;

/** Guice makes nothing that no module names. */
public final class StrictModule extends AbstractModule {

  @Override
  protected void configure() {
    binder().requireExplicitBindings();
    binder().requireAtInjectOnConstructors();
    binder().requireExactBindingAnnotations();
    binder().disableCircularProxies();
  }
}
