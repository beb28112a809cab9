package id.blangkon.catalog.error;

/**
 * What is wrong with one field of a request and how to mend it.
 *
 * @param field the path of the field, such as {@code lines[0].quantity}
 */
public record FieldError(String field, Bilingual message) {}
