package id.blangkon.catalog.web.page.model;

/**
 * A refused field: its name in the form, and what is wrong in words.
 *
 * @param field the name of the field, or empty when the whole form is meant
 */
public record FieldProblem(String field, String message) {}
