package id.blangkon.catalog.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.ErrorCode;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RegistrationLimitTest {

  @Test
  void oneNetworkRegistersSoManyAndOthersAreNotHeldUp() {
    RegistrationLimit limit = new RegistrationLimit(2, Duration.ofHours(1));
    limit.attempt("203.0.113.7");
    limit.attempt("203.0.113.7");

    assertThatThrownBy(() -> limit.attempt("203.0.113.7"))
        .isInstanceOfSatisfying(
            CatalogException.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo(ErrorCode.TOO_MANY_ATTEMPTS);
              assertThat(refusal.text().english()).contains("Your input is kept", "60 minutes");
            });
    limit.attempt("203.0.113.8");
  }
}
