package id.blangkon.catalog.order;

import id.blangkon.catalog.access.Role;
import java.util.List;

/** What an actor may do with an order now, and in which role. */
public record AvailableAction(OrderAction action, Role role, List<ActionField> fields) {}
