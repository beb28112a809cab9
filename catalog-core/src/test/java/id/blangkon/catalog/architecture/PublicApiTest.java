package id.blangkon.catalog.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What embedders and storage adapters compile against changes only on purpose: the signatures of
 * the facade, the storage SPI, policy and search are kept in a file.
 */
class PublicApiTest {

  private static final Path CLASSES = Path.of("target", "classes");
  private static final Path KEPT = Path.of("src", "test", "resources", "public-api.txt");
  private static final Path FOUND = Path.of("target", "public-api.txt");

  /** Folders of the packages that are guarded, without those below them. */
  private static final List<String> GUARDED =
      List.of(
          "id/blangkon/catalog",
          "id/blangkon/catalog/policy",
          "id/blangkon/catalog/search",
          "id/blangkon/catalog/storage");

  private static final List<String> OF_EVERY_OBJECT = List.of("equals", "hashCode", "toString");
  private static final List<String> OF_EVERY_ENUM = List.of("values", "valueOf");

  @Test
  void theGuardedSignaturesAreTheStoredOnes() throws IOException, ClassNotFoundException {
    List<String> found = render();
    Files.write(FOUND, found);
    assertThat(Files.readAllLines(KEPT))
        .as(
            "The public API has changed. If that is meant, tell embedders in the commit message and run"
                + " in catalog-core: cp %s %s",
            FOUND, KEPT)
        .containsExactlyElementsOf(found);
  }

  private static List<String> render() throws IOException, ClassNotFoundException {
    List<String> lines = new ArrayList<>();
    for (String folder : GUARDED) {
      for (String name : classNames(folder)) {
        Class<?> type = Class.forName(name, false, PublicApiTest.class.getClassLoader());
        if (isSeen(type)) {
          lines.add(headOf(type));
          new TreeSet<>(membersOf(type)).forEach(member -> lines.add("  " + member));
        }
      }
    }
    return lines;
  }

  private static List<String> classNames(String folder) throws IOException {
    try (Stream<Path> files = Files.list(CLASSES.resolve(folder))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".class") && !file.equals("package-info.class"))
          .map(file -> folder.replace('/', '.') + "." + file.replace(".class", ""))
          .sorted()
          .toList();
    }
  }

  /** Whether code outside of the package can name it. */
  private static boolean isSeen(Class<?> type) {
    Class<?> outer = type.getDeclaringClass();
    return isSeen(type.getModifiers())
        && !type.isAnonymousClass()
        && !type.isLocalClass()
        && (outer == null || isSeen(outer));
  }

  private static boolean isSeen(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  private static String headOf(Class<?> type) {
    StringBuilder head = new StringBuilder(type.toGenericString());
    Type parent = type.getGenericSuperclass();
    if (parent != null && !type.isEnum() && !type.isRecord() && parent != Object.class) {
      head.append(" extends ").append(parent.getTypeName());
    }
    if (type.getGenericInterfaces().length > 0) {
      head.append(type.isInterface() ? " extends " : " implements ")
          .append(
              Arrays.stream(type.getGenericInterfaces())
                  .map(Type::getTypeName)
                  .collect(Collectors.joining(", ")));
    }
    return head.toString();
  }

  private static List<String> membersOf(Class<?> type) {
    List<String> members = new ArrayList<>();
    for (Field field : type.getDeclaredFields()) {
      if (isSeen(field.getModifiers()) && !field.isSynthetic()) {
        members.add(shortened(type, field.toGenericString()));
      }
    }
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (isSeen(constructor.getModifiers()) && !constructor.isSynthetic()) {
        members.add(shortened(type, constructor.toGenericString()));
      }
    }
    for (Method method : type.getDeclaredMethods()) {
      if (isSeen(method.getModifiers()) && !method.isSynthetic() && !goesWithout(type, method)) {
        members.add(shortened(type, method.toGenericString()));
      }
    }
    return members;
  }

  /** Without the name of the declaring class, which stands above. */
  private static String shortened(Class<?> type, String signature) {
    return signature.replace(" " + type.getTypeName() + ".", " ");
  }

  /** What every object, or every enum, has. */
  private static boolean goesWithout(Class<?> type, Method method) {
    return OF_EVERY_OBJECT.contains(method.getName())
        || (type.isEnum() && OF_EVERY_ENUM.contains(method.getName()));
  }
}
