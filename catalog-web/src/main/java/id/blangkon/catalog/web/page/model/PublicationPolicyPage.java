package id.blangkon.catalog.web.page.model;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is published as open contracting data, and how it is to be read.
 *
 * @param prefix of open contracting ids
 * @param extensions the addresses of those that are used
 * @param quality null until it was counted
 */
public record PublicationPolicyPage(
    Frame frame,
    String prefix,
    long releases,
    URI license,
    List<URI> extensions,
    @Nullable DataScore quality) {

  /** Copies the lists, so that a model never changes while it is drawn. */
  public PublicationPolicyPage {
    extensions = List.copyOf(extensions);
  }
}
