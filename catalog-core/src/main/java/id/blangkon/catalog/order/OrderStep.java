package id.blangkon.catalog.order;

import id.blangkon.catalog.access.PersonId;
import id.blangkon.catalog.access.Role;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done with an order: the history is append only.
 *
 * @param sequence 1 for the request
 * @param from null for the request
 * @param role in which the person acted
 * @param fields what the action asked for, such as a reason or a disbursement order number
 */
public record OrderStep(
    int sequence,
    OrderAction action,
    @Nullable OrderState from,
    OrderState to,
    PersonId person,
    Role role,
    Instant at,
    SortedMap<String, String> fields) {

  public OrderStep {
    fields = new TreeMap<>(fields);
  }
}
