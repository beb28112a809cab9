package id.blangkon.catalog.web.http;

/**
 * Carries the template of the route that answers from inside Jersey out to the handlers around it,
 * which count by it: an address would make a series of metrics for each thing.
 */
public final class RouteName {

  /** The request attribute under which it lies. */
  public static final String ATTRIBUTE = RouteName.class.getName();

  private volatile String name;

  /**
   * @param unknown the name of a request that no route answers
   */
  public RouteName(String unknown) {
    this.name = unknown;
  }

  public void set(String template) {
    name = template;
  }

  public String get() {
    return name;
  }
}
