package id.blangkon.catalog.access;

import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.journal.JournalInbox;
import id.blangkon.catalog.journal.NewEvent;
import id.blangkon.catalog.storage.DuplicateException;
import id.blangkon.catalog.storage.MemoryStorage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** People, accounts and sessions in memory. */
final class MemoryPeople {

  private MemoryPeople() {}

  static MemoryStorage storage() {
    return new MemoryStorage()
        .with(PersonStore.class, MemoryPersons::new)
        .with(AccountStore.class, MemoryAccounts::new)
        .with(JournalInbox.class, MemoryInbox::new);
  }

  /** What was written to the journal, oldest first. */
  static List<NewEvent> events(MemoryStorage storage) {
    return storage.read(unit -> ((MemoryInbox) unit.store(JournalInbox.class)).all());
  }

  private static final class MemoryInbox implements JournalInbox {

    private final NavigableMap<Integer, NewEvent> events;

    MemoryInbox(MemoryStorage.Tables tables) {
      this.events = tables.of("events");
    }

    List<NewEvent> all() {
      return List.copyOf(events.values());
    }

    @Override
    public void append(NewEvent event) {
      events.put(events.size(), event);
    }

    @Override
    public void appendAll(List<NewEvent> more) {
      more.forEach(this::append);
    }
  }

  private static final class MemoryPersons implements PersonStore {

    private final NavigableMap<PersonId, Person> people;
    private final NavigableMap<UUID, Appointment> appointments;

    MemoryPersons(MemoryStorage.Tables tables) {
      this.people = tables.of("people");
      this.appointments = tables.of("appointments");
    }

    @Override
    public Optional<Person> find(PersonId id) {
      return Optional.ofNullable(people.get(id));
    }

    @Override
    public List<Person> list(Collection<PersonId> ids) {
      return people.values().stream().filter(person -> ids.contains(person.id())).toList();
    }

    @Override
    public void insert(Person person) {
      people.put(person.id(), person);
    }

    @Override
    public void insert(Appointment appointment) {
      appointments.put(appointment.id(), appointment);
    }

    @Override
    public Optional<Appointment> findAppointment(UUID id) {
      return Optional.ofNullable(appointments.get(id));
    }

    @Override
    public boolean isScopeKnown(Appointment appointment) {
      return true;
    }

    @Override
    public List<Person> holders(Role role, TenantId tenant, WorkUnitId workUnit, LocalDate day) {
      return appointments.values().stream()
          .filter(a -> a.role() == role && a.isValidOn(day))
          .filter(a -> tenant.equals(a.tenant()) && workUnit.equals(a.workUnit()))
          .map(a -> people.get(a.person()))
          .toList();
    }

    @Override
    public List<Appointment> appointments(PersonId person, LocalDate day) {
      return appointments.values().stream()
          .filter(a -> a.person().equals(person) && a.isValidOn(day))
          .toList();
    }

    @Override
    public Set<Role> rolesBesideSupplier(
        TenantId tenant, WorkUnitId workUnit, SupplierId supplier, LocalDate day) {
      return appointments.values().stream()
          .filter(a -> tenant.equals(a.tenant()) && a.isValidOn(day))
          .filter(a -> a.workUnit() == null || workUnit.equals(a.workUnit()))
          .filter(
              a ->
                  appointments(a.person(), day).stream()
                      .anyMatch(other -> supplier.equals(other.supplier())))
          .map(Appointment::role)
          .collect(Collectors.toSet());
    }

    @Override
    public boolean anybodyHolds(Role role, LocalDate day) {
      return appointments.values().stream().anyMatch(a -> a.role() == role && a.isValidOn(day));
    }

    @Override
    public void end(Appointment appointment, LocalDate lastDay) {
      appointments.put(appointment.id(), appointment.endingOn(lastDay));
    }
  }

  private static final class MemoryAccounts implements AccountStore {

    private final NavigableMap<String, Account> accounts;
    private final NavigableMap<String, Session> sessions;

    MemoryAccounts(MemoryStorage.Tables tables) {
      this.accounts = tables.of("accounts");
      this.sessions = tables.of("sessions");
    }

    @Override
    public Optional<Account> find(String username) {
      return Optional.ofNullable(accounts.get(username));
    }

    @Override
    public Optional<Account> lock(String username) {
      return find(username);
    }

    @Override
    public void insert(Account account) {
      if (accounts.putIfAbsent(account.username(), account) != null) {
        throw new DuplicateException();
      }
    }

    @Override
    public void update(Account account) {
      if (accounts.replace(account.username(), account) == null) {
        throw CatalogException.notFound(Bilingual.of("Akun", "Account"), account.username());
      }
    }

    @Override
    public void insert(Session session) {
      sessions.put(session.tokenHash(), session);
    }

    @Override
    public Optional<Session> findSession(String tokenHash) {
      return Optional.ofNullable(sessions.get(tokenHash));
    }

    @Override
    public void touchSession(String tokenHash, Instant seenAt) {
      sessions.computeIfPresent(
          tokenHash,
          (hash, s) ->
              new Session(
                  hash,
                  s.username(),
                  s.person(),
                  s.csrfToken(),
                  s.createdAt(),
                  seenAt,
                  s.expiresAt()));
    }

    @Override
    public void deleteSession(String tokenHash) {
      sessions.remove(tokenHash);
    }

    @Override
    public void deleteSessions(String username) {
      sessions.values().removeIf(session -> session.username().equals(username));
    }

    @Override
    public int deleteSessionsExpiredBefore(Instant instant) {
      int before = sessions.size();
      sessions.values().removeIf(session -> session.expiresAt().isBefore(instant));
      return before - sessions.size();
    }
  }
}
