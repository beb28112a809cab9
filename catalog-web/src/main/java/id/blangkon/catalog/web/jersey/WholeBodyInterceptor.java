package id.blangkon.catalog.web.jersey;

import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.ErrorCode;
import id.blangkon.catalog.web.http.TransportFaults;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A JSON body is there, and is read to its end even when it is refused: a client that is still
 * sending would otherwise lose the answer with the connection.
 */
final class WholeBodyInterceptor implements ReaderInterceptor {

  private static final Logger LOG = LoggerFactory.getLogger(WholeBodyInterceptor.class);

  private final TransportFaults faults;

  @Inject
  WholeBodyInterceptor(TransportFaults faults) {
    this.faults = faults;
  }

  @Override
  public @Nullable Object aroundReadFrom(ReaderInterceptorContext context)
      throws IOException, WebApplicationException {
    if (!MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
      return context.proceed();
    }
    InputStream body = context.getInputStream();
    @Nullable Object read;
    try {
      read = context.proceed();
    } catch (IOException | RuntimeException refused) {
      drain(body);
      throw refused;
    }
    if (read == null && !mayBeEmpty(context)) {
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

  /** The rest is bounded by the limit of bodies. */
  private void drain(InputStream body) {
    try {
      body.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      LOG.debug("The rest of a refused body did not arrive", e);
    } catch (RuntimeException e) {
      if (faults.status(e).isEmpty()) {
        throw e;
      }
      LOG.debug("The rest of a refused body is over the limit", e);
    }
  }
}
