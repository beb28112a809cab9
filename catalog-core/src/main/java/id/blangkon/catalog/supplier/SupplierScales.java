package id.blangkon.catalog.supplier;

import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.ErrorCode;
import id.blangkon.catalog.error.FieldErrors;
import id.blangkon.catalog.journal.JournalInbox;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.party.BusinessScale;
import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.policy.procurement.BusinessScales;
import id.blangkon.catalog.policy.procurement.BusinessScales.Measure;
import id.blangkon.catalog.policy.procurement.ScaleReviewTerms;
import id.blangkon.catalog.policy.procurement.ScaleReviewTerms.Terms;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.storage.IdGenerator;
import id.blangkon.catalog.storage.Page;
import id.blangkon.catalog.storage.PageRequest;
import id.blangkon.catalog.storage.StaleVersionException;
import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.storage.UnitOfWork;
import id.blangkon.catalog.tenant.WorkingCalendar;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The scale of suppliers, which decides what is reserved for them and what counts towards the share
 * of small businesses: shown by evidence, and looked at again each year.
 */
public final class SupplierScales {

  private static final int MOST_DECISIONS = 100;
  private static final int LONGEST_NUMBER = 100;
  private static final int EARLIEST_YEAR = 2000;
  private static final Rupiah HIGHEST = Rupiah.of(1_000_000_000_000_000L);
  private static final Set<SupplierStatus> OPEN =
      Set.of(SupplierStatus.SUBMITTED, SupplierStatus.NEEDS_FIX, SupplierStatus.ACTIVE);

  private final Storage storage;
  private final InstantSource clock;
  private final IdGenerator ids;
  private final WorkingCalendar calendar;
  private final BusinessScales scales;
  private final ScaleReviewTerms terms;
  private final SupplierEvents events;

  public SupplierScales(
      Storage storage,
      InstantSource clock,
      IdGenerator ids,
      WorkingCalendar calendar,
      PolicyPack pack) {
    this.storage = storage;
    this.clock = clock;
    this.ids = ids;
    this.calendar = calendar;
    this.scales = new BusinessScales(pack);
    this.terms = new ScaleReviewTerms(pack);
    this.events = new SupplierEvents(ids);
  }

  /**
   * Puts a supplier into the scale that the evidence shows, or confirms the one that it has.
   *
   * @throws CatalogException with {@code INVALID_FIELD} when the evidence lies in the future, is
   *     older than that on record, shows no figure, or shows figures of another scale
   * @throws StaleVersionException when the supplier has changed since the version
   */
  public Supplier classify(
      Actor officer, SupplierId id, long version, BusinessScale scale, ScaleEvidence evidence) {
    return storage.write(unit -> classify(unit, officer, id, version, scale, evidence));
  }

  private Supplier classify(
      UnitOfWork unit,
      Actor officer,
      SupplierId id,
      long version,
      BusinessScale scale,
      ScaleEvidence evidence) {
    SupplierStore store = unit.store(SupplierStore.class);
    ScaleStore decisions = unit.store(ScaleStore.class);
    Supplier supplier = store.get(id);
    Verifiers.require(officer, supplier.homeRegion());
    officer.requireIndependentOf(id);
    if (supplier.version() != version) {
      throw new StaleVersionException();
    }
    if (!OPEN.contains(supplier.status())) {
      throw CatalogException.of(
          ErrorCode.ACTION_NOT_AVAILABLE,
          "Skala usaha penyedia yang ditangguhkan tidak dinilai. Pulihkan dahulu.",
          "The scale of a suspended supplier is not judged. Restore it first.");
    }
    Instant now = clock.instant();
    check(decisions, supplier, scale, evidence, calendar.dayOf(now));
    Supplier classified = store.update(supplier.withScale(scale, evidence.on()));
    decisions.insert(new ScaleDecision(ids.next(), id, scale, evidence, now, officer.person()));
    unit.store(JournalInbox.class)
        .append(events.classified(officer, classified, supplier.scale(), evidence, now));
    return classified;
  }

