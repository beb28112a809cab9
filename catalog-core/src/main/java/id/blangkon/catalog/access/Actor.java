package id.blangkon.catalog.access;

import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.ErrorCode;
import java.util.List;
import java.util.UUID;

/**
 * Who acts: a person with the appointments that are valid today.
 *
 * @param name the person's name, shown to colleagues and never in public
 */
public record Actor(PersonId person, String name, List<Appointment> appointments) {

  private static final PersonId SYSTEM_PERSON = PersonId.of(new UUID(0, 0));

  public Actor {
    appointments = List.copyOf(appointments);
  }

  /** The system itself, which lets deadlines pass. */
  public static Actor system() {
    return new Actor(SYSTEM_PERSON, "Sistem", List.of());
  }

  public boolean isSystem() {
    return person.equals(SYSTEM_PERSON);
  }

  public boolean holds(Role role) {
    return appointments.stream().anyMatch(a -> a.role() == role);
  }

  public boolean holds(Role role, TenantId tenant) {
    return appointments.stream().anyMatch(a -> a.role() == role && tenant.equals(a.tenant()));
  }

  public boolean holds(Role role, TenantId tenant, WorkUnitId workUnit) {
    return appointments.stream()
        .anyMatch(
            a -> a.role() == role && tenant.equals(a.tenant()) && workUnit.equals(a.workUnit()));
  }

  public boolean actsFor(SupplierId supplier) {
    return appointments.stream().anyMatch(a -> supplier.equals(a.supplier()));
  }

  /**
   * Refuses one who does not meet the condition.
   *
   * @throws CatalogException with {@link ErrorCode#FORBIDDEN}
   */
  public void require(boolean permitted, String indonesianWho, String englishWho) {
    if (!permitted) {
      throw CatalogException.of(
          ErrorCode.FORBIDDEN,
          "Hanya "
              + indonesianWho
              + " yang dapat melakukan ini. Masuk dengan akun itu, atau teruskan kepadanya.",
          "Only " + englishWho + " can do this. Sign in with that account or pass it on.");
    }
  }

  /**
   * Refuses one who acts for the supplier: nobody decides as an officer over their own business.
   *
   * @throws CatalogException with {@link ErrorCode#SEGREGATION_OF_DUTIES}
   */
  public void requireIndependentOf(SupplierId supplier) {
    if (actsFor(supplier)) {
      throw CatalogException.of(
          ErrorCode.SEGREGATION_OF_DUTIES,
          "Anda bertindak untuk penyedia ini, jadi tidak boleh memutuskannya sebagai pejabat."
              + " Teruskan ke pejabat lain.",
          "You act for this supplier and so cannot decide on it as an officer. Pass it to another"
              + " officer.");
    }
  }
}
