package id.blangkon.catalog.web.demonstration;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.UseCases;
import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Appointment;
import id.blangkon.catalog.access.Person;
import id.blangkon.catalog.access.PersonId;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.agency.Agency;
import id.blangkon.catalog.agency.WorkUnit;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.party.LegalForm;
import id.blangkon.catalog.plan.NewPlanItem;
import id.blangkon.catalog.plan.PlanItem;
import id.blangkon.catalog.product.NewProduct;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.product.ProductId;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.supplier.Supplier;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plans everything that happens in a demonstration, to be run through the use cases. */
final class Generation {

  /** When the store opened. */
  static final LocalDate LAUNCH = LocalDate.of(2021, 3, 1);

  private static final RegionCode SEMARANG = Governments.SEMARANG.region();
  private static final String CATERING = "01";
  private static final int PRODUCTS_OF_NAMED = 26;
  private static final int WAITING_SUPPLIERS = 5;
  private static final int PRODUCTS_OF_WAITING = 3;
  private static final int DAYS_TO_LAST_REGISTRATION = 25;

  private static final Map<Role, DemonstrationAccount> OFFICERS_OF_SEMARANG =
      Map.of(
          Role.PROCUREMENT_OFFICER, DemonstrationAccount.PP,
          Role.COMMITMENT_OFFICER, DemonstrationAccount.PPK,
          Role.EXPENDITURE_TREASURER, DemonstrationAccount.BENDAHARA,
          Role.BUDGET_USER, DemonstrationAccount.PA);
  private static final Map<Role, DemonstrationAccount> OFFICERS_OF_BATANG =
      Map.of(
          Role.PROCUREMENT_OFFICER, DemonstrationAccount.PP_BATANG,
          Role.COMMITMENT_OFFICER, DemonstrationAccount.PPK_BATANG);

  private final DemonstrationScale scale;
  private final LocalDate anchor;
  private final Catalog catalog;
  private final Dice dice;
  private final OfficeHours hours;
  private final Vocabulary vocabulary;
  private final Neighbourhood neighbourhood = new Neighbourhood();
  private final Governments governments;
  private final List<Spending> spending = Spending.all();
  private final Shops shops;
  private final Offering offering;
  private final Market market;
  private final Timeline timeline = new Timeline();
  private final Map<DemonstrationAccount, PersonId> accounts =
      new EnumMap<>(DemonstrationAccount.class);
  private @Nullable Actor administrator;
  private int planItems;

  Generation(DemonstrationScale scale, long seed, LocalDate anchor, Catalog catalog) {
    this.scale = scale;
    this.anchor = anchor;
    this.catalog = catalog;
    this.dice = new Dice(seed);
    this.hours = new OfficeHours(catalog.calendar(), dice);
    this.vocabulary = new Vocabulary(dice);
    this.governments = new Governments(scale, catalog.regions(), vocabulary, dice);
    this.shops =
        new Shops(catalog.regions(), neighbourhood, governments, vocabulary, spending, dice);
    this.offering = new Offering(dice);
    this.market = new Market(neighbourhood, dice);
  }

  /** Everything that happens, earliest first. */
  List<Timeline.Entry> plan() {
    timeline.add(
        hours.on(LAUNCH),
        catalogue -> {
          Actor installed = catalogue.people().installAdministrator(vocabulary.person().full());
          accounts.put(DemonstrationAccount.PROVINSI, installed.person());
          administrator = installed;
        });
    Shop named = planSuppliers();
    planWaitingSuppliers();
    List<PlannedOrder> orders =
        new OrderPlanner(
                scale,
                anchor,
                governments,
                spending,
                catalog.calendar(),
                catalog.orders().lifecycle(),
                dice)
            .plan();
    planStandingBudgets();
    governments.all().forEach(this::planGovernment);
    Buying buying = new Buying(market, named, catalog.calendar(), catalog.clock());
    for (int i = 0; i < orders.size(); i++) {
      planOrder(orders.get(i), new Journey(orders.get(i), i + 1, buying));
    }
    planPriceChanges();
    planWaitingProducts(named);
    return timeline.inOrder();
  }

  /** Whose accounts are made at the end. */
  Map<DemonstrationAccount, PersonId> accounts() {
    return accounts;
  }

