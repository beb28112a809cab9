package id.blangkon.catalog.web.jersey;

import id.blangkon.catalog.web.http.RouteName;
import id.blangkon.catalog.web.security.AccessRule;
import id.blangkon.catalog.web.security.Caller;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import java.lang.reflect.Method;
import org.glassfish.jersey.process.Inflector;

/** Puts its declared rule before each resource method. */
final class AccessFeature implements DynamicFeature {

  @Override
  public void configure(ResourceInfo resource, FeatureContext context) {
    // Jersey's own answers to OPTIONS name the methods of a path and nothing else.
    if (!Inflector.class.isAssignableFrom(resource.getResourceClass())) {
      Method method = resource.getResourceMethod();
      context.register(new AccessFilter(Routes.rule(method), template(resource)));
    }
  }

  private static String template(ResourceInfo resource) {
    Path onMethod = resource.getResourceMethod().getAnnotation(Path.class);
    String above = Routes.join("", resource.getResourceClass().getAnnotation(Path.class).value());
    return onMethod == null ? above : Routes.join(above, onMethod.value());
  }

  @Priority(Priorities.AUTHORIZATION)
  private static final class AccessFilter implements ContainerRequestFilter {
    private final AccessRule rule;
    private final String template;

    AccessFilter(AccessRule rule, String template) {
      this.rule = rule;
      this.template = template;
    }

    @Override
    public void filter(ContainerRequestContext request) {
      if (request.getProperty(RouteName.ATTRIBUTE) instanceof RouteName name) {
        name.set(template);
      }
      Caller caller = CallerFilter.callerOf(request);
      rule.check(caller);
    }
  }
}
