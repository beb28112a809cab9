package id.blangkon.catalog.web.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a list that is read page by page, for the description of the API: it takes {@code after}
 * and {@code limit}, as {@link id.blangkon.catalog.web.http.Pages} reads them.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Paged {}
