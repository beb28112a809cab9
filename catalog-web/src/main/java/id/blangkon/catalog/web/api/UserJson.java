package id.blangkon.catalog.web.api;

import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Appointment;
import id.blangkon.catalog.access.Session;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is signed in, and as what. */
record UserJson(String username, String name, List<RoleJson> roles) {

  /** An appointment that is valid today. */
  record RoleJson(
      String role, @Nullable String tenant, @Nullable String workUnit, @Nullable String supplier) {

    static RoleJson of(Appointment appointment) {
      return new RoleJson(
          appointment.role().name(),
          appointment.tenant() == null ? null : appointment.tenant().toString(),
          appointment.workUnit() == null ? null : appointment.workUnit().toString(),
          appointment.supplier() == null ? null : appointment.supplier().toString());
    }
  }

  static UserJson of(Session session, Actor actor) {
    return new UserJson(
        session.username(), actor.name(), actor.appointments().stream().map(RoleJson::of).toList());
  }
}
