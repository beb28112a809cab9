package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.access.Role;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Sets of roles as one text such as {@code ,COMMITMENT_OFFICER,SUPPLIER,}; null for none, so that
 * an index skips what waits for nobody.
 */
final class RoleNames {

  private RoleNames() {}

  static @Nullable String write(Collection<Role> roles) {
    return roles.isEmpty()
        ? null
        : roles.stream().map(Role::name).sorted().collect(Collectors.joining(",", ",", ","));
  }

  static Set<Role> read(@Nullable String names) {
    return names == null
        ? Set.of()
        : Arrays.stream(names.substring(1).split(","))
            .map(Role::valueOf)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** A pattern for {@code like … escape '!'} that finds the role in a written set. */
  static String containing(Role role) {
    return "%," + role.name().replace("_", "!_") + ",%";
  }
}
