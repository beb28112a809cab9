package id.blangkon.catalog.web.http;

import jakarta.inject.Inject;

/** Whether this server wants new requests. It stops wanting them before it stops answering them. */
public final class Readiness {

  private volatile boolean stopping;

  @Inject
  public Readiness() {}

  /** From now on the readiness check says no. */
  public void stop() {
    stopping = true;
  }

  public boolean isStopping() {
    return stopping;
  }
}
