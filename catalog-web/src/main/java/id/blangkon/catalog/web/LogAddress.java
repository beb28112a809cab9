package id.blangkon.catalog.web;

import id.blangkon.catalog.journal.check.LogFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The files of a log that a server gives away. */
final class LogAddress implements LogFiles {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int FOUND = 200;
  private static final int NOT_FOUND = 404;
  private static final int TOO_MANY = 429;
  private static final long MOST_SECONDS = 60;

  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private final URI base;

  /**
   * @param address of the site or of its log
   */
  LogAddress(URI address) {
    String text = address.toString().replaceFirst("/+$", "");
    this.base = URI.create(text.endsWith("/log") ? text + "/" : text + "/log/");
  }

  @Override
  public Optional<byte[]> read(String path) {
    HttpRequest request =
        HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE).GET().build();
    try {
      HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
      while (response.statusCode() == TOO_MANY) {
        // A site bounds how much one reader asks for; a whole log is more.
        TimeUnit.SECONDS.sleep(
            Math.min(MOST_SECONDS, response.headers().firstValueAsLong("Retry-After").orElse(1)));
        response = client.send(request, BodyHandlers.ofByteArray());
      }
      if (response.statusCode() == NOT_FOUND) {
        return Optional.empty();
      }
      if (response.statusCode() != FOUND) {
        throw new IOException(request.uri() + ": HTTP " + response.statusCode());
      }
      return Optional.of(response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException(e));
    }
  }
}
