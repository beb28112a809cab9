package id.blangkon.catalog.web.http;

import java.util.OptionalInt;

/** Recognises what the HTTP server throws while a request is read. */
@FunctionalInterface
public interface TransportFaults {

  /** The status that the error stands for, such as 413; empty when it is none of the server's. */
  OptionalInt status(Throwable error);
}
