package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.storage.Page;
import id.blangkon.catalog.storage.PageRequest;
import id.blangkon.catalog.transparency.PublicOrder;
import id.blangkon.catalog.transparency.PublicOrderFilter;
import id.blangkon.catalog.transparency.PublicOrderStore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The public view. One follower writes it, one at a time, so what is there is read first and then
 * inserted or replaced: the same statements on every database.
 */
final class SqlPublicOrderStore implements PublicOrderStore {

  private static final String LIST = "public-orders";

  private final Sessions sessions;
  private final PublicOrderMapper mapper;

  SqlPublicOrderStore(Sessions sessions) {
    this.sessions = sessions;
    this.mapper = sessions.mapper(PublicOrderMapper.class);
  }

  @Override
  public void saveAll(List<PublicOrder> orders) {
    if (orders.isEmpty()) {
      return;
    }
    Map<String, PublicOrder> newest = new LinkedHashMap<>();
    for (PublicOrder order : orders) {
      newest.merge(
          order.id(), order, (one, other) -> one.version() < other.version() ? other : one);
    }
    Map<UUID, Long> stored =
        mapper.versions(Ids.array(newest.keySet(), UUID::fromString)).stream()
            .collect(
                Collectors.toMap(
                    PublicOrderMapper.VersionRow::id, PublicOrderMapper.VersionRow::version));
    List<PublicOrder> added = new ArrayList<>();
    List<PublicOrder> replaced = new ArrayList<>();
    for (PublicOrder order : newest.values()) {
      Long version = stored.get(UUID.fromString(order.id()));
      if (version == null) {
        added.add(order);
      } else if (version < order.version()) {
        replaced.add(order);
      }
    }
    sessions.forEach(
        PublicOrderMapper.class, added, (batch, order) -> batch.insert(PublicOrderRow.of(order)));
    sessions.forEach(
        PublicOrderMapper.class,
        replaced,
        (batch, order) -> batch.update(PublicOrderRow.of(order)));
    if (!replaced.isEmpty()) {
      mapper.deleteShares(Ids.array(replaced, order -> UUID.fromString(order.id())));
    }
    insertShares(added);
    insertShares(replaced);
  }

  @Override
  public Optional<PublicOrder> find(String idOrReference) {
    UUID id = uuid(idOrReference);
    PublicOrderRow row = id == null ? mapper.findByReference(idOrReference) : mapper.find(id);
    return row == null ? Optional.empty() : Optional.of(whole(List.of(row)).get(0));
  }

  @Override
  public List<PublicOrder> list(Collection<String> ids) {
    List<UUID> known =
        ids.stream().map(SqlPublicOrderStore::uuid).filter(Objects::nonNull).toList();
    return known.isEmpty() ? List.of() : whole(mapper.byIds(Ids.array(known, Function.identity())));
  }

  @Override
  public Page<PublicOrder> list(PublicOrderFilter filter, PageRequest page) {
    Cursor cursor = page.after() == null ? null : Cursor.read(LIST, 2, page.after());
    if (findsNothing(filter)) {
      return new Page<>(List.of(), null);
    }
    Page<PublicOrderRow> rows =
        Page.of(
            mapper.list(query(filter, cursor, page.limit() + 1)),
            page,
            row -> Cursor.write(LIST, row.publicAt(), row.id()));
    return new Page<>(whole(rows.items()), rows.next());
  }

  @Override
  public Total total(PublicOrderFilter filter) {
    if (findsNothing(filter)) {
      return new Total(0, 0, 0, 0);
    }
    PublicOrderMapper.TotalRow row = mapper.total(query(filter, null, 0));
    return new Total(row.orders(), row.gross(), row.paidGross(), row.endedGross());
  }

  @Override
  public List<Trade> trade(Collection<String> suppliers) {
    List<UUID> known =
        suppliers.stream().map(SqlPublicOrderStore::uuid).filter(Objects::nonNull).toList();
    if (known.isEmpty()) {
      return List.of();
    }
    return mapper.trade(Ids.array(known, Function.identity())).stream()
        .map(
            row ->
                new Trade(
                    row.supplierId().toString(),
                    row.orders(),
                    row.gross(),
                    row.buyers(),
                    row.medianPaymentDays()))
        .toList();
  }

  private void insertShares(List<PublicOrder> orders) {
    List<PublicOrderMapper.ShareRow> shares = new ArrayList<>();
    for (PublicOrder order : orders) {
      int ordinal = 0;
      for (PublicOrder.Share share : order.shares()) {
        shares.add(
            new PublicOrderMapper.ShareRow(
                UUID.fromString(order.id()),
                ordinal++,
                share.category(),
                share.gross(),
                share.domesticGross()));
      }
    }
    sessions.forEach(PublicOrderMapper.class, shares, PublicOrderMapper::insertShare);
  }

  /** Adds the shares of all rows, in one statement. */
  private List<PublicOrder> whole(List<PublicOrderRow> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    Map<UUID, List<PublicOrder.Share>> shares =
        mapper.shares(Ids.array(rows, PublicOrderRow::id)).stream()
            .collect(
                Collectors.groupingBy(
                    PublicOrderMapper.ShareRow::orderId,
                    Collectors.mapping(
                        share ->
                            new PublicOrder.Share(
                                share.category(), share.gross(), share.domesticGross()),
                        Collectors.toList())));
    return rows.stream()
        .map(row -> row.toPublicOrder(shares.getOrDefault(row.id(), List.of())))
        .toList();
  }

  /** A filter by an id that is none finds nothing; that is no error of its reader. */
  private static boolean findsNothing(PublicOrderFilter filter) {
    String agency = filter.agency();
    String supplier = filter.supplier();
    return (agency != null && uuid(agency) == null) || (supplier != null && uuid(supplier) == null);
  }

  private static PublicOrderMapper.Query query(
      PublicOrderFilter filter, @Nullable Cursor cursor, int rows) {
    String agency = filter.agency();
    String supplier = filter.supplier();
    return new PublicOrderMapper.Query(
        filter.region(),
        agency == null ? null : uuid(agency),
        supplier == null ? null : uuid(supplier),
        filter.category(),
        filter.from(),
        filter.to(),
        filter.status(),
        filter.scale(),
        filter.paid(),
        cursor == null ? null : cursor.instant(0),
        cursor == null ? null : cursor.id(1),
        rows);
  }

  static @Nullable UUID uuid(String text) {
    if (text.length() != 36) {
      return null;
    }
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      // Not an id, perhaps a reference.
      return null;
    }
  }
}
