package id.blangkon.catalog.storage.mybatis;

import java.util.Map;
import java.util.function.Function;

/** Which stores there are and how each is opened within a unit of work. */
final class Stores {

  private final Map<Class<?>, Function<Sessions, ?>> openers;

  Stores(Map<Class<?>, Function<Sessions, ?>> openers) {
    this.openers = Map.copyOf(openers);
  }

  boolean offer(Class<?> port) {
    return openers.containsKey(port);
  }

  Object open(Class<?> port, Sessions sessions) {
    Function<Sessions, ?> opener = openers.get(port);
    if (opener == null) {
      throw new IllegalArgumentException("this storage offers no " + port.getName());
    }
    return opener.apply(sessions);
  }
}
