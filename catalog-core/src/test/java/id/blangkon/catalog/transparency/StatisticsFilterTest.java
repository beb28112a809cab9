package id.blangkon.catalog.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.blangkon.catalog.error.CatalogException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StatisticsFilterTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  @Test
  void aCategoryWithinAnotherIsRefused() {
    assertThatThrownBy(() -> StatisticsFilter.ofCategory("01.02"))
        .isInstanceOf(CatalogException.class)
        .hasMessageContaining("main category");
  }

  @Test
  void figuresCannotBeAskedForAsOfADayBeforeTheFirst() {
    StatisticsFilter march = new StatisticsFilter(DAY, null, null, null);

    assertThat(march.asOf(DAY).asOf()).isEqualTo(DAY);
    assertThatThrownBy(() -> march.asOf(DAY.minusDays(1)))
        .isInstanceOf(CatalogException.class)
        .hasMessageContaining("before the first day");
  }
}