  private void check(
      ScaleStore decisions,
      Supplier supplier,
      BusinessScale scale,
      ScaleEvidence evidence,
      LocalDate today) {
    Rupiah turnover = evidence.turnover();
    Rupiah capital = evidence.capital();
    Integer year = evidence.turnoverYear();
    FieldErrors errors =
        new FieldErrors()
            .reject(
                evidence.number().isBlank() || evidence.number().length() > LONGEST_NUMBER,
                "evidence.number",
                "Isi nomor bukti, paling panjang " + LONGEST_NUMBER + " huruf.",
                "Give the number of the evidence, with at most " + LONGEST_NUMBER + " characters.")
            .reject(
                evidence.on().isAfter(today),
                "evidence.on",
                "Tanggal bukti skala usaha tidak boleh di masa depan.",
                "The date of the evidence for the scale must not lie in the future.")
            .reject(
                evidence.on().isBefore(supplier.scaleEvidenceOn()),
                "evidence.on",
                "Bukti ini lebih tua dari bukti yang tercatat, "
                    + supplier.scaleEvidenceOn()
                    + ". Minta bukti yang lebih baru.",
                "This evidence is older than that on record, "
                    + supplier.scaleEvidenceOn()
                    + ". Ask for newer evidence.")
            .reject(
                turnover == null && capital == null,
                "evidence.turnover",
                "Isi omzet setahun atau modal usaha menurut bukti ini.",
                "Give the sales of a year or the capital that the evidence shows.")
            .reject(
                isOutOfBounds(turnover),
                "evidence.turnover",
                "Omzet harus angka bulat rupiah, paling banyak Rp1.000.000.000.000.000.",
                "Sales must be whole rupiah, at most Rp1,000,000,000,000,000.")
            .reject(
                isOutOfBounds(capital),
                "evidence.capital",
                "Modal harus angka bulat rupiah, paling banyak Rp1.000.000.000.000.000.",
                "Capital must be whole rupiah, at most Rp1,000,000,000,000,000.")
            .reject(
                turnover != null
                    && (year == null || year < EARLIEST_YEAR || year > today.getYear()),
                "evidence.turnoverYear",
                "Isi tahun omzet itu, misalnya " + (today.getYear() - 1) + ".",
                "Give the year of those sales, such as " + (today.getYear() - 1) + ".");
    errors.throwIfAny();
    if (capital == null) {
      // Without capital the sales decide; with it the sales are what the store compares with.
      errors.reject(
          isOther(Measure.YEARLY_SALES, turnover, scale, today),
          "scale",
          "Omzet pada bukti ini menunjuk skala usaha lain. Pilih skala yang sesuai.",
          "The sales on this evidence show another scale. Choose the one that fits.");
    } else {
      errors.reject(
          isOther(Measure.CAPITAL, capital, scale, today)
              && (turnover == null || isOther(Measure.YEARLY_SALES, turnover, scale, today)),
          "scale",
          "Modal dan omzet pada bukti ini menunjuk skala usaha lain. Pilih skala yang sesuai.",
          "Capital and sales on this evidence show another scale. Choose the one that fits.");
    }
    if (turnover != null && year != null) {
      Rupiah paid = decisions.paid(supplier.id(), start(year), start(year + 1));
      errors.reject(
          paid.isMoreThan(turnover),
          "evidence.turnover",
          "Toko ini sendiri membayar lebih dari omzet itu pada "
              + year
              + ". Minta bukti yang benar.",
          "This store alone paid more than those sales in "
              + year
              + ". Ask for the right evidence.");
    }
    errors.throwIfAny();
  }

  private static boolean isOutOfBounds(@Nullable Rupiah amount) {
    return amount != null && (amount.amount() < 0 || amount.isMoreThan(HIGHEST));
  }

