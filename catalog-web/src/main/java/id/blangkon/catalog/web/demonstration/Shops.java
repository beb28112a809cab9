package id.blangkon.catalog.web.demonstration;

import id.blangkon.catalog.party.Address;
import id.blangkon.catalog.party.BankAccount;
import id.blangkon.catalog.party.BusinessScale;
import id.blangkon.catalog.party.ContactPoint;
import id.blangkon.catalog.party.LegalForm;
import id.blangkon.catalog.party.LegalFormGroup;
import id.blangkon.catalog.party.Nib;
import id.blangkon.catalog.party.Nik;
import id.blangkon.catalog.party.Npwp;
import id.blangkon.catalog.region.Region;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.region.Regions;
import id.blangkon.catalog.supplier.MsmeCertificate;
import id.blangkon.catalog.supplier.NewSupplier;
import id.blangkon.catalog.supplier.SupplierDetails;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Draws suppliers. Their private details have the right form and are nobody's: serial numbers begin
 * where registries do not come, telephone numbers are of no operator, and mail goes nowhere.
 */
final class Shops {

  private record Share<T>(T item, int weight) {}

  private static final List<Share<LegalForm>> ENTITIES =
      List.of(
          new Share<>(LegalForm.CV, 30),
          new Share<>(LegalForm.PT, 10),
          new Share<>(LegalForm.COOPERATIVE, 8),
          new Share<>(LegalForm.SINGLE_PERSON_COMPANY, 6),
          new Share<>(LegalForm.VILLAGE_ENTERPRISE, 3),
          new Share<>(LegalForm.COMMUNITY_GROUP, 3),
          new Share<>(LegalForm.FIRM, 1),
          new Share<>(LegalForm.FOUNDATION, 1));

  private static final List<String> BANKS =
      List.of(
          "Bank Jateng",
          "Bank Rakyat Indonesia (BRI)",
          "Bank Mandiri",
          "Bank Negara Indonesia (BNI)");

  private static final int FIRST_SERIAL = 9000;

  private final Regions regions;
  private final Neighbourhood neighbourhood;
  private final Governments governments;
  private final Vocabulary vocabulary;
  private final List<Spending> spending;
  private final Dice dice;
  private final Set<String> niks = new HashSet<>();
  private int made;

  Shops(
      Regions regions,
      Neighbourhood neighbourhood,
      Governments governments,
      Vocabulary vocabulary,
      List<Spending> spending,
      Dice dice) {
    this.regions = regions;
    this.neighbourhood = neighbourhood;
    this.governments = governments;
    this.vocabulary = vocabulary;
    this.spending = spending;
    this.dice = dice;
  }

  /**
   * A shop with everything drawn.
   *
   * @param root the root category that it mostly sells; null to draw it too
   * @param day of its registration
   */
  Shop draw(boolean individual, @Nullable String root, LocalDate day) {
    LegalForm form =
        individual
            ? dice.chance(45) ? LegalForm.INDIVIDUAL : LegalForm.SOLE_TRADER
            : dice.pick(ENTITIES, Share::weight).item();
    RegionCode region = region();
    List<String> roots = roots(root);
    Region district = dice.pick(regions.within(region));
    Vocabulary.PersonName owner = vocabulary.person();
    String name = vocabulary.business(form, roots.get(0), owner, district.name());
    // The first of each category delivers everywhere, so that whoever buys finds somebody.
    List<RegionCode> area = root == null ? area(region) : neighbourhood.regions();
    return make(form, name, owner, region, area, district, roots, day);
  }

  /** A sole trader's shop of a given name that sells only one root category. */
  Shop named(String name, RegionCode region, String root, LocalDate day) {
    vocabulary.reserve(name);
    Region district = dice.pick(regions.within(region));
    return make(
        LegalForm.SOLE_TRADER,
        name,
        vocabulary.person(),
        region,
        neighbourhood.within(region, 1),
        district,
        List.of(root),
        day);
  }

  private Shop make(
      LegalForm form,
      String name,
      Vocabulary.PersonName owner,
      RegionCode region,
      List<RegionCode> area,
      Region district,
      List<String> roots,
      LocalDate day) {
    BusinessScale scale = scale(form);
    boolean vatRegistered =
        form.group() == LegalFormGroup.ENTITY && scale != BusinessScale.MICRO && dice.chance(18);
    NewSupplier registration =
        new NewSupplier(
            name,
            form,
            scale,
            day.minusDays(dice.between(10, 400)),
            vatRegistered,
            certificate(scale, day),
            region,
            area,
            details(form, name, owner, district));
    return new Shop(
        registration,
        owner.full(),
        regions.get(region).name(),
        roots,
        dice.fraction(),
        (int) Math.max(1, Math.min(40, dice.skewed(4, 1))),
        !vatRegistered || dice.chance(80));
  }

