package id.blangkon.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.blangkon.catalog.access.AccountStore;
import id.blangkon.catalog.access.Accounts;
import id.blangkon.catalog.access.SignedIn;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signing in over HTTP, and what becomes of sessions. */
class SignInTest {

  private TestStore store;

  @BeforeEach
  void start() {
    store = new TestStore();
  }

  @AfterEach
  void stop() {
    store.close();
  }

  @Test
  void theAnswersDoNotTellWhichNamesExist() throws IOException, InterruptedException {
    assertThat(attempts("pp")).isEqualTo(attempts("bukan-siapa"));
  }

  private List<String> attempts(String username) throws IOException, InterruptedException {
    List<String> answers = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      HttpResponse<String> response = store.signIn(username, "kata sandi yang salah");
      answers.add(
          response.statusCode()
              + " "
              + response.headers().firstValue("Retry-After").orElse("")
              + " "
              + response.body());
    }
    assertThat(answers.get(0)).startsWith("401").contains("Sisa 4 percobaan.");
    assertThat(answers.get(3)).startsWith("401").contains("Sisa 1 percobaan.");
    assertThat(answers.get(4)).startsWith("401").contains("Tidak ada sisa percobaan");
    assertThat(answers.get(5)).startsWith("429");
    assertThat(answers.get(11)).startsWith("429");
    return answers;
  }

  @Test
  void theWorkerForgetsSessionsThatHaveEnded() {
    SignedIn early = store.data.accounts.signIn("pp", TestStore.PASSWORD);
    store.clock.advance(Accounts.ABSOLUTE);
    SignedIn late = store.data.accounts.signIn("pp", TestStore.PASSWORD);
    store.clock.advance(Duration.ofSeconds(1));

    store.catalog.worker().runDue();

    assertThat(isStored(early)).isFalse();
    assertThat(isStored(late)).isTrue();
  }

  private boolean isStored(SignedIn session) {
    return store
        .catalog
        .storage()
        .read(
            unit ->
                unit.store(AccountStore.class)
                    .findSession(session.session().tokenHash())
                    .isPresent());
  }
}
