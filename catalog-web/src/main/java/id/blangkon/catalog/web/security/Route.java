package id.blangkon.catalog.web.security;

/**
 * A route of the running server with its rule.
 *
 * @param path a template such as {@code /api/v1/orders/{id}}
 * @param handler what answers it, for messages
 */
public record Route(String method, String path, AccessRule rule, String handler) {}