  /** Some of the small have a certificate for the final income tax, of which some have lapsed. */
  private @Nullable MsmeCertificate certificate(BusinessScale scale, LocalDate day) {
    return scale.isMicroOrSmall() && made % 3 == 0
        ? new MsmeCertificate(
            day.minusDays(30 + made % 300), day.plusYears(1 + made % 5).withDayOfYear(1))
        : null;
  }

  /** Most deliver at home only, or next door too; few everywhere. */
  private List<RegionCode> area(RegionCode home) {
    int drawn = dice.between(1, 100);
    return neighbourhood.within(home, drawn <= 55 ? 0 : drawn <= 85 ? 1 : drawn <= 95 ? 3 : 20);
  }

  private RegionCode region() {
    return dice.pick(
        neighbourhood.regions(), region -> governments.shareOf(region) == 0 ? 3 : weight(region));
  }

  private int weight(RegionCode region) {
    return 4 + governments.shareOf(region);
  }

  private List<String> roots(@Nullable String first) {
    Set<String> roots = new LinkedHashSet<>();
    roots.add(first == null ? dice.pick(spending, Spending::suppliers).category() : first);
    int more = dice.chance(55) ? 0 : dice.chance(70) ? 1 : 2;
    for (int i = 0; i < more; i++) {
      roots.add(dice.pick(spending, Spending::suppliers).category());
    }
    return List.copyOf(roots);
  }

  private BusinessScale scale(LegalForm form) {
    int drawn = dice.between(1, 100);
    return switch (form) {
      case INDIVIDUAL, SOLE_TRADER, COMMUNITY_GROUP, VILLAGE_ENTERPRISE ->
          drawn <= 88 ? BusinessScale.MICRO : BusinessScale.SMALL;
      case SINGLE_PERSON_COMPANY, FIRM, FOUNDATION, COOPERATIVE ->
          drawn <= 60 ? BusinessScale.MICRO : BusinessScale.SMALL;
      case CV, PT ->
          drawn <= 30
              ? BusinessScale.MICRO
              : drawn <= 92 ? BusinessScale.SMALL : BusinessScale.MEDIUM;
    };
  }

  private SupplierDetails details(
      LegalForm form, String name, Vocabulary.PersonName owner, Region district) {
    int number = made++;
    boolean individual = form.group() == LegalFormGroup.INDIVIDUAL;
    Nik nik = individual ? nik(owner, district.code()) : null;
    return new SupplierDetails(
        nik,
        nik == null ? companyNumber(number) : new Npwp(nik.value()),
        individual && dice.chance(30)
            ? null
            : new Nib(String.format(Locale.ROOT, "9120%09d", number)),
        new Address(district.code(), vocabulary.street()),
        new ContactPoint(phone(number), mailbox(name, number) + "@example.id"),
        new BankAccount(
            dice.pick(BANKS),
            String.format(Locale.ROOT, "9%09d", number),
            individual ? owner.full() : name));
  }

  /** Region of the district, day of birth with 40 added for women, serial number. */
  private Nik nik(Vocabulary.PersonName owner, RegionCode district) {
    while (true) {
      String number =
          String.format(
              Locale.ROOT,
              "%s%02d%02d%02d%04d",
              district.value().replace(".", ""),
              dice.between(1, 28) + (owner.woman() ? 40 : 0),
              dice.between(1, 12),
              dice.between(58, 99),
              dice.between(FIRST_SERIAL, 9999));
      if (niks.add(number)) {
        return new Nik(number);
      }
    }
  }

  /** Fifteen digits with the check digit over the first nine, after a leading zero. */
  private static Npwp companyNumber(int number) {
    String body = String.format(Locale.ROOT, "9%07d", number);
    return new Npwp("0" + body + checkDigit(body) + "999000");
  }

  /** The digit that makes the sum of Luhn's algorithm divisible by ten. */
  static int checkDigit(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int weighed = i % 2 == 0 ? digit * 2 : digit;
      sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return (10 - sum % 10) % 10;
  }

  static String phone(int number) {
    return String.format(Locale.ROOT, "+62 800 %04d %04d", number / 10_000, number % 10_000);
  }

  private static String mailbox(String name, int number) {
    String letters = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", ".");
    return letters.substring(0, Math.min(40, letters.length())) + number;
  }

  /** How many products each of so many shops has, so that they sum up. */
  List<Integer> productCounts(int shops, int products) {
    List<Double> sizes = new ArrayList<>(shops);
    double sum = 0;
    for (int i = 0; i < shops; i++) {
      double size = Math.min(5, Math.max(0.1, dice.skewed(1, 0.8)));
      sizes.add(size);
      sum += size;
    }
    List<Integer> counts = new ArrayList<>(shops);
    int left = products;
    for (double size : sizes) {
      int count = Math.max(1, (int) (size / sum * products));
      counts.add(count);
      left -= count;
    }
    for (int i = 0; left != 0; i = (i + 1) % shops) {
      int change = left > 0 ? 1 : counts.get(i) > 1 ? -1 : 0;
      counts.set(i, counts.get(i) + change);
      left -= change;
    }
    return counts;
  }
}
