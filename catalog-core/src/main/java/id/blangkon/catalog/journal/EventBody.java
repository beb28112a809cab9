package id.blangkon.catalog.journal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the facts of an event's body by name, and builds them. */
public final class EventBody {

  private final Map<String, Object> facts;

  private EventBody(Map<String, Object> facts) {
    this.facts = facts;
  }

  public static EventBody parse(String canonicalJson) {
    return new EventBody(CanonicalJson.read(canonicalJson));
  }

  public static Builder builder() {
    return new Builder();
  }

  /**
   * A text that must be there.
   *
   * @throws IllegalStateException when it is not
   */
  public String text(String name) {
    return (String) required(name);
  }

  public @Nullable String textOrNull(String name) {
    return (String) facts.get(name);
  }

  public long number(String name) {
    return (Long) required(name);
  }

  public @Nullable Long numberOrNull(String name) {
    return (Long) facts.get(name);
  }

  /** The objects of a list; empty when the name is missing. */
  @SuppressWarnings("unchecked") // canonical JSON of our own events: a list of objects
  public List<EventBody> list(String name) {
    Object value = facts.get(name);
    if (value == null) {
      return List.of();
    }
    List<EventBody> bodies = new ArrayList<>();
    for (Object element : (List<Object>) value) {
      bodies.add(new EventBody((Map<String, Object>) element));
    }
    return bodies;
  }

  /**
   * The facts of an object of texts, such as the fields of a step; empty when the name is missing.
   */
  @SuppressWarnings("unchecked") // canonical JSON of our own events: an object of texts
  public Map<String, String> texts(String name) {
    Object value = facts.get(name);
    return value == null ? Map.of() : (Map<String, String>) value;
  }

  private Object required(String name) {
    Object value = facts.get(name);
    if (value == null) {
      throw new IllegalStateException("the event body has no " + name);
    }
    return value;
  }

  /** Collects facts; a null is left out. */
  public static final class Builder {

    private final Map<String, @Nullable Object> facts = new LinkedHashMap<>();

    private Builder() {}

    public Builder put(String name, @Nullable String value) {
      facts.put(name, value);
      return this;
    }

    public Builder put(String name, @Nullable Long value) {
      facts.put(name, value);
      return this;
    }

    public Builder put(String name, Map<String, ?> value) {
      facts.put(name, value);
      return this;
    }

    public Builder putObjects(String name, List<Builder> objects) {
      facts.put(name, objects.stream().map(builder -> builder.facts).toList());
      return this;
    }

    public Builder putTexts(String name, List<String> texts) {
      facts.put(name, List.copyOf(texts));
      return this;
    }

    public String toCanonicalJson() {
      return CanonicalJson.write(facts);
    }
  }
}
