package id.blangkon.catalog.web.page.rules;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.policy.PolicyRow;
import id.blangkon.catalog.web.http.QueryString;
import id.blangkon.catalog.web.page.Messages;
import id.blangkon.catalog.web.page.PageRenderer;
import id.blangkon.catalog.web.page.model.Choice;
import id.blangkon.catalog.web.page.model.Cursor;
import id.blangkon.catalog.web.page.model.FieldProblem;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.model.RulesPage;
import id.blangkon.catalog.web.page.model.Section;
import id.blangkon.catalog.web.page.site.Address;
import id.blangkon.catalog.web.page.site.Addressed;
import id.blangkon.catalog.web.page.site.Frames;
import id.blangkon.catalog.web.page.site.Names;
import id.blangkon.catalog.web.page.site.PageAnswers;
import id.blangkon.catalog.web.security.Access;
import id.blangkon.catalog.web.security.Caller;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every row by which orders are judged, with its legal basis and how far it was reviewed. */
@Path("/aturan")
@Produces(PageAnswers.HTML)
public final class RulesPages {

  private static final String PATH = "/aturan";
  private static final String TABLE = "tabel";
  private static final String DATE = "tanggal";
  private static final String ALL = "semua";
  private static final String START = "mulai";
  private static final String FIRST_TABLE = "method_limits";
  private static final int PAGE = 40;

  /** What says nothing of the law: the pack's name, its drawings, its worked examples. */
  private static final Set<String> LEFT_OUT =
      Set.of("pack", "states", "lifecycle", "examples", "tax_examples");

  private final Catalog catalog;
  private final Frames frames;
  private final PageRenderer renderer;
  private final Names names;

  @Inject
  public RulesPages(Catalog catalog, Frames frames, PageRenderer renderer, Names names) {
    this.catalog = catalog;
    this.frames = frames;
    this.renderer = renderer;
    this.names = names;
  }

  @GET
  @Access(Access.Level.PUBLIC)
  public Response page(@Context Caller caller, @Context UriInfo uri, @Context Request request) {
    Addressed asked = Addressed.of(uri);
    QueryString query = asked.parameters(Set.of(TABLE, DATE, ALL, START));
    PolicyPack pack = catalog.policyPack();
    List<String> tables = pack.tables().stream().filter(name -> !LEFT_OUT.contains(name)).toList();
    String table = query.one(TABLE).filter(tables::contains).orElse(FIRST_TABLE);
    String typed = query.one(DATE).orElse("");
    Optional<LocalDate> day = typed.isEmpty() ? Optional.of(catalog.today()) : read(typed);
    boolean all = query.one(ALL).isPresent();
    List<String> columns = columns(pack, table, asked.language());
    List<PolicyRow> rows =
        pack.table(table).rows().stream()
            .filter(row -> all || !isDated(pack, table) || isInForce(row, day))
            .toList();
    int from = start(query, rows.size());
    int to = Math.min(rows.size(), from + PAGE);
    List<String> shown = new ArrayList<>(columns);
    shown.add("layer");
    RulesPage model =
        new RulesPage(
            frames.open(caller, asked, Section.SIMULATION),
            pack.id(),
            choices(tables, table, asked.language()),
            table,
            day.map(LocalDate::toString).orElse(typed),
            all,
            shown,
            rows.subList(from, to).stream()
                .map(row -> cells(row, columns, asked.language()))
                .toList(),
            cursor(table, typed, all, from, to, rows.size()),
            day.isPresent()
                ? List.of()
                : List.of(
                    new FieldProblem(
                        DATE,
                        Messages.of(asked.language())
                            .text(
                                "problem.date",
                                Messages.of(asked.language()).text("rules.date")))));
    return day.isPresent()
        ? PageAnswers.page(request, caller, renderer.rules(model))
        : PageAnswers.page(400, renderer.rules(model));
  }

  private static Optional<LocalDate> read(String typed) {
    try {
      return Optional.of(LocalDate.parse(typed));
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }

  private static boolean isDated(PolicyPack pack, String table) {
    return pack.columns(table).contains("effective_from");
  }

  private static boolean isInForce(PolicyRow row, Optional<LocalDate> day) {
    return day.isPresent() && row.isEffectiveOn(day.get());
  }

  /** Texts in two languages are shown in the reader's. */
  private static List<String> columns(PolicyPack pack, String table, Language language) {
    String other = language == Language.ID ? "_en" : "_id";
    return pack.columns(table).stream().filter(column -> !column.endsWith(other)).toList();
  }

  private List<String> cells(PolicyRow row, List<String> columns, Language language) {
    List<String> cells = new ArrayList<>(new RuleCells(names, language).of(row, columns));
    cells.add(row.layer());
    return cells;
  }

  private static List<Choice> choices(List<String> tables, String chosen, Language language) {
    Messages words = Messages.of(language);
    return tables.stream()
        .map(
            name ->
                new Choice(
                    name, words.find("rulesTable." + name).orElse(name), name.equals(chosen)))
        .toList();
  }

  private static int start(QueryString query, int rows) {
    long asked = query.number(START).orElse(0L);
    return (int) Math.max(0, Math.min(asked, Math.max(0, rows - 1)));
  }

  private static Cursor cursor(
      String table, String date, boolean all, int from, int to, int total) {
    Address list = Address.of(PATH).with(TABLE, table);
    list = date.isEmpty() ? list : list.with(DATE, date);
    list = all ? list.with(ALL, "true") : list;
    return new Cursor(
        total == 0 ? 0 : from + 1L,
        to,
        (long) total,
        PAGE,
        to < total ? list.with(START, to).toString() : null,
        from == 0 ? null : list.toString());
  }
}
