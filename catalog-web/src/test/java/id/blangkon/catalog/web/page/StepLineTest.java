package id.blangkon.catalog.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.blangkon.catalog.web.page.model.PricePoint;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepLineTest {

  private static final LocalDate START = LocalDate.of(2026, 1, 1);

  @Test
  void stepsFromPriceToPrice() {
    StepLine line =
        StepLine.of(
            List.of(new PricePoint(START, 1_000), new PricePoint(START.plusDays(50), 2_000)),
            START.plusDays(100),
            1_500L);

    assertThat(line.low()).isEqualTo(1_000);
    assertThat(line.high()).isEqualTo(2_000);
    assertThat(line.path()).isEqualTo("M0 100H50V0H100");
    assertThat(line.reference()).isEqualTo("M0 50H100");
  }

  @Test
  void drawsOnePriceOfToday() {
    StepLine line = StepLine.of(List.of(new PricePoint(START, 0)), START, null);

    assertThat(line.high()).isGreaterThan(line.low());
    assertThat(line.path()).startsWith("M0 ").endsWith("H100");
    assertThat(line.reference()).isEmpty();
  }

  @Test
  void drawsAPriceThatNeverChangedInTheMiddleOfARoundScale() {
    StepLine line = StepLine.of(List.of(new PricePoint(START, 39_000)), START.plusDays(100), null);

    assertThat(line.low()).isEqualTo(35_000);
    assertThat(line.middle()).isEqualTo(40_000);
    assertThat(line.high()).isEqualTo(45_000);
    assertThat(line.path()).isEqualTo("M0 60H100");
  }
}
