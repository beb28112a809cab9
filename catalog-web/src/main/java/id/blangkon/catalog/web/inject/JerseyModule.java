package id.blangkon.catalog.web.inject;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.inject.AbstractModule;
import com.google.inject.Singleton;
import com.google.inject.multibindings.Multibinder;
import com.google.inject.multibindings.OptionalBinder;
import id.blangkon.catalog.web.jersey.ErrorPages;
import id.blangkon.catalog.web.jersey.JerseyApplication;
import id.blangkon.catalog.web.jersey.StrictJson;
import id.blangkon.catalog.web.jersey.WebResource;
import id.blangkon.catalog.web.problem.PlainErrorPage;

/** Jersey with the set of resources that the other modules fill. */
public final class JerseyModule extends AbstractModule {

  @Override
  protected void configure() {
    Multibinder.newSetBinder(binder(), Object.class, WebResource.class);
    OptionalBinder.newOptionalBinder(binder(), ErrorPages.class)
        .setDefault()
        .toInstance(
            (problem, caller, path, query) -> PlainErrorPage.write(problem, caller.locale()));
    bind(ObjectMapper.class).toInstance(StrictJson.mapper());
    bind(JerseyApplication.class).in(Singleton.class);
  }
}
