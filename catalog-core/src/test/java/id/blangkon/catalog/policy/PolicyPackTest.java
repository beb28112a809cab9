package id.blangkon.catalog.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
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
    for (String table : PolicyTables.all().keySet()) {
      // No operator of a store is designated by a national pack.
      if (!table.equals("platform_designation")) {
        assertThat(pack.table(table).rows()).as(table).isNotEmpty();
      }
    }
  }

  private static String inForce(PolicyTable table, String day) {
    return table.rows().stream()
        .filter(row -> row.isEffectiveOn(LocalDate.parse(day)))
        .map(row -> row.text("code") + " " + row.number("working_days") + " of " + row.layer())
        .sorted()
        .collect(Collectors.joining(", "));
  }

  @Test
  void a_row_replaces_those_with_its_key_on_its_days_and_says_its_layer() throws IOException {
    PolicyPack pack =
        load("timers", TIMERS + "APPROVAL,5,2021-01-01,2021-12-31,,tenant,REVIEWED\n");
    String national = PolicyPack.national().id();

    assertThat(pack.id()).isEqualTo("jateng 1 + " + national);
    assertThat(pack.layers()).containsExactly(national, "jateng 1");
    String others = ", PAYMENT 30 of " + national + ", SUPPLIER_CONFIRMATION 3 of " + national;
    assertThat(inForce(pack.table("timers"), "2020-12-31"))
        .isEqualTo("APPROVAL 3 of " + national + others);
    assertThat(inForce(pack.table("timers"), "2021-01-01"))
        .isEqualTo("APPROVAL 5 of jateng 1" + others);
    assertThat(inForce(pack.table("timers"), "2021-12-31"))
        .isEqualTo("APPROVAL 5 of jateng 1" + others);
    assertThat(inForce(pack.table("timers"), "2022-01-01"))
        .isEqualTo("APPROVAL 3 of " + national + others);
    assertThat(pack.table("rules").rows())
        .hasSameSizeAs(PolicyPack.national().table("rules").rows());
  }

  @Test
  void a_regency_lies_over_its_province(@TempDir Path regency) throws IOException {
    PolicyPack province =
        load(
            "timers",
            TIMERS + "APPROVAL,5,2021-01-01,,,t,REVIEWED\nPAYMENT,9,2021-01-01,,,t,REVIEWED\n");
    Files.writeString(regency.resolve("pack.csv"), "id,version,title\nbatang,2,Batang\n");
    Files.writeString(
        regency.resolve("timers.csv"), TIMERS + "PAYMENT,7,2022-01-01,,,t,REVIEWED\n");

    PolicyPack pack = province.with(regency);

    assertThat(pack.layers()).hasSize(3).endsWith("jateng 1", "batang 2");
    assertThat(inForce(pack.table("timers"), "2022-01-01"))
        .startsWith(
            "APPROVAL 5 of jateng 1, PAYMENT 7 of batang 2, SUPPLIER_CONFIRMATION 3 of nasional");
    assertThat(inForce(pack.table("timers"), "2021-12-31")).contains("PAYMENT 9 of jateng 1");
  }

  @Test
  void a_layer_is_not_laid_over_itself() throws IOException {
    PolicyPack pack = load("timers", TIMERS + "APPROVAL,5,2021-01-01,,,t,REVIEWED\n");

    assertThatThrownBy(() -> pack.with(folder))
        .isInstanceOf(PolicyPackException.class)
        .hasMessageContainingAll("pack.csv", "jateng 1", "another id or version");
  }

  @Test
  void rows_that_are_one_thing_together_replace_all_of_the_others() throws IOException {
    PolicyTable brackets =
        load("income_brackets", BRACKETS + ",1,100,2026-01-01,,,t,REVIEWED\n")
            .table("income_brackets");

    assertThat(brackets.rows().stream().filter(row -> row.isEffectiveOn(LocalDate.of(2026, 1, 1))))
        .singleElement()
        .satisfies(row -> assertThat(row.layer()).isEqualTo("jateng 1"));
    assertThat(
            brackets.rows().stream().filter(row -> row.isEffectiveOn(LocalDate.of(2025, 12, 31))))
        .hasSameSizeAs(PolicyPack.national().table("income_brackets").rows());
  }

  @Test
  void two_rows_about_the_same_thing_on_the_same_days_are_refused() throws IOException {
    isRefused(
        "timers",
        TIMERS
            + "APPROVAL,5,2021-01-01,2021-12-31,,t,REVIEWED\n"
            + "PAYMENT,5,2021-06-01,,,t,REVIEWED\n"
            + "APPROVAL,6,2021-12-31,,,t,REVIEWED\n",
        "timers.csv line 4",
        "line 2",
        "code APPROVAL",
        "end one the day before");
    isRefused(
        "holidays",
        "date,name,source,review_state\n2026-01-01,a,b,REVIEWED\n2026-01-01,c,d,REVIEWED\n",
        "holidays.csv line 3",
        "repeats line 2",
        "date 2026-01-01");
  }

  @Test
  void a_rule_that_pauses_leaves_days_without_a_rule_and_is_refused() throws IOException {
    isRefused(
        "channel_ceilings",
        CEILINGS
            + "01,5,STORE_CEILING,2021-01-01,2021-12-31,,t,REVIEWED\n"
            + "01,6,STORE_CEILING,2022-01-02,,,t,REVIEWED\n",
        "channel_ceilings.csv line 3",
        "category 01",
        "from 2022-01-01 to 2022-01-01 nothing applies");
    assertThat(
            load(
                    "channel_ceilings",
                    CEILINGS
                        + "01,5,STORE_CEILING,2021-01-01,2021-12-31,,t,REVIEWED\n"
                        + "01,6,STORE_CEILING,2022-01-01,,,t,REVIEWED\n")
                .table("channel_ceilings")
                .rows())
        .as("without a pause, and over days of the layer below")
        .hasSize(4);
  }

  @Test
  void a_pause_of_a_layer_is_filled_by_the_one_below() throws IOException {
    PolicyTable timers =
        load(
                "timers",
                TIMERS
                    + "APPROVAL,5,2021-01-01,2021-12-31,,t,REVIEWED\n"
                    + "APPROVAL,6,2023-01-01,,,t,REVIEWED\n")
            .table("timers");

    assertThat(inForce(timers, "2022-06-01")).startsWith("APPROVAL 3 of nasional");
    assertThat(inForce(timers, "2023-01-01")).startsWith("APPROVAL 6 of jateng");
  }

  @Test
  void a_fact_in_a_message_is_spelt_as_it_is_called() throws IOException {
    isRefused(
        "rules",
        RULES + "BUDGET_EXCEEDED,BLOCK,a {grosss},b,c,d,2018-01-01,,,t,REVIEWED\n",
        "rules.csv line 2",
        "message_id",
        "{grosss}");
  }

  @Test
  void what_is_wrong_is_told_in_indonesian_too() throws IOException {
    Files.writeString(folder.resolve("pack.csv"), "id,version,title\njateng,1,Jawa Tengah\n");
    Files.writeString(
        folder.resolve("timers.csv"), TIMERS + "APPROVAL,lima,2021-01-01,,,t,REVIEWED\n");

    assertThatThrownBy(() -> PolicyPack.load(folder))
        .isInstanceOfSatisfying(
            PolicyPackException.class,
            wrong ->
                assertThat(wrong.text().indonesian())
                    .isEqualTo(
                        "timers.csv baris 2: kolom “working_days” berisi “lima”; tulis bilangan bulat"
                            + " seperti 50000000"));
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
  @CsvSource({"50.000.000", "Rp50000000", "5e7", "-1"})
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
  void holidays_are_added_to_those_of_the_layers_below() throws IOException {
    int national = PolicyPack.national().table("holidays").rows().size();
    String header = "date,name,source,review_state\n";

    assertThat(load("holidays", header).table("holidays").rows()).hasSize(national);
    assertThat(
            load("holidays", header + "2026-08-15,Hari jadi,b,REVIEWED\n").table("holidays").rows())
        .hasSize(national + 1);
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
    assertThat(PolicyPack.load(folder).id()).startsWith("jateng 1 + ");
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
    assertThat(load("rules", RULES + "STORE_CEILING_KEPT" + text).table("rules").rows())
        .anyMatch(row -> row.layer().equals("jateng 1"));
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
}
