package id.blangkon.catalog.web.jersey;

import jakarta.inject.Qualifier;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Marks the set of resources that Guice builds and Jersey serves; a module adds its own to it. */
@Qualifier
@Documented
@Retention(RetentionPolicy.RUNTIME)
public @interface WebResource {}
