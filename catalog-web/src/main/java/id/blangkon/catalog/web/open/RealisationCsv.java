package id.blangkon.catalog.web.open;

import id.blangkon.catalog.region.Region;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.region.Regions;
import id.blangkon.catalog.storage.Page;
import id.blangkon.catalog.storage.PageRequest;
import id.blangkon.catalog.transparency.PublicOrder;
import id.blangkon.catalog.transparency.PublicOrderFilter;
import id.blangkon.catalog.transparency.PublicOrders;
import java.io.Writer;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes paid transactions with the fields of the national data set of what online stores sold
 * (Bela Pengadaan, Toko Daring Realisasi), so that they can be laid beside it. What the store does
 * not know, national codes of governments and work units, and the name of the one who ordered, who
 * is a person, stays empty.
 */
public final class RealisationCsv {

  private static final List<String> HEADER =
      List.of(
          "tahun",
          "kd_klpd",
          "nama_klpd",
          "kd_satker",
          "nama_satker",
          "order_id",
          "order_desc",
          "valuasi",
          "kategori",
          "metode_bayar",
          "tanggal_transaksi",
          "marketplace",
          "merchant_name",
          "jenis_transaksi",
          "kota_kab",
          "provinsi",
          "nama_pemesan",
          "status_verif",
          "sumber_data",
          "status_konfirmasi_ppmse",
          "keterangan_ppmse");

  private static final String STORE = "Blangkon";

  private RealisationCsv() {}

  /**
   * Writes all of them, newest first. The writer stays open.
   *
   * @param zone in which days and years begin
   * @return how many
   */
  public static long write(PublicOrders orders, Regions regions, ZoneId zone, Writer writer) {
    CsvRows csv = new CsvRows(writer, HEADER);
    PublicOrderFilter paid =
        new PublicOrderFilter(null, null, null, null, null, null, null, null, true);
    long rows = 0;
    @Nullable String after = null;
    do {
      Page<PublicOrder> page = orders.list(paid, new PageRequest(after, PageRequest.MOST));
      for (PublicOrder order : page.items()) {
        add(csv, order, regions, zone);
      }
      rows += page.items().size();
      after = page.next();
    } while (after != null);
    csv.flush();
    return rows;
  }

  private static void add(CsvRows csv, PublicOrder order, Regions regions, ZoneId zone) {
    Instant paidAt = order.paidAt();
    LocalDateTime at =
        paidAt == null
            ? null
            : paidAt.atZone(zone).toLocalDateTime().truncatedTo(ChronoUnit.SECONDS);
    RegionCode buyer = RegionCode.of(order.tenant());
    csv.add(
        at == null ? null : at.getYear(),
        null,
        order.tenantName(),
        null,
        order.workUnitName(),
        order.reference(),
        order.title(),
        order.gross(),
        order.category(),
        null,
        at,
        STORE,
        order.supplierName(),
        "Pengadaan Langsung",
        buyer.equals(buyer.province()) ? null : name(regions, buyer),
        name(regions, buyer.province()),
        null,
        null,
        STORE,
        null,
        null);
  }

  private static @Nullable String name(Regions regions, RegionCode code) {
    return regions.find(code).map(Region::name).orElse(null);
  }
}
