package id.blangkon.catalog.web.page.registration;

import id.blangkon.catalog.error.CatalogException;
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
import id.blangkon.catalog.supplier.MsmeCertificate;
import id.blangkon.catalog.supplier.NewSupplier;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.supplier.SupplierDetails;
import id.blangkon.catalog.web.page.Messages;
import id.blangkon.catalog.web.page.form.FormFields;
import id.blangkon.catalog.web.page.form.Refusals;
import id.blangkon.catalog.web.page.model.FieldProblem;
import id.blangkon.catalog.web.page.model.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The form of a registration as it was typed, or as the registration stands before it is mended.
 * The password is no part of it: it is never shown again.
 *
 * @param texts of the fields by their names
 * @param regions to which it delivers beside its own
 * @param sureNik an unusual NIK that the person has been asked about
 * @param unclean the fields from which characters were taken that no keyboard gives
 */
public record RegistrationForm(
    Language language,
    String key,
    Map<String, String> texts,
    boolean vatRegistered,
    Set<String> regions,
    String sureNik,
    Set<String> unclean) {

  /** How long a text may be, by its field; the core knows the same bounds. */
  private static final Map<String, Integer> LONGEST =
      Map.of(
          "name", 200, "street", 500, "phone", 254, "email", 254, "bank", 200, "holder", 200,
          "person", 200);

  private static final List<String> NAMES =
      List.of(
          "name",
          "legalForm",
          "scale",
          "nik",
          "npwp",
          "nib",
          "homeRegion",
          "street",
          "phone",
          "email",
          "bank",
          "accountNumber",
          "holder",
          "person",
          "username");

  private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ().\\-]+");
  private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
  private static final int SHORTEST_PHONE = 8;
  private static final int LONGEST_PHONE = 15;

  /** The fields of the form for those of the core. */
  private static final Map<String, String> FIELDS =
      Map.of(
          "details.address.street", "street",
          "details.contact", "phone",
          "details.bankAccount", "bank",
          "details.nik", "nik",
          "details.npwp", "npwp",
          "bankAccount.bank", "bank",
          "bankAccount.number", "accountNumber",
          "bankAccount.holder", "holder",
          "scaleEvidenceOn", "scale");

  public RegistrationForm {
    texts = Map.copyOf(texts);
    regions = Set.copyOf(regions);
    unclean = Set.copyOf(unclean);
  }

  static RegistrationForm empty(Language language) {
    return new RegistrationForm(language, "", Map.of(), false, Set.of(), "", Set.of());
  }

  /** What was typed. */
  public static RegistrationForm of(FormFields fields) {
    return new RegistrationForm(
        fields.language(),
        fields.cleaned("key"),
        NAMES.stream().collect(Collectors.toMap(name -> name, fields::cleaned)),
        !fields.cleaned("vatRegistered").isEmpty(),
        fields.all("serviceRegions"),
        fields.cleaned("sureNik"),
        NAMES.stream().filter(fields::isUnclean).collect(Collectors.toSet()));
  }

  /** A registration as it stands. */
  public static RegistrationForm of(Supplier supplier, SupplierDetails details, Language language) {
    Map<String, String> texts = new HashMap<>();
    texts.put("name", supplier.name());
    texts.put("legalForm", supplier.legalForm().name());
    texts.put("scale", supplier.scale().name());
    Nik nik = details.nik();
    Npwp npwp = details.npwp();
    Nib nib = details.nib();
    texts.put("nik", nik == null ? "" : nik.value());
    texts.put("npwp", npwp == null ? "" : npwp.value());
    texts.put("nib", nib == null ? "" : nib.value());
    texts.put("homeRegion", supplier.homeRegion().value());
    texts.put("street", details.address().street());
    texts.put("phone", details.contact().phone());
    texts.put("email", details.contact().email());
    texts.put("bank", details.bankAccount().bank());
    texts.put("accountNumber", details.bankAccount().number());
    texts.put("holder", details.bankAccount().holder());
    return new RegistrationForm(
        language,
        "",
        texts,
        supplier.vatRegistered(),
        supplier.serviceRegions().stream()
            .filter(region -> !region.equals(supplier.homeRegion()))
            .map(RegionCode::value)
            .collect(Collectors.toSet()),
        nik == null ? "" : nik.value(),
        Set.of());
  }

  String text(String name) {
    return texts.getOrDefault(name, "");
  }

  /**
   * A registration, or what is wrong with the form.
   *
   * @param sureNik an unusual NIK that the person is asked about now, or was
   */
  public record Read(
      Optional<NewSupplier> registration, List<FieldProblem> problems, String sureNik) {
    public Read {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Reads the form; what the answers mean is the core's to judge.
   *
   * @param known the regencies and cities of the installation
   * @param certificate that was shown before; null for none
   */
  public Read read(List<Region> known, @Nullable MsmeCertificate certificate) {
    Messages words = Messages.of(language);
    List<FieldProblem> problems = new ArrayList<>();
    NAMES.stream()
        .filter(unclean::contains)
        .forEach(
            name ->
                problems.add(new FieldProblem(name, words.text("problem.unclean", label(name)))));
    require(problems, "name");
    Optional<LegalForm> form = choice(problems, "legalForm", LegalForm.values());
    Optional<BusinessScale> scale = choice(problems, "scale", BusinessScale.values());
    boolean individual = form.map(LegalForm::group).equals(Optional.of(LegalFormGroup.INDIVIDUAL));
    Optional<Nik> nik =
        individual ? number(problems, "nik", true, Nik::new) : Optional.<Nik>empty();
    boolean unusual =
        nik.isPresent() && nik.get().looksUnusual() && !nik.get().value().equals(sureNik);
    if (unusual) {
      problems.add(new FieldProblem("nik", words.text("problem.nikUnusual")));
    }
    Optional<Npwp> npwp = number(problems, "npwp", form.isPresent() && !individual, Npwp::new);
    Optional<Nib> nib = number(problems, "nib", false, Nib::new);
    Map<String, RegionCode> codes =
        known.stream().map(Region::code).collect(Collectors.toMap(RegionCode::value, code -> code));
    Optional<RegionCode> home = Optional.ofNullable(codes.get(text("homeRegion")));
    if (home.isEmpty()) {
      missing(problems, "homeRegion");
    }
    if (!codes.keySet().containsAll(regions)) {
      problems.add(new FieldProblem("serviceRegions", words.text("problem.serviceRegions")));
    }
    require(problems, "street");
    contact(problems, words);
    require(problems, "bank");
    require(problems, "accountNumber");
    require(problems, "holder");
    LONGEST.forEach((name, most) -> bound(problems, words, name, most));
    Optional<BankAccount> account = account(problems);
    String sure = unusual ? nik.get().value() : sureNik;
    if (!problems.isEmpty()) {
      return new Read(Optional.empty(), problems, sure);
    }
    SupplierDetails details =
        new SupplierDetails(
            nik.orElse(null),
            npwp.orElse(null),
            nib.orElse(null),
            new Address(home.orElseThrow(), text("street")),
            new ContactPoint(text("phone"), text("email")),
            account.orElseThrow());
    return new Read(
        Optional.of(
            new NewSupplier(
                text("name"),
                form.orElseThrow(),
                scale.orElseThrow(),
                null,
                vatRegistered,
                certificate,
                home.orElseThrow(),
                regions.stream().map(codes::get).sorted().toList(),
                details)),
        List.of(),
        sure);
  }

  private void contact(List<FieldProblem> problems, Messages words) {
    String phone = text("phone");
    long digits = phone.chars().filter(Character::isDigit).count();
    if (phone.isEmpty()) {
      missing(problems, "phone");
    } else if (!PHONE.matcher(phone).matches()
        || digits < SHORTEST_PHONE
        || digits > LONGEST_PHONE) {
      problems.add(new FieldProblem("phone", words.text("problem.phone")));
    }
    String email = text("email");
    if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
      problems.add(new FieldProblem("email", words.text("problem.email")));
    }
  }

  /** The account when all of it was typed. */
  private Optional<BankAccount> account(List<FieldProblem> problems) {
    if (text("bank").isEmpty() || text("accountNumber").isEmpty() || text("holder").isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new BankAccount(text("bank"), text("accountNumber"), text("holder")));
    } catch (CatalogException refusal) {
      problems.addAll(Refusals.problems(refusal, language, RegistrationForm::field));
      return Optional.empty();
    }
  }

  private <T> Optional<T> number(
      List<FieldProblem> problems, String name, boolean required, Function<String, T> read) {
    if (text(name).isEmpty()) {
      if (required) {
        missing(problems, name);
      }
      return Optional.empty();
    }
    try {
      return Optional.of(read.apply(text(name)));
    } catch (CatalogException refusal) {
      problems.addAll(Refusals.problems(refusal, language, RegistrationForm::field));
      return Optional.empty();
    }
  }

  private <E extends Enum<E>> Optional<E> choice(
      List<FieldProblem> problems, String name, E[] constants) {
    Optional<E> chosen =
        Arrays.stream(constants).filter(constant -> constant.name().equals(text(name))).findFirst();
    if (chosen.isEmpty()) {
      missing(problems, name);
    }
    return chosen;
  }

  /** What is wrong with the name of the person who registers. */
  List<FieldProblem> personProblems() {
    List<FieldProblem> problems = new ArrayList<>();
    require(problems, "person");
    return problems;
  }

  private void require(List<FieldProblem> problems, String name) {
    if (text(name).isEmpty()) {
      missing(problems, name);
    }
  }

  private void missing(List<FieldProblem> problems, String name) {
    problems.add(
        new FieldProblem(name, Messages.of(language).text("problem.required", label(name))));
  }

  private String label(String name) {
    return Messages.of(language).text("registration." + name);
  }

  private void bound(List<FieldProblem> problems, Messages words, String name, int most) {
    int length = text(name).length();
    if (length > most) {
      problems.add(
          new FieldProblem(name, words.text("problem.tooLong", label(name), most, length)));
    }
  }

  /** The field of the form for one of the core's. */
  public static String field(String ofCore) {
    return FIELDS.getOrDefault(ofCore, ofCore);
  }
}
