package id.blangkon.catalog.web.page;

import id.blangkon.catalog.web.page.model.Deadline;
import id.blangkon.catalog.web.page.model.FieldProblem;
import id.blangkon.catalog.web.page.model.Frame;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.model.PricePoint;
import id.blangkon.catalog.web.page.model.RegionFigure;
import id.blangkon.catalog.web.page.model.Step;
import id.blangkon.catalog.web.page.model.Stock;
import id.blangkon.catalog.web.page.model.StockKind;
import id.blangkon.catalog.web.page.model.SupplierTag;
import id.blangkon.catalog.web.page.model.Tone;
import id.blangkon.catalog.web.page.model.Urgency;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * What a template needs beside its model: words, formats, links and the small decisions of the
 * design system. One is made for each page drawn.
 */
public final class View {

  private static final List<String> MOTIFS = List.of("kawung", "parang", "truntum", "ceplok");
  private static final List<String> CATEGORY_ICONS =
      List.of(
          "utensils",
          "paperclip",
          "shirt",
          "armchair",
          "printer",
          "bus",
          "brush-cleaning",
          "wheat",
          "brick-wall",
          "gift",
          "laptop",
          "calendar-days",
          "stethoscope",
          "sprout");

  private final Frame frame;
  private final Messages messages;
  private final Formats formats;
  private final Assets assets;

  private View(Frame frame) {
    this.frame = frame;
    this.messages = Messages.of(frame.language());
    this.formats = Formats.of(frame.language());
    this.assets = Assets.shared();
  }

  /** The view of a page. */
  public static View of(Frame frame) {
    return new View(frame);
  }

  /** The frame of the page. */
  public Frame frame() {
    return frame;
  }

  /** The formats of the reader's language. */
  public Formats formats() {
    return formats;
  }

  /** A text by its key. */
  public String text(String key, Object... arguments) {
    return messages.text(key, arguments);
  }

  /** Whether there is such a text. */
  public boolean has(String key) {
    return messages.find(key).isPresent();
  }

  /** A text for a number of things: {@code key.one} for a single one, else {@code key.many}. */
  public String counted(String key, long count) {
    return messages.text(key + (count == 1 ? ".one" : ".many"), number(count));
  }

  /**
   * The word for a code such as {@code SHIPPED}. A code without a word, perhaps of a province's
   * own, is shown in plain letters rather than failing the page.
   */
  public String code(String group, String code) {
    return messages.find(group + "." + code).orElseGet(() -> humanized(code));
  }