  private boolean isOther(
      Measure measure, @Nullable Rupiah amount, BusinessScale scale, LocalDate day) {
    return amount != null
        && scales
            .classify(measure, amount, day)
            .map(classified -> classified.scale() != scale)
            .orElse(false);
  }

  /**
   * Active suppliers of the regions whose scale must be looked at again: their evidence is older
   * than the pack allows, or this store alone paid them more in the past calendar year than their
   * scale may sell and the evidence is from before this year. The oldest evidence comes first.
   */
  public Page<ScaleReview> due(
      Actor officer, Collection<RegionCode> homeRegions, PageRequest page) {
    homeRegions.forEach(region -> Verifiers.require(officer, region));
    LocalDate today = calendar.dayOf(clock.instant());
    Optional<Terms> found = terms.on(today);
    if (found.isEmpty() || homeRegions.isEmpty()) {
      return new Page<>(List.of(), null);
    }
    Terms asked = found.get();
    int year = today.getYear();
    ScaleStore.Question question =
        new ScaleStore.Question(
            homeRegions,
            today.minusMonths(asked.evidenceMonths()),
            LocalDate.of(year, 1, 1),
            start(year - 1),
            start(year),
            scales.limits(Measure.YEARLY_SALES, today));
    return storage
        .<Page<ScaleStore.Candidate>>read(
            unit -> unit.store(ScaleStore.class).candidates(question, page))
        .map(candidate -> review(candidate, question, asked));
  }

  private ScaleReview review(
      ScaleStore.Candidate candidate, ScaleStore.Question question, Terms asked) {
    Supplier supplier = candidate.supplier();
    LocalDate evidenceOn = supplier.scaleEvidenceOn();
    Rupiah limit = question.limits().get(supplier.scale());
    boolean crossed =
        limit != null
            && candidate.paid().isMoreThan(limit)
            && evidenceOn.isBefore(question.evidenceBefore());
    boolean old = !evidenceOn.isAfter(question.oldFrom());
    LocalDate from = evidenceOn.plusMonths(asked.evidenceMonths());
    if (crossed && (!old || question.evidenceBefore().isBefore(from))) {
      from = question.evidenceBefore();
    }
    return new ScaleReview(
        supplier,
        old,
        crossed ? candidate.paid() : null,
        calendar.deadline(from.atStartOfDay(calendar.zone()).toInstant(), asked.workingDays()));
  }

  /** What was decided of a supplier, the newest first, for those who verify it. */
  public List<ScaleDecision> history(Actor officer, SupplierId id) {
    return storage.read(
        unit -> {
          Verifiers.require(officer, unit.store(SupplierStore.class).get(id).homeRegion());
          return unit.store(ScaleStore.class).decisions(id, MOST_DECISIONS);
        });
  }

  /**
   * What this store paid to a supplier in a calendar year, without VAT, for those who verify it.
   */
  public Rupiah paid(Actor officer, SupplierId id, int year) {
    return storage.read(
        unit -> {
          Verifiers.require(officer, unit.store(SupplierStore.class).get(id).homeRegion());
          return unit.store(ScaleStore.class).paid(id, start(year), start(year + 1));
        });
  }

  /** Since when a supplier has been of the scale that it has now, as far as is on record. */
  public LocalDate since(Supplier supplier) {
    List<ScaleDecision> decisions =
        storage.read(unit -> unit.store(ScaleStore.class).decisions(supplier.id(), MOST_DECISIONS));
    LocalDate since = supplier.scaleEvidenceOn();
    for (ScaleDecision decision : decisions) {
      if (decision.scale() != supplier.scale()) {
        return since;
      }
      since = decision.evidence().on();
    }
    LocalDate registered = calendar.dayOf(supplier.registeredAt());
    return registered.isBefore(since) && decisions.size() < MOST_DECISIONS ? registered : since;
  }

  private Instant start(int year) {
    return LocalDate.of(year, 1, 1).atStartOfDay(calendar.zone()).toInstant();
  }
}
