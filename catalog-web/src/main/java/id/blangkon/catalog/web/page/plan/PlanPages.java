package id.blangkon.catalog.web.page.plan;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.access.WorkUnitId;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.plan.PlanAnswer;
import id.blangkon.catalog.plan.PlanItem;
import id.blangkon.catalog.plan.PlanStatement;
import id.blangkon.catalog.plan.PlanSubject;
import id.blangkon.catalog.plan.Plans;
import id.blangkon.catalog.storage.Page;
import id.blangkon.catalog.web.http.QueryString;
import id.blangkon.catalog.web.page.PageRenderer;
import id.blangkon.catalog.web.page.model.Choice;
import id.blangkon.catalog.web.page.model.PlanListPage;
import id.blangkon.catalog.web.page.model.PlanRow;
import id.blangkon.catalog.web.page.site.Address;
import id.blangkon.catalog.web.page.site.Addressed;
import id.blangkon.catalog.web.page.site.Goods;
import id.blangkon.catalog.web.page.site.ListPart;
import id.blangkon.catalog.web.page.site.Names;
import id.blangkon.catalog.web.page.site.PageAnswers;
import id.blangkon.catalog.web.page.work.WorkFrames;
import id.blangkon.catalog.web.page.work.WorkPlace;
import id.blangkon.catalog.web.security.Access;
import id.blangkon.catalog.web.security.Caller;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The plan items of a work unit with their ceiling, what is ordered, paid and left. */
@Path("/kerja/rencana")
@Produces(PageAnswers.HTML)
public final class PlanPages {

  private static final String OFFICE = "satker";
  private static final String YEAR = "tahun";
  private static final Set<String> KNOWN =
      Stream.concat(Stream.of(OFFICE, YEAR), ListPart.PARAMETERS.stream())
          .collect(Collectors.toUnmodifiableSet());

  private static final int YEARS_AHEAD = 1;
  private static final int YEARS_BACK = 5;

  private final Catalog catalog;
  private final WorkFrames frames;
  private final PageRenderer renderer;
  private final Goods goods;
  private final Names names;

  @Inject
  public PlanPages(
      Catalog catalog, WorkFrames frames, PageRenderer renderer, Goods goods, Names names) {
    this.catalog = catalog;
    this.frames = frames;
    this.renderer = renderer;
    this.goods = goods;
    this.names = names;
  }

  @GET
  @Access(Access.Level.SIGNED_IN)
  public Response list(@Context Caller caller, @Context UriInfo uri) {
    Actor actor = caller.actor();
    Addressed asked = Addressed.of(uri);
    QueryString query = asked.parameters(KNOWN);
    List<Office> offices = Office.of(actor);
    Office office = office(actor, offices, query.one(OFFICE));
    int today = goods.today().getYear();
    int year = year(query, today);
    ListPart part = ListPart.of(query);
    Page<PlanItem> found =
        catalog.plans().list(actor, office.tenant(), office.workUnit(), year, part.request());
    Address list =
        Address.of(WorkPlace.PLANS.path())
            .with(OFFICE, query.one(OFFICE).orElse(null))
            .with(YEAR, query.one(YEAR).orElse(null));
    PlanListPage page =
        new PlanListPage(
            frames.of(caller, asked, WorkPlace.PLANS),
            offices.size() == 1
                ? List.of()
                : offices.stream()
                    .map(one -> new Choice(one.key(), name(one), one.equals(office)))
                    .toList(),
            name(office),
            years(today, year),
            Integer.toString(year),
            found.items().stream().map(item -> row(actor, item, office, today)).toList(),
            Plans.isPlanner(actor, office.tenant()),
            part.cursor(list, found.items().size(), found.next()));
    return PageAnswers.page(200, renderer.plans(page));
  }

  private static Office office(Actor actor, List<Office> offices, Optional<String> asked) {
    Optional<Office> found =
        offices.stream()
            .filter(office -> asked.isEmpty() || office.key().equals(asked.get()))
            .findFirst();
    actor.require(found.isPresent(), "pejabat satuan kerja itu", "officers of that work unit");
    return found.orElseThrow();
  }

  private static int year(QueryString query, int today) {
    long year = query.number(YEAR).orElse((long) today);
    if (year < 2000 || year > 2100) {
      throw CatalogException.invalid(
          YEAR,
          "Isi tahun anggaran, misalnya " + today + ".",
          "Give a fiscal year such as " + today + ".");
    }
    return (int) year;
  }

  /** Next year, as soon as it is planned, down to some years back; and the one asked for. */
  private static List<Choice> years(int today, int asked) {
    return IntStream.concat(
            IntStream.rangeClosed(today - YEARS_BACK, today + YEARS_AHEAD), IntStream.of(asked))
        .distinct()
        .boxed()
        .sorted((one, other) -> other - one)
        .map(year -> new Choice(year.toString(), year.toString(), year == asked))
        .toList();
  }

  private String name(Office office) {
    WorkUnitId workUnit = office.workUnit();
    return workUnit == null
        ? names.tenant(office.tenant())
        : names.workUnit(office.tenant(), workUnit);
  }

  private PlanRow row(Actor actor, PlanItem item, Office office, int today) {
    Rupiah estimate = item.ownerEstimate();
    return new PlanRow(
        WorkPlace.PLANS.path() + "/" + item.id(),
        item.rupCode(),
        item.name(),
        item.budgetAccount(),
        office.workUnit() == null ? names.workUnit(item.tenant(), item.workUnit()) : null,
        item.ceiling().amount(),
        item.reserved().amount(),
        item.spent().amount(),
        item.left().amount(),
        estimate == null ? null : estimate.amount(),
        actor.holds(Role.COMMITMENT_OFFICER, item.tenant(), item.workUnit())
            ? WorkPlace.PLANS.path() + "/" + item.id() + "/hps"
            : null,
        item.statements()
            .of(PlanSubject.NATIONAL_SYSTEM)
            .filter(statement -> statement.answer() == PlanAnswer.HANDED_OVER)
            .map(PlanStatement::reference)
            .orElse(null),
        item.isUsableIn(today));
  }
}
