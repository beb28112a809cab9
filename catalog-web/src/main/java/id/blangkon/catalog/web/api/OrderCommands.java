package id.blangkon.catalog.web.api;

import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.ErrorCode;
import id.blangkon.catalog.error.FieldError;
import id.blangkon.catalog.journal.CommandId;
import id.blangkon.catalog.order.OrderAction;
import id.blangkon.catalog.web.problem.ProblemException;
import id.blangkon.catalog.web.problem.TransportError;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the headers of changes: the key that makes one idempotent and the version that the caller
 * saw.
 */
final class OrderCommands {

  /** A tag as this server gives it, with the suffix that compression adds. */
  private static final Pattern VERSION = Pattern.compile("(?:W/)?\"(\\d{1,18})(?:--[a-z]+)?\"");

  private OrderCommands() {}

  /**
   * Whether the action commits, receives or pays and so must not be done twice by a repeated
   * request.
   */
  static boolean needsKey(OrderAction action) {
    return switch (action) {
      case REQUEST, APPROVE, ACCEPT_GOODS, SIGN_HANDOVER, PAY -> true;
      case REJECT, CANCEL, EXPIRE, CONFIRM, DECLINE, SHIP, REPORT_NONCONFORMITY, INVOICE -> false;
    };
  }

  /** The command of a key that must be there. */
  static CommandId required(Actor actor, @Nullable String key) {
    if (key == null || key.isBlank()) {
      Bilingual text =
          Bilingual.of(
              "Header Idempotency-Key belum diisi. Isi dengan kunci acak baru untuk setiap"
                  + " permintaan, dan kunci yang sama bila mengulang.",
              "The Idempotency-Key header is missing. Set a new random key for each request and the"
                  + " same one to repeat it.");
      throw new CatalogException(
          ErrorCode.MISSING_IDEMPOTENCY_KEY,
          text,
          List.of(new FieldError("Idempotency-Key", text)));
    }
    return new CommandId(actor.person().value(), key);
  }

  /** The command of a key that may be there. */
  static @Nullable CommandId optional(Actor actor, @Nullable String key) {
    return key == null ? null : required(actor, key);
  }

  /** The version of an {@code If-Match} header that must be there. */
  static long version(@Nullable String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw ProblemException.of(TransportError.MISSING_IF_MATCH);
    }
    Matcher matcher = VERSION.matcher(ifMatch.strip());
    if (!matcher.matches()) {
      throw CatalogException.invalid(
          "If-Match",
          "Isi If-Match dengan satu ETag seperti yang diberikan API, misalnya \"3\".",
          "Set If-Match to one ETag as the API gives them, such as \"3\".");
    }
    return Long.parseLong(matcher.group(1));
  }
}
