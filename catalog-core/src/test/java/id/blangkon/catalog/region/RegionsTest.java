package id.blangkon.catalog.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.ErrorCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegionsTest {

  private static final RegionCode CENTRAL_JAVA = RegionCode.of("33");

  private final Regions regions = Regions.load();

  @Test
  void central_java_has_29_regencies_and_6_cities() {
    List<Region> within = regions.within(CENTRAL_JAVA);

    assertThat(within).hasSize(35);
    assertThat(within).filteredOn(region -> region.level() == RegionLevel.REGENCY).hasSize(29);
    assertThat(within).filteredOn(region -> region.level() == RegionLevel.CITY).hasSize(6);
    assertThat(within).isSortedAccordingTo((a, b) -> a.code().compareTo(b.code()));
    assertThat(within).extracting(region -> region.code().value()).contains("33.25", "33.74");
  }

  @Test
  void a_region_is_found_by_its_code_with_name_level_and_parent() {
    Region semarang = regions.get(RegionCode.of("33.74"));

    assertThat(semarang.name()).isEqualTo("Kota Semarang");
    assertThat(semarang.level()).isEqualTo(RegionLevel.CITY);
    assertThat(semarang.parent()).isEqualTo(CENTRAL_JAVA);
    assertThat(regions.get(CENTRAL_JAVA).parent()).isNull();
    assertThat(regions.within(semarang.code()))
        .hasSize(16)
        .allMatch(district -> district.level() == RegionLevel.DISTRICT);
  }

  @Test
  void there_are_38_provinces_and_514_regencies_and_cities() {
    List<Region> provinces =
        IntStream.rangeClosed(11, 99)
            .mapToObj(code -> regions.find(RegionCode.of(Integer.toString(code))))
            .flatMap(Optional::stream)
            .toList();

    assertThat(provinces).hasSize(38).allMatch(region -> region.level() == RegionLevel.PROVINCE);
    assertThat(provinces.stream().mapToInt(p -> regions.within(p.code()).size()).sum())
        .isEqualTo(514);
  }

  @Test
  void a_code_that_does_not_exist_is_told_by_name() {
    RegionCode unknown = RegionCode.of("99.99");

    assertThat(regions.exists(unknown)).isFalse();
    assertThat(regions.find(unknown)).isEmpty();
    assertThat(regions.within(unknown)).isEmpty();
    assertThatThrownBy(() -> regions.get(unknown))
        .isInstanceOfSatisfying(
            CatalogException.class,
            e -> {
              assertThat(e.code()).isEqualTo(ErrorCode.NOT_FOUND);
              assertThat(e.text().indonesian()).contains("99.99");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "3",
        "333",
        "33.",
        "33.7",
        "33.74.",
        "33.74.1",
        "33-74",
        "33.74.01.01",
        "٣٣",
        " 33",
        "33\n"
      })
  void a_code_of_another_form_is_refused(String code) {
    assertThatThrownBy(() -> RegionCode.of(code))
        .isInstanceOfSatisfying(
            CatalogException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_FIELD));
  }

  @Test
  void a_region_lies_within_itself_and_those_above_it_only() {
    RegionCode district = RegionCode.of("33.74.01");

    assertThat(district.isWithin(district)).isTrue();
    assertThat(district.isWithin(RegionCode.of("33.74"))).isTrue();
    assertThat(district.isWithin(CENTRAL_JAVA)).isTrue();
    assertThat(district.isWithin(RegionCode.of("33.7" + "5"))).isFalse();
    assertThat(CENTRAL_JAVA.isWithin(district)).isFalse();
    assertThat(district.province()).isEqualTo(CENTRAL_JAVA);
    assertThat(CENTRAL_JAVA.province()).isEqualTo(CENTRAL_JAVA);
  }
}
