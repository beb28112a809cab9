package id.blangkon.catalog.policy;

import id.blangkon.catalog.money.Rounding;

/** What a cell must hold; it throws when the cell holds something else. */
@FunctionalInterface
interface Cell {

  int MOST_WORKING_DAYS = 366;

  Cell ANY = PolicyRow::optional;
  Cell TEXT = PolicyRow::text;
  Cell NUMBER = PolicyRow::number;
  Cell NUMBER_OR_EMPTY = (row, column) -> row.number(column, 0);
  Cell POSITIVE = (row, column) -> row.number(column, 1, Long.MAX_VALUE);
  Cell POSITIVE_OR_EMPTY =
      (row, column) -> {
        if (row.optional(column) != null) {
          row.number(column, 1, Long.MAX_VALUE);
        }
      };
  Cell WORKING_DAYS = (row, column) -> row.number(column, 1, MOST_WORKING_DAYS);
  Cell YES_NO = PolicyRow::isYes;
  Cell YES_NO_OR_EMPTY = PolicyRow::optionalYes;
  Cell DATE = PolicyRow::date;
  Cell DATE_OR_EMPTY = PolicyRow::optionalDate;
  Cell PERCENT = PolicyRow::percent;
  Cell PERCENT_OR_EMPTY =
      (row, column) -> {
        if (row.optional(column) != null) {
          row.percent(column);
        }
      };

  /** A column that may be missing, with any text. */
  Cell ANY_OR_MISSING = (row, column) -> {};

  /** A column that may be missing; a whole number or nothing. */
  Cell NUMBER_OR_MISSING =
      (row, column) -> {
        if (row.has(column)) {
          row.number(column, 0);
        }
      };

  /** A column that may be missing; a region's code such as 33.25. */
  Cell REGION_OR_MISSING =
      (row, column) -> {
        String code = row.has(column) ? row.optional(column) : null;
        if (code != null && !code.matches("\\d{2}(\\.\\d{2})?")) {
          throw row.wrong(
              column,
              "berisi “" + code + "”; tulis kode provinsi, kabupaten, atau kota seperti 33.25",
              "has “"
                  + code
                  + "”; write the code of a province, a regency or a city such as 33.25");
        }
      };

  Cell SEVERITY = (row, column) -> row.choice(column, Severity.class);
  Cell REVIEW_STATE = (row, column) -> row.choice(column, ReviewState.class);
  Cell ROUNDING = (row, column) -> row.choice(column, Rounding.class);

  void check(PolicyRow row, String column);
}
