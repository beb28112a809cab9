package id.blangkon.catalog.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.ErrorCode;
import id.blangkon.catalog.region.RegionCode;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityNumbersTest {

  private static void isRefused(String field, String typed, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            CatalogException.class,
            e -> {
              assertThat(e.code()).isEqualTo(ErrorCode.INVALID_FIELD);
              assertThat(e.fields()).extracting("field").containsExactly(field);
              if (typed.length() > 4) {
                assertThat(e.getMessage() + e.text()).as("echoes nothing").doesNotContain(typed);
              }
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3374010101900001",
        "33.7401.010190.0001",
        "3374 0101 0190 0001",
        " 3374-0101-0190-0001 ",
        "3374\t0101\n01900001",
        "3374\u00a00101\u00a00190\u00a00001"
      })
  void a_number_is_read_as_people_type_it(String typed) {
    assertThat(new Nik(typed).value()).isEqualTo("3374010101900001");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "337401010190000",
        "33740101019000011",
        "337401010190000a",
        "٣٣٧٤٠١٠١٠١٩٠٠٠٠١",
        "3374_0101_0190_0001",
        "+3374010101900001",
        "-.-"
      })
  void a_number_of_another_form_is_refused_without_being_repeated(String typed) {
    isRefused("nik", typed, () -> new Nik(typed));
  }

  @Test
  void the_message_says_how_many_digits_are_due_and_how_many_were_typed() {
    assertThatThrownBy(() -> new Nik("123"))
        .isInstanceOfSatisfying(
            CatalogException.class,
            e -> {
              assertThat(e.text().indonesian()).contains("16 angka", "3");
              assertThat(e.text().english()).contains("16 digits", "3");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "3374010101900001, false", // a man of 1 January
    "3374014101900001, false", // a woman of 1 January
    "3374017112990001, false", // a woman of 31 December
    "3374013112990001, false",
    "1101010101900001, false",
    "1001010101900001, true", // no province has 10
    "9801010101900001, true",
    "3374010001900001, true", // day 0
    "3374013201900001, true", // day 32
    "3374014001900001, true", // day 40
    "3374017201900001, true", // day 72
    "3374010100900001, true", // month 0
    "3374010113900001, true", // month 13
    "3374010101900000, true" // serial 0
  })
  void an_unusual_structure_is_a_reason_to_ask_and_none_to_refuse(String nik, boolean unusual) {
    assertThat(new Nik(nik).looksUnusual()).isEqualTo(unusual);
  }

  @Test
  void an_old_tax_id_of_15_digits_is_one_of_16_with_a_leading_zero() {
    assertThat(new Npwp("01.234.567.8-901.000").value()).isEqualTo("0012345678901000");
    assertThat(new Npwp("0012345678901000")).isEqualTo(new Npwp("012345678901000"));
    isRefused("npwp", "12345678901234", () -> new Npwp("12345678901234"));
    isRefused("npwp", "12345678901234567", () -> new Npwp("12345678901234567"));
  }

  @Test
  void a_business_id_has_13_digits() {
    assertThat(new Nib("9120 1010 1234 5")).isEqualTo(new Nib("9120101012345"));
    isRefused("nib", "912010101234", () -> new Nib("912010101234"));
    isRefused("nib", "91201010123456", () -> new Nib("91201010123456"));
  }

  @Test
  void an_account_has_6_to_20_digits_and_a_bank_and_a_holder() {
    assertThat(new BankAccount("Bank Jateng", "3-001.00 0001", "Sri").number())
        .isEqualTo("3001000001");
    new BankAccount("Bank", "123456", "Sri");
    new BankAccount("Bank", "1".repeat(20), "Sri");
    for (String number : List.of("12345", "1".repeat(21), "12345x", "")) {
      isRefused("bankAccount.number", number, () -> new BankAccount("Bank", number, "Sri"));
    }
    assertThatThrownBy(() -> new BankAccount(" ", "x", ""))
        .isInstanceOfSatisfying(
            CatalogException.class,
            e ->
                assertThat(e.fields())
                    .extracting("field")
                    .containsExactly(
                        "bankAccount.bank", "bankAccount.number", "bankAccount.holder"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void what_is_shown_of_a_number_is_its_last_four_digits(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 1_000; i++) {
      shows(random, 16, digits -> new Nik(digits).toString());
      shows(random, 16, digits -> new Npwp(digits).toString());
      shows(random, 15, digits -> new Npwp(digits).toString());
      shows(random, 6 + random.nextInt(15), digits -> new BankAccount("B", digits, "H").toString());
    }
  }

  private static void shows(Random random, int length, Function<String, String> text) {
    String digits =
        random
            .ints(length, 0, 10)
            .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
            .toString();
    String shown = text.apply(digits);
    String last = digits.substring(length - 4);
    if (!shown.endsWith(last) || shown.chars().filter(Character::isDigit).count() != 4) {
      assertThat(shown).as(digits).endsWith("•" + last);
    }
  }

  @Test
  void what_is_personal_does_not_show_in_a_log() {
    String all =
        List.of(
                new Nik("3374010101900001"),
                new Npwp("012345678901000"),
                new BankAccount("Bank Jateng", "3001000001", "Sri Rahayu"),
                new Address(RegionCode.of("33.74"), "Jalan Pemuda 148"),
                new ContactPoint("0812 3456 7890", "sri@example.id"))
            .toString();

    assertThat(all)
        .doesNotContain(
            "33740101", "01234567", "300100", "Sri", "Pemuda", "0812", "3456", "example");
  }

  @Test
  void a_line_of_endless_length_is_read_in_no_time() {
    String endless = " -.".repeat(1_000_000) + "x";

    isRefused("nik", endless, () -> new Nik(endless));
  }
}
