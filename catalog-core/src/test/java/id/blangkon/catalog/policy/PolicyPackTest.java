package id.blangkon.catalog.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyPackTest {

  private static final String TIMERS =
      "code,working_days,effective_from,effective_to,legal_basis,source,review_state\n";
  private static final String CEILINGS =
      "category,ceiling,rule,effective_from,effective_to,legal_basis,source,review_state\n";
  private static final String ROUNDING =
      "tax_rounding,base_rounding,effective_from,effective_to,legal_basis,source,review_state\n";
  private static final String BRACKETS =
      "up_to,numerator,denominator,effective_from,effective_to,legal_basis,source,review_state\n";
  private static final String RULES =
      "code,severity,message_id,message_en,remedy_id,remedy_en,"
          + "effective_from,effective_to,legal_basis,source,review_state\n";

  @TempDir Path folder;

  private PolicyPack load(String table, String text) throws IOException {
    Files.writeString(folder.resolve("pack.csv"), "id,version,title\njateng,1,Jawa Tengah\n");
    Files.writeString(folder.resolve(table + ".csv"), text);
    return PolicyPack.load(folder);
  }

  private void isRefused(String table, String text, String... parts) throws IOException {
    Files.writeString(folder.resolve("pack.csv"), "id,version,title\njateng,1,Jawa Tengah\n");
    Files.writeString(folder.resolve(table + ".csv"), text);
    assertThatThrownBy(() -> PolicyPack.load(folder))
        .isInstanceOf(PolicyPackException.class)
        .message()
        .contains(parts);
    Files.delete(folder.resolve(table + ".csv"));
  }

  @Test
  void the_national_pack_is_whole() {
    PolicyPack pack = PolicyPack.national();

    assertThat(pack.id()).matches("nasional \\S+");
    for (String table : PolicyTables.names()) {
      // No operator of a store is designated by a national pack.
      if (!table.equals("platform_designation")) {
        assertThat(pack.table(table).rows()).as(table).isNotEmpty();
      }
      PolicyTables.check(pack.table(table), table);
    }
  }

  @Test
  void a_table_of_the_folder_replaces_the_national_one_and_others_stay() throws IOException {
    PolicyPack pack = load("timers", TIMERS + "APPROVAL,5,2021-01-01,,,tenant,REVIEWED\n");

    assertThat(pack.id()).isEqualTo("jateng 1");
    assertThat(pack.table("timers").rows()).hasSize(1);
    assertThat(pack.table("rules").rows())
        .hasSameSizeAs(PolicyPack.national().table("rules").rows());
  }

  @Test
  void spreadsheets_in_indonesia_separate_by_semicolons_and_begin_with_a_mark() throws IOException {
    PolicyPack pack =
        load(
            "timers",
            "\uFEFF"
                + (TIMERS + "APPROVAL,5,2021-01-01,,,tenant,REVIEWED\n")
                    .replace(',', ';')
                    .replace("\n", "\r\n")
                + ";;;;;;\r\n");

    assertThat(pack.table("timers").rows()).hasSize(1);
    assertThat(pack.table("timers").rows().get(0).number("working_days")).isEqualTo(5);
  }

  @Test
  void a_folder_without_its_first_table_is_no_pack() {
    assertThatThrownBy(() -> PolicyPack.load(folder))
        .isInstanceOf(PolicyPackException.class)
        .hasMessageContainingAll("pack.csv", "id, version and title");
  }

  @Test
  void an_unknown_column_is_named_with_those_that_are_known() throws IOException {
    isRefused(
        "timers",
        """
        code,working_dayz,effective_from,effective_to,legal_basis,source,review_state
        APPROVAL,5,2021-01-01,,,tenant,REVIEWED
        """,
        "timers.csv",
        "working_dayz",
        "working_days");
  }

  @Test
  void a_missing_column_is_told_before_any_order_needs_it() throws IOException {
    isRefused(
        "timers",
        """
        code,effective_from,effective_to,legal_basis,source,review_state
        APPROVAL,2021-01-01,,,tenant,REVIEWED
        """,
        "timers.csv line 2",
        "working_days",
        "add the column");
  }

  @ParameterizedTest
  @CsvSource({"30 April 2025", "2025-4-30", "30/04/2025", "2025-02-30", "45777"})
  void a_date_of_another_form_is_shown_with_a_right_one(String date) throws IOException {
    isRefused(
        "timers",
        TIMERS + "APPROVAL,5," + date + ",,,tenant,REVIEWED\n",
        "timers.csv line 2",
        "effective_from",
        date,
        "2025-04-30");
  }

  @ParameterizedTest
  @CsvSource({"50.000.000", "Rp50000000", "5e7", "-1", "1234567890123456789"})
  void a_number_of_another_form_is_shown_with_a_right_one(String number) throws IOException {
    isRefused(
        "channel_ceilings",
        CEILINGS + "," + number + ",STORE_CEILING,2021-01-01,,,tenant,REVIEWED\n",
        "channel_ceilings.csv line 2",
        "ceiling",
        number,
        "50000000");
  }

  @ParameterizedTest
  @CsvSource({"0", "367", "100000000000000000"})
  void a_timer_runs_for_one_to_366_working_days(String days) throws IOException {
    isRefused(
        "timers",
        TIMERS + "APPROVAL," + days + ",2021-01-01,,,tenant,REVIEWED\n",
        "working_days",
        days,
        "1 to 366");
  }

  @Test
  void a_period_that_ends_before_it_begins_is_refused() throws IOException {
    isRefused(
        "timers",
        TIMERS + "APPROVAL,5,2021-01-02,2021-01-01,,tenant,REVIEWED\n",
        "line 2",
        "effective_to",
        "exchange");
  }

  @Test
  void a_word_that_is_no_choice_is_shown_with_the_choices() throws IOException {
    isRefused(
        "timers",
        TIMERS + "APPROVAL,5,2021-01-01,,,tenant,reviewed\n",
        "review_state",
        "reviewed",
        "REVIEWED, UNREVIEWED, ILLUSTRATIVE");
    isRefused(
        "tax_rounding",
        ROUNDING + "FLOOR,DOWN,2021-01-01,,,tenant,REVIEWED\n",
        "base_rounding",
        "DOWN",
        "HALF_UP");
  }

  @Test
  void a_rate_has_a_denominator() throws IOException {
    isRefused(
        "income_brackets",
        BRACKETS + ",5,0,2021-01-01,,,tenant,REVIEWED\n",
        "denominator",
        "1 or more");
  }

  @Test
  void a_cell_too_many_or_too_few_is_told_by_its_line() throws IOException {
    isRefused(
        "timers",
        TIMERS + "\nAPPROVAL,5,2021-01-01,,Perpres 16/2018, pasal 1,tenant,REVIEWED\n",
        "timers.csv line 3",
        "8 cells and the header 7",
        "quotation marks");
    isRefused("timers", TIMERS + "APPROVAL,5,2021-01-01\n", "line 2", "3 cells");
  }

  @Test
  void an_empty_cell_that_must_be_filled_in_is_named() throws IOException {
    isRefused(
        "timers", TIMERS + "APPROVAL,,2021-01-01,,,tenant,REVIEWED\n", "working_days", "empty");
  }

  @Test
  void a_table_without_rows_would_allow_everything_and_is_refused() throws IOException {
    isRefused("channel_ceilings", CEILINGS, "channel_ceilings.csv", "no rows");
    isRefused("channel_ceilings", "", "channel_ceilings.csv", "no rows");
  }

  @Test
  void an_office_without_holidays_may_say_so() throws IOException {
    assertThat(load("holidays", "date,name,source,review_state\n").table("holidays").rows())
        .isEmpty();
  }

  @Test
  void a_table_that_is_not_in_utf_8_or_not_closed_is_told_by_its_file() throws IOException {
    isRefused("timers", TIMERS + "\"APPROVAL,5,2021-01-01,,,tenant,REVIEWED\n", "timers.csv");
    Files.write(
        folder.resolve("timers.csv"),
        (TIMERS + "APPROVAL,5,2021-01-01,,Pasal 1 \u00a7,tenant,REVIEWED\n")
            .getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> PolicyPack.load(folder))
        .isInstanceOf(PolicyPackException.class)
        .hasMessageContainingAll("timers.csv", "CSV UTF-8");
  }

  @Test
  void a_table_under_a_wrong_name_is_refused_and_not_overlooked() throws IOException {
    isRefused("ceilings", CEILINGS, "ceilings.csv", "channel_ceilings");
    Files.writeString(folder.resolve("README.md"), "Catatan");
    assertThat(PolicyPack.load(folder).id()).isEqualTo("jateng 1");
  }

  @Test
  void a_ceiling_names_a_rule_that_exists() throws IOException {
    isRefused(
        "channel_ceilings",
        CEILINGS + ",50000000,STORE_CEILLING,2021-01-01,,,tenant,REVIEWED\n",
        "channel_ceilings.csv line 2",
        "STORE_CEILLING",
        "rules.csv");
  }

  @Test
  void a_rule_that_nothing_asks_for_is_a_mistake_in_its_name() throws IOException {
    String text = ",BLOCK,a,b,c,d,2018-01-01,,,tenant,REVIEWED\n";
    isRefused(
        "rules",
        RULES + "STORE_CEILING" + text + "BUDGET_EXCEDED" + text,
        "rules.csv line 3",
        "BUDGET_EXCEDED",
        "BUDGET_EXCEEDED");
    assertThat(
            load("rules", RULES + "STORE_CEILING" + text + "STORE_CEILING_KEPT" + text)
                .table("rules")
                .rows())
        .hasSize(2);
  }

  @Test
  void a_column_that_comes_twice_is_refused() throws IOException {
    isRefused(
        "holidays",
        "date,name,name,review_state\n2026-01-01,a,b,REVIEWED\n",
        "holidays.csv",
        "twice");
  }

  @Test
  void a_pack_has_one_name() throws IOException {
    Files.writeString(folder.resolve("pack.csv"), "id,version,title\na,1,A\nb,2,B\n");

    assertThatThrownBy(() -> PolicyPack.load(folder))
        .isInstanceOf(PolicyPackException.class)
        .hasMessageContainingAll("pack.csv", "exactly one row");
  }

  @Test
  void the_first_row_in_force_counts() throws IOException {
    PolicyTable timers =
        load(
                "timers",
                TIMERS
                    + "APPROVAL,9,2021-01-01,2021-12-31,,tenant,REVIEWED\n"
                    + "APPROVAL,5,2021-01-01,,,tenant,REVIEWED\n")
            .table("timers");

    for (List<Object> day :
        List.<List<Object>>of(
            List.of("2021-01-01", 9L), List.of("2021-12-31", 9L), List.of("2022-01-01", 5L))) {
      assertThat(
              timers
                  .effective(LocalDate.parse((String) day.get(0)), row -> true)
                  .orElseThrow()
                  .number("working_days"))
          .isEqualTo(day.get(1));
    }
    assertThat(timers.effective(LocalDate.of(2020, 12, 31), row -> true)).isEmpty();
  }
}
