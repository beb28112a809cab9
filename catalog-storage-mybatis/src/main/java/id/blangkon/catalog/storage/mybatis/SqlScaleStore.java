package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.party.BusinessScale;
import id.blangkon.catalog.party.PersonalDataProtection;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.storage.Page;
import id.blangkon.catalog.storage.PageRequest;
import id.blangkon.catalog.supplier.ScaleDecision;
import id.blangkon.catalog.supplier.ScaleStore;
import id.blangkon.catalog.supplier.Supplier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

final class SqlScaleStore implements ScaleStore {

  private static final String LIST = "scale-reviews";

  private final ScaleMapper mapper;
  private final SupplierMapper suppliers;
  private final PersonalDataProtection protection;

  SqlScaleStore(Sessions sessions, PersonalDataProtection protection) {
    this.mapper = sessions.mapper(ScaleMapper.class);
    this.suppliers = sessions.mapper(SupplierMapper.class);
    this.protection = protection;
  }

  @Override
  public void insert(ScaleDecision decision) {
    mapper.insert(ScaleDecisionRow.of(decision, protection));
  }

  @Override
  public List<ScaleDecision> decisions(SupplierId supplier, int most) {
    return mapper.decisions(supplier.value(), most).stream()
        .map(row -> row.toDecision(protection))
        .toList();
  }

  @Override
  public Rupiah paid(SupplierId supplier, Instant from, Instant to) {
    return Rupiah.of(mapper.paid(supplier.value(), from, to));
  }

  @Override
  public Page<Candidate> candidates(Question question, PageRequest page) {
    Cursor cursor = page.after() == null ? null : Cursor.read(LIST, 2, page.after());
    List<ScaleCandidateRow> rows =
        mapper.candidates(
            new ScaleMapper.Query(
                question.homeRegions().stream().map(RegionCode::value).toArray(String[]::new),
                question.oldFrom(),
                question.evidenceBefore(),
                question.paidFrom(),
                question.paidTo(),
                limit(question, BusinessScale.MICRO),
                limit(question, BusinessScale.SMALL),
                limit(question, BusinessScale.MEDIUM),
                cursor == null ? null : LocalDate.ofEpochDay(cursor.integer(0)),
                cursor == null ? null : cursor.id(1),
                page.limit() + 1));
    Map<UUID, Supplier> found = new HashMap<>();
    if (!rows.isEmpty()) {
      UUID[] ids = rows.stream().map(ScaleCandidateRow::id).toArray(UUID[]::new);
      suppliers.list(ids).forEach(row -> found.put(row.id(), row.toSupplier()));
    }
    return Page.of(
            rows,
            page,
            row ->
                Cursor.write(LIST, Math.toIntExact(row.scaleEvidenceOn().toEpochDay()), row.id()))
        .map(
            row ->
                new Candidate(Objects.requireNonNull(found.get(row.id())), Rupiah.of(row.paid())));
  }

  private static long limit(Question question, BusinessScale scale) {
    Rupiah limit = question.limits().get(scale);
    return limit == null ? Long.MAX_VALUE : limit.amount();
  }
}
