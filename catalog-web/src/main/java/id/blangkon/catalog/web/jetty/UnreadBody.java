package id.blangkon.catalog.web.jetty;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** How much of one request's body has been read, and the reading of the rest after the answer. */
final class UnreadBody {

  /** In bytes; far more than any body that is allowed, so that one over the limit is told so. */
  static final long MOST = 8L * 1024 * 1024;

  /** A sender that is silent is ended by the idle timeout, one that trickles by this. */
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private final Request request;
  private final Response response;
  private final Callback callback;
  private long count;
  private boolean asked;
  private boolean ended;

  UnreadBody(Request request, Response response, Callback callback) {
    this.request = request;
    this.response = response;
    this.callback = callback;
  }

  /** The request, counting what is read of it. */
  Request request() {
    return new Request.Wrapper(request) {
      @Override
      public Content.@Nullable Chunk read() {
        return readChunk();
      }

      @Override
      public void demand(Runnable whenThere) {
        asked = true;
        super.demand(whenThere);
      }

      /** Jetty's own would give the connection up when something is yet to come. */
      @Override
      public boolean consumeAvailable() {
        return readAvailable();
      }
    };
  }

  /** The response, which says so when the connection will not outlive it. */
  Response response() {
    return new Response.Wrapper(request, response) {
      @Override
      public void write(boolean last, ByteBuffer content, Callback written) {
        announce();
        super.write(last, content, written);
      }
    };
  }

  /** What the handlers complete; the exchange is over when the rest has been read. */
  Callback callback() {
    return new Callback.Nested(callback) {
      @Override
      public void succeeded() {
        announce();
        if (ended || isNotSent()) {
          super.succeeded();
        } else {
          readRest(new Rest(count, System.nanoTime()));
        }
      }
    };
  }

  private void announce() {
    if (!response.isCommitted() && !ended && !isNotSent() && !isShort()) {
      response.getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE.asString());
    }
  }

  private boolean isShort() {
    return request.getLength() >= 0 && request.getLength() - count <= MOST;
  }

  /** A client that waits to be told to send has not been, and Jetty then says that it closes. */
  private boolean isNotSent() {
    return !asked
        && count == 0
        && request.getHeaders().contains(HttpHeader.EXPECT, HttpHeaderValue.CONTINUE.asString());
  }

  private Content.@Nullable Chunk readChunk() {
    Content.Chunk chunk = request.read();
    if (chunk != null) {
      count += chunk.remaining();
      ended |= chunk.isLast();
    }
    return chunk;
  }

  private boolean readAvailable() {
    while (true) {
      Content.Chunk chunk = readChunk();
      if (chunk == null) {
        return false;
      }
      chunk.release();
      if (Content.Chunk.isFailure(chunk)) {
        return false;
      }
      if (chunk.isLast()) {
        return true;
      }
    }
  }

  private record Rest(long countBefore, long beganNanoTime) {

    boolean isTooMuch(long count) {
      return count - countBefore > MOST || System.nanoTime() - beganNanoTime > LONGEST.toNanos();
    }
  }

  private void readRest(Rest rest) {
    while (true) {
      Content.Chunk chunk = readChunk();
      if (chunk == null) {
        request.demand(() -> readRest(rest));
        return;
      }
      chunk.release();
      if (Content.Chunk.isFailure(chunk)) {
        callback.failed(chunk.getFailure());
        return;
      }
      if (chunk.isLast()) {
        callback.succeeded();
        return;
      }
      if (rest.isTooMuch(count)) {
        callback.failed(new IOException("the rest of the body is too long or too slow"));
        return;
      }
    }
  }
}
