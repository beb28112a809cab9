package id.blangkon.catalog.order;

import id.blangkon.catalog.access.Role;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of the lifecycle table: who may do what in which state, and where it leads.
 *
 * @param from null for the request, which makes the order
 * @param allRoles whether every one of the roles has to act before the order moves on, each once
 * @param judged whether the rules must find nothing that blocks
 */
public record LifecycleEdge(
    @Nullable OrderState from,
    OrderAction action,
    Set<Role> roles,
    boolean allRoles,
    OrderState to,
    boolean judged,
    List<ActionField> fields) {

  public LifecycleEdge {
    roles = Set.copyOf(roles);
    fields = List.copyOf(fields);
  }
}
