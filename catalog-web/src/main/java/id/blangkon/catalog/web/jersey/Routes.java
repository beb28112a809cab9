package id.blangkon.catalog.web.jersey;

import id.blangkon.catalog.web.security.Access;
import id.blangkon.catalog.web.security.AccessRule;
import id.blangkon.catalog.web.security.Route;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.glassfish.jersey.server.model.Resource;
import org.glassfish.jersey.server.model.ResourceMethod;

/** Lists the routes of resource classes. */
public final class Routes {

  private Routes() {}

  /**
   * The routes, by class.
   *
   * @throws IllegalStateException when a class has no route, or a route declares no {@link Access}
   */
  public static List<Route> of(Collection<Class<?>> resourceClasses) {
    List<Route> routes = new ArrayList<>();
    for (Class<?> resourceClass : resourceClasses) {
      Resource resource = Resource.from(resourceClass);
      if (resource == null) {
        throw new IllegalStateException(resourceClass + " is no resource: it has no @Path");
      }
      collect(resource, "", routes);
    }
    return routes;
  }

  /** The rule that a method declares. */
  static AccessRule rule(Method method) {
    Access access = method.getAnnotation(Access.class);
    if (access == null) {
      throw new IllegalStateException(
          method.getDeclaringClass().getSimpleName()
              + "."
              + method.getName()
              + " declares no @Access, so nobody can tell who may call it");
    }
    return AccessRule.of(access);
  }

  private static void collect(Resource resource, String above, List<Route> routes) {
    String path = join(above, resource.getPath());
    if (resource.getResourceLocator() != null) {
      throw new IllegalStateException("a sub-resource locator hides its routes: " + path);
    }
    for (ResourceMethod resourceMethod : resource.getResourceMethods()) {
      Method method = resourceMethod.getInvocable().getDefinitionMethod();
      routes.add(
          new Route(
              resourceMethod.getHttpMethod(),
              path,
              rule(method),
              method.getDeclaringClass().getSimpleName() + "." + method.getName()));
    }
    for (Resource child : resource.getChildResources()) {
      collect(child, path, routes);
    }
  }

  static String join(String above, String path) {
    String trimmed = path.startsWith("/") ? path.substring(1) : path;
    if (trimmed.isEmpty()) {
      return above.isEmpty() ? "/" : above;
    }
    return (above.equals("/") ? "" : above) + "/" + trimmed;
  }
}
