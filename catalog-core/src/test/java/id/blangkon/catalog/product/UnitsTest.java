package id.blangkon.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class UnitsTest {

  private final Units units = Units.load();

  @Test
  void the_names_come_in_the_order_of_the_list() {
    assertThat(units.names()).hasSizeGreaterThan(50).startsWith("buah", "pcs", "unit", "set");
  }

  @Test
  void a_unit_of_the_list_exists_and_others_do_not() {
    assertThat(units.names()).allMatch(units::exists).contains("rim", "kotak", "kg");
    assertThat(units.exists("")).isFalse();
    assertThat(units.exists("Rim")).isFalse();
    assertThat(units.exists("gantang")).isFalse();
  }

  @Test
  void nobody_changes_the_list_from_outside() {
    assertThatThrownBy(() -> units.names().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
