package id.blangkon.catalog.web;

import id.blangkon.catalog.order.ReplaySummary;
import id.blangkon.catalog.order.ReplayedOrder;
import java.time.LocalDate;
import java.util.Locale;
import picocli.CommandLine;

/** Where the orders that a changed pack would decide otherwise are written, one by one. */
interface ReplayReport {

  /** How the list is written. */
  enum Format {
    TABLE,
    CSV
  }

  void add(ReplayedOrder order);

  /** After the last order. */
  void end(ReplaySummary summary, LocalDate from, LocalDate to);

  static ReplayReport of(Format format, CommandLine command, Locale language) {
    return switch (format) {
      case TABLE -> new ReplayTable(command.getOut(), language);
      case CSV -> new ReplayCsv(command.getOut());
    };
  }
}
