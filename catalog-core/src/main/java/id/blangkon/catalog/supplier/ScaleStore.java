package id.blangkon.catalog.supplier;

import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.party.BusinessScale;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.storage.Page;
import id.blangkon.catalog.storage.PageRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The scales of suppliers through the years, and which of them must be looked at again. */
public interface ScaleStore {

  void insert(ScaleDecision decision);

  /** The newest decisions of a supplier, newest first. */
  List<ScaleDecision> decisions(SupplierId supplier, int most);

  /** What was paid to a supplier between two moments, without VAT: the last one is left out. */
  Rupiah paid(SupplierId supplier, Instant from, Instant to);

  /** Active suppliers of some regions whose scale must be looked at again, by oldest evidence. */
  Page<Candidate> candidates(Question question, PageRequest page);

  /**
   * Which suppliers are asked for: those with evidence of {@code oldFrom} or before, and those with
   * evidence before {@code evidenceBefore} to whom more was paid between the two moments than the
   * limit of their scale.
   *
   * @param limits the most that a scale may sell in a year; a scale without one has no limit
   */
  record Question(
      Collection<RegionCode> homeRegions,
      LocalDate oldFrom,
      LocalDate evidenceBefore,
      Instant paidFrom,
      Instant paidTo,
      Map<BusinessScale, Rupiah> limits) {}

  /**
   * A supplier that is asked for.
   *
   * @param paid what was paid to it between the two moments of the question
   */
  record Candidate(Supplier supplier, Rupiah paid) {}
}
