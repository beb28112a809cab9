package id.blangkon.catalog.web.api;

import java.util.List;

/** What each figure of the statistics means. */
record DefinitionsJson(List<DefinitionJson> items) {

  static final DefinitionsJson ALL =
      new DefinitionsJson(
          List.of(
              of(
                  "asOf",
                  "Saat angka dihitung. Pesanan masuk ke angka paling lama satu detik setelah dicatat.",
                  "When the figures were worked out. An order enters them within a second of being recorded."),
              of(
                  "suppliers.total",
                  "Penyedia terverifikasi yang aktif pada saat angka dihitung; jumlah dari tiga kelompoknya.",
                  "Verified suppliers that are active as of that instant; the sum of their three groups."),
              of(
                  "suppliers.individuals",
                  "Penyedia perorangan: perorangan dan usaha dagang (UD).",
                  "Suppliers that are natural persons: individuals and sole traders."),
              of(
                  "suppliers.businessEntities",
                  "Penyedia berbentuk badan usaha atau kelompok, selain koperasi.",
                  "Suppliers that are business entities or groups, cooperatives aside."),
              of(
                  "suppliers.cooperatives",
                  "Penyedia berbentuk koperasi.",
                  "Suppliers that are cooperatives."),
              of(
                  "products.listed",
                  "Produk tayang milik penyedia aktif.",
                  "Products on show of active suppliers."),
              of(
                  "regions.total",
                  "Kabupaten dan kota di provinsi ini; provinsi sendiri tidak dihitung.",
                  "Regencies and cities of this province; the province itself is not counted."),
              of(
                  "regions.joined",
                  "Kabupaten dan kota yang pemerintahnya ikut serta pada hari ini.",
                  "Regencies and cities whose government takes part today."),
              of(
                  "regions.transacting",
                  "Kabupaten dan kota dengan paling sedikit satu pesanan dibayar dalam saringan.",
                  "Regencies and cities with at least one paid order within the filter."),
              of(
                  "orders.count",
                  "Pesanan yang sudah dibayar, menurut tanggal bayar.",
                  "Orders that were paid, by the date of payment."),
              of(
                  "orders.value",
                  "Nilai pesanan yang sudah dibayar: barang, ongkos kirim, dan PPN, dalam rupiah penuh.",
                  "The value of paid orders: goods, freight and VAT, in whole rupiah."),
              of(
                  "microSmallCooperativeSharePercent",
                  "Bagian nilai pesanan dibayar yang diterima usaha mikro, usaha kecil, dan koperasi.",
                  "What micro and small businesses and cooperatives have of the value of paid orders."),
              of(
                  "domesticSharePercent",
                  "Bagian nilai pesanan dibayar untuk produk dalam negeri (PDN).",
                  "What domestic products have of the value of paid orders."),
              of(
                  "localSharePercent",
                  "Bagian nilai pesanan dibayar yang diterima penyedia dengan wilayah asal sama dengan wilayah pembeli.",
                  "What suppliers whose home is the region that buys have of the value of paid orders."),
              of(
                  "newSuppliers",
                  "Pesanan dibayar yang merupakan pesanan pertama penyedianya yang pernah dibayar.",
                  "Paid orders that are the first of their supplier ever paid."),
              of(
                  "commitments.ordered",
                  "Pesanan yang surat pesanannya terbit, menurut hari terbit; komitmen, bukan belanja.",
                  "Orders that got their letter, by the day of the letter; commitments, not spending."),
              of(
                  "commitments.orderedValue",
                  "Nilai pesanan itu, dalam rupiah penuh.",
                  "The value of those orders, in whole rupiah."),
              of(
                  "commitments.endedValue",
                  "Nilai pesanan yang berakhir tanpa pembelian sesudah surat pesanannya terbit.",
                  "The value of orders that ended without a purchase after their letter."),
              of(
                  "payments.timed",
                  "Pesanan dibayar yang waktu tagihannya tercatat.",
                  "Paid orders whose time of invoice is recorded."),
              of(
                  "commitments.ended",
                  "Pesanan yang ditolak, batal, atau kedaluwarsa, menurut hari berakhirnya.",
                  "Orders that were refused, cancelled or expired, by the day of their end."),
              of(
                  "payments.late",
                  "Pesanan dibayar sesudah tenggatnya, dari pesanan yang waktu tagihannya tercatat.",
                  "Orders paid after their deadline, of those whose time of invoice is recorded."),
              of(
                  "payments.meanDaysToHandover",
                  "Rata-rata hari kalender dari surat pesanan sampai serah terima.",
                  "Mean calendar days from the order letter to the handover."),
              of(
                  "payments.meanDaysFromHandoverToPayment",
                  "Rata-rata hari kalender dari serah terima sampai dibayar.",
                  "Mean calendar days from the handover to the payment.")));

  /** A figure by its path in the JSON, and its meaning in both languages. */
  record DefinitionJson(String figure, String definition, String definitionEn) {}

  private static DefinitionJson of(String figure, String indonesian, String english) {
    return new DefinitionJson(figure, indonesian, english);
  }
}
