package id.blangkon.catalog.web.jersey;

import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.ErrorCode;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A JSON body is there where one is asked for. */
final class PresentBodyInterceptor implements ReaderInterceptor {

  @Override
  public @Nullable Object aroundReadFrom(ReaderInterceptorContext context)
      throws IOException, WebApplicationException {
    @Nullable Object read = context.proceed();
    if (read == null
        && MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())
        && !mayBeEmpty(context)) {
      throw CatalogException.of(
          ErrorCode.MALFORMED_REQUEST,
          "Isi permintaan kosong. Kirim satu objek JSON.",
          "The request body is empty. Send one JSON object.");
    }
    return read;
  }

  private static boolean mayBeEmpty(ReaderInterceptorContext context) {
    return Arrays.stream(context.getAnnotations()).anyMatch(MayBeEmpty.class::isInstance);
  }
}
