package id.blangkon.catalog.web.page.work;

import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Role;

/** A work place, which is a tab of the pages behind the sign-in. */
public enum WorkPlace {
  /** What waits for the one who is signed in. */
  TASKS("tasks", "/kerja"),
  /** The orders that they work on or watch over. */
  ORDERS("orders", "/kerja/pesanan"),
  /** The plan items of their work unit. */
  PLANS("plans", "/kerja/rencana"),
  /** The products and orders of their supplier. */
  SHOP("shop", "/kerja/toko"),
  /** The suppliers and products that wait for verification. */
  VERIFICATION("verification", "/kerja/verifikasi");

  private final String key;
  private final String path;

  WorkPlace(String key, String path) {
    this.key = key;
    this.path = path;
  }

  /** What names the message {@code tab.<key>}. */
  String key() {
    return key;
  }

  /** Where its first page lies. */
  public String path() {
    return path;
  }

  /** Whether the actor has something to do or see there; also one without a role has tasks. */
  public boolean isFor(Actor actor) {
    return this == TASKS
        || actor.appointments().stream().anyMatch(appointment -> isFor(appointment.role()));
  }

  private boolean isFor(Role role) {
    return switch (this) {
      case TASKS -> true;
      case ORDERS ->
          role.scope() == Role.Scope.WORK_UNIT
              || role == Role.SUPPLIER
              || role == Role.PROCUREMENT_UNIT
              || role == Role.AUDITOR;
      case PLANS -> role.scope() == Role.Scope.WORK_UNIT || role == Role.PROCUREMENT_UNIT;
      case SHOP -> role == Role.SUPPLIER;
      case VERIFICATION -> role == Role.PROCUREMENT_UNIT || role == Role.PROVINCIAL_ADMIN;
    };
  }
}
