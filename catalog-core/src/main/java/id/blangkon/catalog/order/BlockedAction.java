package id.blangkon.catalog.order;

import id.blangkon.catalog.error.Bilingual;

/**
 * What an actor holds the role for and may still not do with an order.
 *
 * @param reason why, and what to do instead
 */
public record BlockedAction(OrderAction action, Bilingual reason) {}
