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
                  "What domestic products have of the value of paid orders.")));

  /** A figure by its path in the JSON, and its meaning in both languages. */
  record DefinitionJson(String figure, String definition, String definitionEn) {}

  private static DefinitionJson of(String figure, String indonesian, String english) {
    return new DefinitionJson(figure, indonesian, english);
  }
}
