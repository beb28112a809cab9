package id.blangkon.catalog.web.page.model;

import org.jspecify.annotations.Nullable;

/**
 * A document of an order.
 *
 * @param type {@code ORDER_LETTER}, {@code HANDOVER_CERTIFICATE}, {@code INVOICE} or {@code OCDS}
 * @param href null while it does not exist yet
 */
public record OrderDocument(
    String type, @Nullable String href, @Nullable String mediaType, long bytes) {}