  private Actor administrator() {
    if (administrator == null) {
      throw new IllegalStateException("there is no administrator yet");
    }
    return administrator;
  }

  private void planGovernment(Government government) {
    Instant joined = hours.on(government.joinedOn());
    String name = catalog.regions().get(government.id().region()).name();
    String title = government.id().equals(Governments.PROVINCE) ? "Provinsi " + name : name;
    timeline.add(joined, catalogue -> join(catalogue, government, "Pemerintah " + title));
    Instant staffed = hours.later(joined, 2);
    timeline.add(staffed, catalogue -> staff(catalogue, government));
    timeline.add(
        hours.later(staffed, 1),
        catalogue -> announce(catalogue, government, government.joinedOn().getYear()));
    for (int year = government.joinedOn().getYear() + 1; year <= anchor.getYear() + 1; year++) {
      LocalDate day = LocalDate.of(year - 1, 12, 10);
      int announced = year;
      if (day.isBefore(anchor.minusDays(10))) {
        timeline.add(hours.on(day), catalogue -> announce(catalogue, government, announced));
      }
    }
  }

  private void join(UseCases catalogue, Government government, String name) {
    TenantId tenant = government.id();
    catalogue.tenants().join(administrator(), tenant, name, government.joinedOn());
    government.joined(ofTenant(catalogue, Role.PROCUREMENT_UNIT, tenant));
    if (tenant.equals(Governments.SEMARANG)) {
      accounts.put(DemonstrationAccount.UKPBJ, government.procurementUnit().person());
      accounts.put(
          DemonstrationAccount.AUDITOR, ofTenant(catalogue, Role.AUDITOR, tenant).person());
    }
    if (tenant.equals(Governments.PROVINCE)) {
      accounts.put(
          DemonstrationAccount.DINKOP,
          ofTenant(catalogue, Role.COOPERATIVES_OFFICER, tenant).person());
    }
  }

  private Actor ofTenant(UseCases catalogue, Role role, TenantId tenant) {
    Person person = catalogue.people().add(administrator(), vocabulary.person().full());
    return actor(
        person, catalogue.people().appoint(administrator(), person.id(), role, tenant, null, null));
  }

  private static Actor actor(Person person, Appointment appointment) {
    return new Actor(person.id(), person.name(), List.of(appointment));
  }

  private void staff(UseCases catalogue, Government government) {
    Actor office = government.procurementUnit();
    for (BuyingUnit unit : government.units()) {
      Agency agency = catalogue.agencies().addAgency(office, government.id(), unit.name());
      WorkUnit workUnit =
          catalogue.agencies().addWorkUnit(office, government.id(), agency.id(), unit.name());
      unit.opened(workUnit.id());
      for (Role role :
          List.of(
              Role.BUDGET_USER,
              Role.COMMITMENT_OFFICER,
              Role.PROCUREMENT_OFFICER,
              Role.EXPENDITURE_TREASURER)) {
        Person person = catalogue.people().add(office, vocabulary.person().full());
        Appointment appointment =
            catalogue
                .people()
                .appoint(office, person.id(), role, government.id(), workUnit.id(), null);
        unit.appointed(role, actor(person, appointment));
        nameOfficer(unit, role, person);
      }
    }
  }

  private void nameOfficer(BuyingUnit unit, Role role, Person person) {
    if (unit.isNamed()) {
      boolean semarang = unit.government().id().equals(Governments.SEMARANG);
      DemonstrationAccount account =
          (semarang ? OFFICERS_OF_SEMARANG : OFFICERS_OF_BATANG).get(role);
      if (account != null) {
        accounts.put(account, person.id());
      }
    }
  }

  /** Every unit can buy the usual things on the anchor; those with accounts can buy more. */
  private void planStandingBudgets() {
    for (Government government : governments.all()) {
      for (BuyingUnit unit : government.units()) {
        for (Spending category : spending) {
          boolean usual = List.of(CATERING, "02", "05", "12").contains(category.category());
          if (usual || unit.isNamed()) {
            long millions = unit.isNamed() ? dice.between(90, 240) : dice.between(20, 90);
            unit.plan(anchor.getYear(), category.category(), millions * 1_000_000);
            if (usual) {
              unit.plan(anchor.getYear() + 1, category.category(), millions * 1_000_000);
            }
          }
        }
      }
    }
  }

