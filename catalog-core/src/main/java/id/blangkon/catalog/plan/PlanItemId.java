package id.blangkon.catalog.plan;

import java.util.UUID;

/** The id of a plan item. */
public record PlanItemId(UUID value) {

  public static PlanItemId of(UUID value) {
    return new PlanItemId(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
