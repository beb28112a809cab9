package id.blangkon.catalog.web.problem;

import id.blangkon.catalog.error.Bilingual;

/**
 * Errors of HTTP itself, which the core does not know. The names are codes of the API as those of
 * the core are.
 */
public enum TransportError {
  BAD_REQUEST(
      400,
      "Permintaan tidak dapat dibaca. Periksa alamat, header, dan isinya.",
      "The request cannot be read. Check its address, headers and body."),
  FORM_NOT_VALID(
      403,
      "Formulir ini tidak lagi berlaku atau dikirim dari situs lain. Buka lagi halamannya, lalu kirim lagi.",
      "This form is no longer valid or came from another site. Open its page again and send it again."),
  ROUTE_NOT_FOUND(
      404,
      "Halaman atau alamat ini tidak ada. Periksa tautannya; daftar alamat ada di /docs.",
      "There is nothing at this address. Check the link; /docs lists all addresses."),
  METHOD_NOT_ALLOWED(
      405,
      "Alamat ini tidak menerima metode itu. Lihat header Allow.",
      "This address does not take that method. See the Allow header."),
  NOT_ACCEPTABLE(
      406,
      "Jawaban tidak tersedia dalam bentuk yang diminta header Accept.",
      "There is no answer in the form that the Accept header asks for."),
  REQUEST_TIMEOUT(
      408,
      "Permintaan datang terlalu lambat. Kirim lagi.",
      "The request arrived too slowly. Send it again."),
  BODY_TOO_LARGE(
      413,
      "Isi permintaan terlalu besar. Batasnya 1 MiB; bagi menjadi beberapa permintaan.",
      "The request body is too large. The limit is 1 MiB; split it into several requests."),
  ADDRESS_TOO_LONG(
      414,
      "Alamat terlalu panjang. Kurangi saringan.",
      "The address is too long. Use fewer filters."),
  UNSUPPORTED_MEDIA_TYPE(
      415,
      "Bentuk isi permintaan tidak dikenal. Kirim application/json.",
      "The form of the request body is not known. Send application/json."),
  MISSING_IF_MATCH(
      428,
      "Header If-Match belum diisi. Isi dengan ETag dari data yang Anda lihat.",
      "The If-Match header is missing. Set it to the ETag of what you saw."),
  TOO_MANY_REQUESTS(
      429,
      "Terlalu banyak permintaan dari jaringan Anda. Tunggu sebentar, lalu coba lagi; seluruh data dapat diunduh di /data-terbuka.",
      "Too many requests from your network. Wait a moment and try again; whole files are at /data-terbuka."),
  HEADERS_TOO_LARGE(
      431,
      "Header permintaan terlalu besar. Hapus cookie situs ini.",
      "The request headers are too large. Clear this site's cookies."),
  INTERNAL_ERROR(
      500,
      "Ada kesalahan pada sistem. Data Anda tidak berubah. Coba lagi, lalu sebutkan nomor rujukan kepada pengelola.",
      "The system failed. Your data did not change. Try again, then quote the reference number to the operator."),
  NOT_IMPLEMENTED(501, "Metode itu tidak dikenal.", "That method is not known."),
  SHUTTING_DOWN(
      503,
      "Server sedang dimuat ulang. Coba lagi 1 menit lagi.",
      "The server is restarting. Try again in a minute.");

  private final int status;
  private final String indonesian;
  private final String english;

  TransportError(int status, String indonesian, String english) {
    this.status = status;
    this.indonesian = indonesian;
    this.english = english;
  }

  public int status() {
    return status;
  }

  public Bilingual detail() {
    return Bilingual.of(indonesian, english);
  }

  /** The error that fits a status best. */
  public static TransportError ofStatus(int status) {
    for (TransportError error : values()) {
      if (error.status == status) {
        return error;
      }
    }
    return status < 500 ? BAD_REQUEST : INTERNAL_ERROR;
  }
}