  private static String humanized(String code) {
    String words = code.replace('_', ' ').replace('-', ' ').toLowerCase(Locale.ROOT);
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** A link inside the site that stays in the reader's language. */
  public String link(String href) {
    if (frame.language() == Language.ID || href.contains("lang=")) {
      return href;
    }
    int hash = href.indexOf('#');
    String path = hash < 0 ? href : href.substring(0, hash);
    String anchor = hash < 0 ? "" : href.substring(hash);
    return path + (path.indexOf('?') < 0 ? "?" : "&") + "lang=" + frame.language().tag() + anchor;
  }

  /** A link whose query carries one value. */
  public String link(String path, String parameter, String value) {
    return link(path + "?" + parameter + "=" + encode(value));
  }

  /** A value as a part of an address. */
  public String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** The same page in another language. */
  public String inLanguage(Language language) {
    String rest = frame.query();
    return frame.path() + "?" + (rest.isEmpty() ? "" : rest + "&") + "lang=" + language.tag();
  }

  /** The hashed path of a static file. */
  public String asset(String name) {
    return assets.path(name);
  }

  /** The address of an icon in the sprite. */
  public String icon(String name) {
    return assets.path(Assets.ICONS) + "#" + name;
  }

  /** A whole number. */
  public String number(long value) {
    return formats.number(value);
  }

  /** Exact rupiah. */
  public String rupiah(long value) {
    return formats.rupiah(value);
  }

  /** Exact rupiah, or a dash when there is no amount. */
  public String amount(@Nullable Long value) {
    return value == null ? "\u2013" : formats.rupiah(value);
  }

  /** A deduction: with the sign, or a dash when there is none. */
  public String deduction(long value) {
    return value == 0 ? "\u2013" : formats.rupiah(-value);
  }

  /** Short rupiah. */
  public String rupiahShort(long value) {
    return formats.rupiahShort(value);
  }

  /** A mean with at most one decimal. */
  public String mean(double value) {
    return formats.mean(value);
  }

  /** A percentage. */
  public String percent(double value) {
    return formats.percent(value);
  }

  /** A day in short, without its year when that is the year of the other day. */
  public String date(LocalDate date, LocalDate other) {
    return date.getYear() == other.getYear() ? formats.dateWithoutYear(date) : formats.date(date);
  }

  /**
   * A day that was typed as a date field sends it, with its weekday; as it stands when it is none.
   */
  public String day(String typed) {
    try {
      return formats.weekday(LocalDate.parse(typed));
    } catch (DateTimeParseException notADay) {
      return typed;
    }
  }

  /** A moment with weekday and zone. */
  public String moment(Instant instant) {
    return formats.moment(instant, frame.site().zone());
  }

  /** The day of a moment, in full. */
  public String dayOf(Instant instant) {
    return formats.dateFull(instant.atZone(frame.site().zone()).toLocalDate());
  }

  /** The letter that the style sheet knows a tone by. */
  public String tone(Tone tone) {
    return switch (tone) {
      case MOVING -> "b";
      case CARE -> "t";
      case DONE -> "o";
      case ENDED -> "x";
    };
  }

  /** The icon of a notice. */
  public String toneIcon(Tone tone) {
    return switch (tone) {
      case MOVING -> "info";
      case CARE -> "triangle-alert";
      case DONE -> "circle-check";
      case ENDED -> "octagon-x";
    };
  }

  /** How a state of an order is shown. */
  public OrderStateStyle state(String state) {
    return OrderStateStyle.valueOf(state);
  }

  /** The classes of the motif tile of a supplier: the same goods of one shop look like kin. */
  public String motif(String supplierId) {
    CRC32 hash = new CRC32();
    hash.update(supplierId.getBytes(StandardCharsets.UTF_8));
    int value = (int) (hash.getValue() & 0xffff);
    return MOTIFS.get(value % 4) + " t" + (value / 4 % 4);
  }

  /** The icon of a category, by its first level. */
  public String categoryIcon(String code) {
    int number = 0;
    for (int i = 0; i < code.length() && Character.isDigit(code.charAt(i)); i++) {
      number = Math.min(1000, number * 10 + Character.digit(code.charAt(i), 10));
    }
    return number >= 1 && number <= CATEGORY_ICONS.size()
        ? CATEGORY_ICONS.get(number - 1)
        : "package";
  }

  /** The icon of a legal form. */
  public String legalFormIcon(String legalForm) {
    return switch (legalForm) {
      case "INDIVIDUAL" -> "user";
      case "SOLE_TRADER" -> "store";
      case "COOPERATIVE" -> "handshake";
      default -> "building-2";
    };
  }

  /** Legal form and scale in small letters, such as "Koperasi, mikro". */
  public String formAndScale(SupplierTag tag) {
    return code("legalForm", tag.legalForm()) + ", " + code("scale", tag.scale());
  }

  /** How the availability reads. */
  public String stock(Stock stock, String unit) {
    String amount = number(stock.amount());
    return switch (stock.kind()) {
      case TRACKED -> stock.amount() > 0 ? text("stock.TRACKED", amount, unit) : text("stock.none");
      case CAPACITY -> text("stock.CAPACITY", amount, unit);
      case ON_REQUEST -> counted("stock.ON_REQUEST", stock.amount());
    };
  }

  /** Whether there is nothing left. */
  public boolean soldOut(Stock stock) {
    return stock.kind() == StockKind.TRACKED && stock.amount() <= 0;
  }

  /** A length from 0 to 100 as a class, since inline styles are forbidden. */
  public String length(double value, double whole) {
    if (whole <= 0 || value <= 0) {
      return "n0";
    }
    return "n" + Math.max(1, Math.min(100, Math.round(value * 100 / whole)));
  }

  /**
   * The class of a tile: its place, its shape, and how much was bought there; empty without a
   * place.
   */
  public String tile(RegionFigure region) {
    TileGrid.@Nullable Tile tile = TileGrid.find(region.code());
    if (tile == null) {
      return "";
    }
    String place = "c" + tile.column() + " r" + tile.row();
    String standing = region.joined() ? " own" : "";
    int step = step(region.value());
    return place + (region.city() ? " city" : "") + (step > 0 ? " m" + step : standing);
  }

  /** The three letters on a tile; empty for a region without a place. */
  public String tileLetters(RegionFigure region) {
    TileGrid.@Nullable Tile tile = TileGrid.find(region.code());
    return tile == null ? "" : tile.letters();
  }

  /**
   * What a tile says to those who hear it.
   *
   * @param narrowed whether a region without figures may have some outside the filter
   */
  public String tileWords(RegionFigure region, boolean narrowed) {
    if (region.value() > 0) {
      return text("map.transacting", region.name(), rupiahShort(region.value()));
    }
    String standing =
        !region.joined() ? "map.notJoined" : narrowed ? "map.joinedNarrowed" : "map.joined";
    return text(standing, region.name());
  }

  private static int step(long value) {
    if (value > 2_000_000_000L) {
      return 4;
    }
    if (value >= 1_000_000_000L) {
      return 3;
    }
    if (value >= 500_000_000L) {
      return 2;
    }
    return value > 0 ? 1 : 0;
  }

  /** The class of a step. */
  public String stepClass(Step step) {
    return switch (step.status()) {
      case DONE -> "done";
      case NOW -> "now";
      case AHEAD -> "ahead";
      case STOPPED -> "stop";
    };
  }

  /** The class of a deadline. */
  public String urgency(Deadline deadline) {
    return switch (deadline.urgency()) {
      case NEUTRAL -> "";
      case SOON -> "soon";
      case LATE -> "late";
    };
  }

  /** The icon of a deadline. */
  public String urgencyIcon(Deadline deadline) {
    return deadline.urgency() == Urgency.LATE ? "alarm-clock" : "clock";
  }

  /** Until when: weekday, day and zone, or "today" with the time; the year when it is another. */
  public String until(Deadline deadline) {
    if (deadline.today()) {
      String time =
          formats.time(deadline.at().atZone(frame.site().zone()).toLocalTime())
              + " "
              + formats.zoneName(frame.site().zone());
      return text("deadline.today", time);
    }
    ZonedDateTime last = deadline.at().atZone(frame.site().zone());
    boolean anotherYear = last.minusHours(deadline.hoursLeft()).getYear() != last.getYear();
    return anotherYear
        ? formats.moment(deadline.at(), frame.site().zone())
        : formats.deadline(deadline.at(), frame.site().zone());
  }

  /** How much time is left, in working days, or in hours on the last one. */
  public String left(Deadline deadline) {
    if (deadline.hoursLeft() < 0) {
      return text("deadline.past");
    }
    if (deadline.today()) {
      return deadline.hoursLeft() == 0
          ? text("deadline.minutes")
          : counted("deadline.hours", deadline.hoursLeft());
    }
    return counted("deadline.workingDays", deadline.workingDaysLeft());
  }

  /** What is wrong with a field; null when nothing is. */
  public @Nullable String problem(List<FieldProblem> problems, String field) {
    return problems.stream()
        .filter(problem -> problem.field().equals(field))
        .map(FieldProblem::message)
        .findFirst()
        .orElse(null);
  }

  /** The prices as a step line in a box of 100 by 100, drawn without text. */
  public StepLine stepLine(List<PricePoint> prices, LocalDate today, @Nullable Long reference) {
    return StepLine.of(prices, today, reference);
  }
}