  private void announce(UseCases catalogue, Government government, int year) {
    List<NewPlanItem> items = new ArrayList<>();
    List<BudgetLine> lines = new ArrayList<>();
    for (BuyingUnit unit : government.units()) {
      for (Spending category : spending) {
        BudgetLine line = unit.budget(year).get(category.category());
        if (line != null && !line.isAnnounced()) {
          planItems++;
          lines.add(line);
          items.add(
              new NewPlanItem(
                  unit.id(),
                  String.format(Locale.ROOT, "%d%06d", year % 100 + 10, planItems),
                  category.planItem(),
                  year,
                  category.account(),
                  Rupiah.of(line.ceiling())));
        }
      }
    }
    if (items.isEmpty()) {
      return;
    }
    List<PlanItem> announced =
        catalogue.plans().announce(government.procurementUnit(), government.id(), items);
    for (int i = 0; i < announced.size(); i++) {
      lines.get(i).announced(announced.get(i).id());
    }
  }

  /** All suppliers with their products; the one with an account is given back. */
  private Shop planSuppliers() {
    int count = scale.suppliers() - 1;
    List<Boolean> individuals = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      individuals.add(i < scale.individuals() - 1);
    }
    individuals = dice.shuffled(individuals);
    List<Integer> products = shops.productCounts(count, scale.products() - PRODUCTS_OF_NAMED);
    LocalDate first = LAUNCH.plusDays(10);
    for (int i = 0; i < count; i++) {
      boolean early = i < spending.size();
      LocalDate day = early ? first.plusDays(dice.between(0, 20)) : registrationDay(first);
      // Somebody sells things of every category from the beginning.
      String root = early ? spending.get(i).category() : null;
      planSupplier(shops.draw(individuals.get(i), root, day), day, products.get(i));
    }
    LocalDate day = LAUNCH.plusDays(35);
    Shop named = shops.named(Demonstration.SUPPLIER, SEMARANG, CATERING, day);
    planNamed(named, day);
    return named;
  }

  /** Most suppliers came early. */
  private LocalDate registrationDay(LocalDate first) {
    long days = ChronoUnit.DAYS.between(first, anchor.minusDays(DAYS_TO_LAST_REGISTRATION));
    return first.plusDays((long) (days * Math.pow(dice.fraction(), 2)));
  }

  private void planSupplier(Shop shop, LocalDate day, int products) {
    Instant verified = planRegistration(shop, day, null);
    boolean twice = products >= 8 && dice.chance(30);
    int later = twice ? products * dice.between(20, 50) / 100 : 0;
    LocalDate laterDay = catalog.calendar().dayOf(verified).plusDays(dice.between(60, 400));
    if (!laterDay.isBefore(anchor.minusDays(10))) {
      later = 0;
    }
    planProducts(shop, hours.later(verified, dice.between(0, 2)), products - later);
    if (later > 0) {
      planProducts(shop, hours.on(laterDay), later);
    }
  }

  /** Registration by the owner and verification some days later; when that is. */
  private Instant planRegistration(
      Shop shop, LocalDate day, @Nullable DemonstrationAccount account) {
    Instant registered = hours.on(day);
    timeline.add(registered, catalogue -> register(catalogue, shop, account));
    Instant verified = hours.later(registered, dice.between(1, 4));
    timeline.add(verified, catalogue -> catalogue.suppliers().verify(verifier(shop), shop.id(), 1));
    return verified;
  }

  private void register(UseCases catalogue, Shop shop, @Nullable DemonstrationAccount account) {
    Person person = catalogue.people().add(administrator(), shop.ownerName());
    Supplier supplier =
        catalogue
            .suppliers()
            .register(new Actor(person.id(), person.name(), List.of()), shop.registration());
    // From now on the owner holds the role of a supplier.
    shop.registered(catalogue.people().actor(person.id()), supplier.id());
    if (account != null) {
      accounts.put(account, person.id());
    }
  }

  /** The procurement unit of the region, or the province where none has joined. */
  private Actor verifier(Shop shop) {
    return governments.hasJoined(shop.region())
        ? governments.get(TenantId.of(shop.region().value())).procurementUnit()
        : administrator();
  }

  private void planProducts(Shop shop, Instant at, int count) {
    LocalDate day = catalog.calendar().dayOf(at);
    planListing(shop, at, offering.draw(shop, count, day));
  }

  private void planListing(Shop shop, Instant at, List<NewProduct> entries) {
    List<Product> submitted = new ArrayList<>();
    timeline.add(
        at,
        catalogue ->
            submitted.addAll(catalogue.products().submit(shop.owner(), shop.id(), entries)));
    timeline.add(
        hours.later(at, dice.between(1, 3)),
        catalogue -> {
          List<ProductId> waiting = submitted.stream().map(Product::id).toList();
          List<Product> listed = catalogue.products().list(verifier(shop), waiting);
          market.listed(shop, listed.stream().map(product -> new Offer(shop, product)).toList());
        });
  }

  private void planNamed(Shop shop, LocalDate day) {
    Instant verified = planRegistration(shop, day, DemonstrationAccount.PENYEDIA);
    List<NewProduct> entries =
        new ArrayList<>(
            offering.first(
                shop, CATERING, PRODUCTS_OF_NAMED - 1, catalog.calendar().dayOf(verified)));
    NewProduct plain = entries.get(0);
    entries.add(
        0,
        new NewProduct(
            Demonstration.PRODUCT,
            plain.description(),
            plain.category(),
            plain.unit(),
            Offering.rounded((double) plain.price().amount() * 105 / 100),
            plain.taxInclusive(),
            plain.stock(),
            plain.localContent()));
    planListing(shop, hours.later(verified, 1), entries);
  }

  /** Suppliers that registered in the last days and wait for verification. */
  private void planWaitingSuppliers() {
    for (int i = 0; i <= WAITING_SUPPLIERS; i++) {
      LocalDate day = hours.before(anchor.minusDays(1), dice.between(1, 5));
      boolean account = i == 0;
      Shop shop =
          account || i % 2 == 1
              ? shops.named(
                  account
                      ? Demonstration.NEW_SUPPLIER
                      : vocabulary.business(
                          LegalForm.SOLE_TRADER, CATERING, vocabulary.person(), "Semarang"),
                  SEMARANG,
                  CATERING,
                  day)
              : shops.draw(true, null, day);
      Instant registered = hours.on(day);
      timeline.add(
          registered,
          catalogue ->
              register(catalogue, shop, account ? DemonstrationAccount.PENYEDIA_BARU : null));
      if (account) {
        List<NewProduct> entries = offering.draw(shop, PRODUCTS_OF_WAITING, day);
        timeline.add(
            registered.plusSeconds(900),
            catalogue -> catalogue.products().submit(shop.owner(), shop.id(), entries));
      }
    }
  }

  /** What a verified supplier has entered in the last days, for the curators to look at. */
  private void planWaitingProducts(Shop shop) {
    LocalDate day = hours.before(anchor.minusDays(1), 2);
    List<NewProduct> entries = offering.draw(shop, PRODUCTS_OF_WAITING, day);
    timeline.add(
        hours.on(day), catalogue -> catalogue.products().submit(shop.owner(), shop.id(), entries));
  }

  private void planOrder(PlannedOrder order, Journey journey) {
    timeline.add(order.requestedAt(), journey::request);
    for (int i = 0; i < order.times().size(); i++) {
      Course.Move move = order.course().moves().get(i);
      timeline.add(order.times().get(i), catalogue -> journey.move(catalogue, move));
    }
  }

  /** Now and then a shop changes the prices of a few of its products. */
  private void planPriceChanges() {
    LocalDate first = LAUNCH.plusDays(90);
    long days = ChronoUnit.DAYS.between(first, anchor.minusDays(2));
    for (long i = scale.inProportion(1_600); i > 0; i--) {
      timeline.add(hours.on(first.plusDays((long) (days * dice.fraction()))), this::changePrices);
    }
  }

  private void changePrices(UseCases catalogue) {
    Shop shop = market.any().orElse(null);
    if (shop == null) {
      return;
    }
    int percent = dice.chance(80) ? dice.between(2, 9) : -dice.between(2, 6);
    List<Offer> offers = dice.shuffled(shop.offers());
    for (Offer offer : offers.subList(0, Math.min(dice.between(1, 4), offers.size()))) {
      offer.changePrice(catalogue, percent);
    }
  }
}
