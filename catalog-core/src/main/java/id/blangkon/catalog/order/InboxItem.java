package id.blangkon.catalog.order;

import id.blangkon.catalog.access.Role;

/** An order that waits for its reader, in the role given. */
public record InboxItem(OrderSummary order, Role role) {}
