package id.blangkon.catalog.plan;

import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.error.Bilingual;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What officers may state of a plan item's need; of each subject the newest answer holds. */
public enum PlanAnswer {
  NOT_IN_CATALOGUE(
      PlanSubject.CATALOGUE,
      Kind.FINDING,
      "tidak tersedia di katalog elektronik",
      "it is not to be had in the electronic catalogue"),
  IN_CATALOGUE(
      PlanSubject.CATALOGUE,
      Kind.FINDING,
      "tersedia di katalog elektronik",
      "it is to be had in the electronic catalogue"),
  /** Perpres 16/2018 article 50 (5a) letter a, as of 2025. */
  CATALOGUE_DOES_NOT_SERVE(
      PlanSubject.CATALOGUE,
      Kind.ASSESSMENT,
      "volume, spesifikasi, waktu, lokasi, atau layanannya tidak terpenuhi di sana",
      "volume, specification, time, location or service cannot be met there"),
  /** Perpres 16/2018 article 50 (5a) letter b, as of 2025. */
  OTHER_WAY_IS_BETTER(
      PlanSubject.CATALOGUE,
      Kind.ASSESSMENT,
      "cara lain lebih efisien atau efektif",
      "another way is more efficient or effective"),
  SMALL_CANNOT(
      PlanSubject.SMALL_BUSINESSES,
      Kind.ASSESSMENT,
      "usaha mikro, usaha kecil, dan koperasi tidak mampu memenuhinya",
      "micro and small businesses and cooperatives cannot do it"),
  SMALL_CAN(
      PlanSubject.SMALL_BUSINESSES,
      Kind.DECISION,
      "ada usaha mikro, usaha kecil, atau koperasi yang mampu",
      "a micro or small business or a cooperative can do it"),
  /** Under a code of the national system. */
  HANDED_OVER(
      PlanSubject.NATIONAL_SYSTEM,
      Kind.FINDING,
      "diserahkan ke SPSE",
      "it was handed over to SPSE"),
  NOT_HANDED_OVER(
      PlanSubject.NATIONAL_SYSTEM,
      Kind.FINDING,
      "tidak diserahkan ke SPSE",
      "it was not handed over to SPSE");

  private final PlanSubject subject;
  private final Kind kind;
  private final String indonesian;
  private final String english;

  PlanAnswer(PlanSubject subject, Kind kind, String indonesian, String english) {
    this.subject = subject;
    this.kind = kind;
    this.indonesian = indonesian;
    this.english = english;
  }

  private enum Kind {
    /** What the one who buys can see as well. */
    FINDING,
    /** For the commitment officer to decide. */
    DECISION,
    /** For the commitment officer to decide, with a reason. */
    ASSESSMENT
  }

  /** All that may be stated of a subject. */
  public static List<PlanAnswer> of(PlanSubject subject) {
    return Arrays.stream(values()).filter(answer -> answer.subject == subject).toList();
  }

  public PlanSubject subject() {
    return subject;
  }

  /** Those of the work unit who may state it. */
  public Set<Role> roles() {
    return kind == Kind.FINDING
        ? Set.of(Role.COMMITMENT_OFFICER, Role.PROCUREMENT_OFFICER)
        : Set.of(Role.COMMITMENT_OFFICER);
  }

  /** Whether it needs a reason. */
  public boolean isReasoned() {
    return kind == Kind.ASSESSMENT;
  }

  /** Whether it needs the code under which the need is found elsewhere. */
  public boolean isReferenced() {
    return this == HANDED_OVER;
  }

  /** What it says, as it stands within a sentence. */
  public Bilingual words() {
    return Bilingual.of(indonesian, english);
  }
}
