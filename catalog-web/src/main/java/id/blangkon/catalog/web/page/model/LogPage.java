package id.blangkon.catalog.web.page.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the public log stands and how anybody checks it.
 *
 * @param origin the name of the log; null while it is not signed
 * @param size how many entries are signed
 * @param root the hash over them, in base 64
 * @param keys the public keys, the newest first
 * @param witnesses who else has signed the checkpoint
 * @param address of the log
 * @param stopped whether this node must not sign what is in the database
 */
public record LogPage(
    Frame frame,
    @Nullable String origin,
    long size,
    String root,
    List<String> keys,
    List<String> witnesses,
    String address,
    boolean stopped) {

  /** Copies the lists, so that a model never changes while it is drawn. */
  public LogPage {
    keys = List.copyOf(keys);
    witnesses = List.copyOf(witnesses);
  }
}
