package id.blangkon.catalog.web.problem;

import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.error.ErrorCategory;
import id.blangkon.catalog.error.ErrorCode;

/** Short titles: the same for every error of a kind. */
final class Titles {

  private Titles() {}

  static Bilingual of(ErrorCode code) {
    return code == ErrorCode.IDEMPOTENCY_KEY_REUSED
        ? Bilingual.of("Kunci sudah dipakai", "The key is used already")
        : of(code.category());
  }

  private static Bilingual of(ErrorCategory category) {
    return switch (category) {
      case INVALID -> Bilingual.of("Isian perlu diperbaiki", "The request needs mending");
      case UNAUTHENTICATED -> Bilingual.of("Perlu masuk", "Sign-in needed");
      case FORBIDDEN -> Bilingual.of("Tidak berwenang", "Not permitted");
      case NOT_FOUND -> Bilingual.of("Tidak ditemukan", "Not found");
      case CONFLICT -> Bilingual.of("Tidak lagi dapat dilakukan", "No longer possible");
      case STALE -> Bilingual.of("Data sudah berubah", "The data has changed");
      case REFUSED -> Bilingual.of("Ditolak aturan", "Refused by a rule");
      case LIMITED -> Bilingual.of("Terlalu banyak percobaan", "Too many attempts");
      case UNAVAILABLE -> Bilingual.of("Belum tersedia", "Not available now");
    };
  }

  static Bilingual ofStatus(int status) {
    return switch (status) {
      case 404 -> of(ErrorCategory.NOT_FOUND);
      case 403 -> of(ErrorCategory.FORBIDDEN);
      case 412 -> of(ErrorCategory.STALE);
      case 428 -> Bilingual.of("Header belum lengkap", "A header is missing");
      case 429 -> Bilingual.of("Terlalu banyak permintaan", "Too many requests");
      case 503 -> of(ErrorCategory.UNAVAILABLE);
      default ->
          status >= 500
              ? Bilingual.of("Kesalahan sistem", "System error")
              : of(ErrorCategory.INVALID);
    };
  }
}
