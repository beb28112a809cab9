package id.blangkon.catalog.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.blangkon.catalog.access.Person;
import id.blangkon.catalog.access.PersonStore;
import id.blangkon.catalog.contract.OnStorage;
import id.blangkon.catalog.contract.Race;
import id.blangkon.catalog.contract.Samples;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.tenant.InstallationStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a storage promises of its transactions, whatever is stored. */
public interface StorageContract extends OnStorage {

  @Test
  default void whatIsCommittedIsSeenByTheNextUnit() {
    Person person = new Samples(1).person();
    storage()
        .write(
            unit -> {
              unit.store(PersonStore.class).insert(person);
              return person;
            });
    assertThat(found(unit -> unit.store(PersonStore.class).find(person.id()))).contains(person);
  }

  @Test
  default void workThatThrowsLeavesNothingBehind() {
    Person person = new Samples(2).person();
    assertThatThrownBy(
            () ->
                storage()
                    .write(
                        unit -> {
                          unit.store(PersonStore.class).insert(person);
                          throw new IllegalArgumentException("no");
                        }))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no");
    assertThat(found(unit -> unit.store(PersonStore.class).find(person.id()))).isEmpty();
  }

  @Test
  default void actionsAfterTheCommitRunOnceAndSeeIt() {
    Person person = new Samples(3).person();
    List<String> seen = new ArrayList<>();
    storage()
        .write(
            unit -> {
              unit.afterCommit(
                  () ->
                      seen.add(
                          storage()
                              .read(other -> other.store(PersonStore.class).find(person.id()))
                              .map(Person::name)
                              .orElse("nobody")));
              unit.store(PersonStore.class).insert(person);
              assertThat(seen).isEmpty();
              return person;
            });
    assertThat(seen).containsExactly(person.name());
  }

  @Test
  default void actionsAfterTheCommitDoNotRunWhenThereIsNone() {
    AtomicInteger ran = new AtomicInteger();
    assertThatThrownBy(
            () ->
                storage()
                    .write(
                        unit -> {
                          unit.afterCommit(ran::incrementAndGet);
                          throw new IllegalArgumentException("no");
                        }))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(ran).hasValue(0);
  }

  @Test
  default void anActionAfterTheCommitThatFailsDoesNotMakeTheCommitFail() {
    Person person = new Samples(4).person();
    AtomicInteger ran = new AtomicInteger();
    storage()
        .write(
            unit -> {
              unit.afterCommit(
                  () -> {
                    throw new IllegalStateException("on purpose");
                  });
              unit.afterCommit(ran::incrementAndGet);
              unit.store(PersonStore.class).insert(person);
              return person;
            });
    assertThat(ran).hasValue(1);
    assertThat(found(unit -> unit.store(PersonStore.class).find(person.id()))).contains(person);
  }

  @Test
  default void aFailedStatementEndsTheTransactionEvenWhenTheWorkGoesOn() {
    Person first = new Samples(5).person();
    Person second = new Samples(6).person();
    AtomicReference<Throwable> later = new AtomicReference<>();
    assertThatThrownBy(
            () ->
                storage()
                    .write(
                        unit -> {
                          PersonStore people = unit.store(PersonStore.class);
                          people.insert(first);
                          assertThatThrownBy(() -> people.insert(first))
                              .isInstanceOf(DuplicateException.class);
                          try {
                            people.insert(second);
                          } catch (IllegalStateException e) {
                            later.set(e);
                          }
                          return first;
                        }))
        .isInstanceOf(DuplicateException.class);
    assertThat(later.get()).isInstanceOf(IllegalStateException.class);
    assertThat(listed(unit -> unit.store(PersonStore.class).list(List.of(first.id(), second.id()))))
        .isEmpty();
  }

  @Test
  default void aReadDoesNotWrite() {
    Person person = new Samples(7).person();
    assertThatThrownBy(
            () ->
                storage()
                    .read(
                        unit -> {
                          unit.store(PersonStore.class).insert(person);
                          return person;
                        }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(found(unit -> unit.store(PersonStore.class).find(person.id()))).isEmpty();
  }

  @Test
  default void aUnitIsOfNoUseAfterItsEnd() {
    UnitOfWork ended = storage().write(unit -> unit);
    assertThatThrownBy(() -> ended.store(PersonStore.class))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> ended.afterCommit(() -> {})).isInstanceOf(IllegalStateException.class);
  }

  @Test
  default void aStoreThatIsNotOfferedIsRefused() {
    assertThat(storage().offers(PersonStore.class)).isTrue();
    assertThat(storage().offers(Runnable.class)).isFalse();
    assertThatThrownBy(() -> storage().read(unit -> unit.store(Runnable.class)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  default void oneUnitGivesOneStoreOfEachPort() {
    storage()
        .read(
            unit -> {
              PersonStore first = unit.store(PersonStore.class);
              assertThat(unit.store(PersonStore.class)).isSameAs(first);
              return unit;
            });
  }

  /** Two transactions take two rows in opposite order; one is tried again, and both succeed. */
  @Test
  default void aDeadlockIsTriedAgain() {
    String one = "deadlock-one-" + Samples.number();
    String other = "deadlock-other-" + Samples.number();
    storage()
        .write(
            unit -> {
              unit.store(InstallationStore.class).save(one, "0");
              unit.store(InstallationStore.class).save(other, "0");
              return one;
            });
    CountDownLatch bothHoldOne = new CountDownLatch(2);
    AtomicInteger begun = new AtomicInteger();
    Race.of(
        2,
        racer ->
            storage()
                .write(
                    unit -> {
                      begun.incrementAndGet();
                      InstallationStore facts = unit.store(InstallationStore.class);
                      facts.save(racer == 0 ? one : other, "racer " + racer);
                      bothHoldOne.countDown();
                      await(bothHoldOne);
                      facts.save(racer == 0 ? other : one, "racer " + racer);
                      return racer;
                    }));
    assertThat(begun.get()).isGreaterThanOrEqualTo(3);
    String last = fact(one);
    assertThat(last).isIn("racer 0", "racer 1");
    assertThat(fact(other)).isEqualTo(last);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "\ud83d", "\udc00\ud83d", "x\udc00"})
  default void textThatADatabaseCannotKeepIsRefusedInWords(String text) {
    assertThatThrownBy(
            () ->
                storage()
                    .write(
                        unit -> {
                          unit.store(PersonStore.class)
                              .insert(new Person(new Samples(8).person().id(), text));
                          return text;
                        }))
        .isInstanceOf(CatalogException.class)
        .hasMessageContaining("INVALID_FIELD");
  }

  private String fact(String name) {
    return storage().read(unit -> unit.store(InstallationStore.class).find(name).orElse("nothing"));
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }
}
