package id.blangkon.catalog.order;

/**
 * What an action asks for.
 *
 * @param name such as {@code reason}
 */
public record ActionField(String name, boolean required) {}
