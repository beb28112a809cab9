package id.blangkon.catalog.web.demonstration;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.blangkon.catalog.party.LegalForm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes names of people, businesses and streets as Central Java has them. */
final class Vocabulary {

  private static final int TRIES = 40;

  private final Dice dice;
  private final List<String> men = new ArrayList<>();
  private final List<String> women = new ArrayList<>();
  private final List<String> surnames = Tables.column("surnames.csv", "name");
  private final List<String> streets = Tables.column("streets.csv", "name");
  private final List<String> cores = new ArrayList<>();
  private final Map<String, List<String>> tradesOfCategory = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  Vocabulary(Dice dice) {
    this.dice = dice;
    for (NamedCsvRecord row : Tables.read("first_names.csv")) {
      (row.getField("gender").equals("P") ? women : men).add(row.getField("name"));
    }
    for (NamedCsvRecord row : Tables.read("business_name_parts.csv")) {
      String value = row.getField("value");
      switch (row.getField("part")) {
        case "core" -> cores.add(value);
        case "trade" ->
            tradesOfCategory
                .computeIfAbsent(row.getField("note"), category -> new ArrayList<>())
                .add(value);
        default -> {
          // The weights of the forms of names are those of the legal forms, which are drawn first.
        }
      }
    }
  }

  /** A person's first name and surname. */
  record PersonName(String first, String last, boolean woman) {
    String full() {
      return first + " " + last;
    }
  }

  PersonName person() {
    boolean woman = dice.chance(50);
    return new PersonName(dice.pick(woman ? women : men), dice.pick(surnames), woman);
  }

  /** Street and number. */
  String street() {
    return dice.pick(streets) + " No. " + dice.between(1, 240);
  }

  /** Keeps a name from being given to another business. */
  void reserve(String businessName) {
    taken.add(businessName);
  }

  /**
   * The name of a business, which no other has.
   *
   * @param category the root category that it mostly sells
   * @param place the name of its district
   */
  String business(LegalForm form, String category, PersonName owner, String place) {
    for (int attempt = 0; attempt < TRIES; attempt++) {
      String name = draw(form, category, owner, place);
      if (taken.add(name)) {
        return name;
      }
    }
    String name = draw(form, category, owner, place) + " " + place;
    for (int number = 2; !taken.add(name); number++) {
      name = draw(form, category, owner, place) + " " + place + " " + number;
    }
    return name;
  }

  private String draw(LegalForm form, String category, PersonName owner, String place) {
    String trade = dice.pick(tradesOfCategory.getOrDefault(category, List.of("Usaha")));
    String one = dice.pick(cores);
    String two = dice.pick(cores.stream().filter(core -> !core.equals(one)).toList());
    String both = one + " " + two;
    return switch (form) {
      case INDIVIDUAL ->
          dice.chance(50)
              ? trade + " " + dice.pick(addresses(owner.woman())) + " " + owner.first()
              : trade + " " + both;
      case SOLE_TRADER ->
          switch (dice.between(0, 3)) {
            case 0 -> "UD " + both;
            case 1 -> "Toko " + both;
            case 2 -> "UD " + one + " " + trade;
            default -> both + " " + trade;
          };
      case SINGLE_PERSON_COMPANY -> "PT " + both + " " + trade;
      case CV -> "CV " + (dice.chance(60) ? both : one + " " + two + " " + trade);
      case FIRM -> "Firma " + owner.last() + " dan " + dice.pick(surnames);
      case PT -> "PT " + both + " " + dice.pick(List.of("Persada", "Sejati", "Sentosa", "Jateng"));
      case COOPERATIVE ->
          dice.pick(List.of("Koperasi ", "Koperasi Produsen ", "Koperasi Konsumen ", "KUD "))
              + both;
      case VILLAGE_ENTERPRISE -> "BUMDes " + one + " " + place;
      case FOUNDATION -> "Yayasan " + both;
      case COMMUNITY_GROUP ->
          dice.pick(List.of("KUB ", "Kelompok Wanita Tani ", "Kelompok Usaha ")) + both;
    };
  }

  private static List<String> addresses(boolean woman) {
    return woman ? List.of("Bu", "Mbak", "Mbok", "Bunda") : List.of("Pak", "Mas", "Pakde", "Kang");
  }
}
