package id.blangkon.catalog.web.jersey;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.blangkon.catalog.web.http.TransportFaults;
import id.blangkon.catalog.web.security.Route;
import id.blangkon.catalog.web.security.Sessions;
import jakarta.inject.Inject;
import jakarta.ws.rs.ext.ContextResolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;

/** The Jersey application: everything in it is named here, nothing is searched for. */
public final class JerseyApplication {

  private final ResourceConfig configuration;
  private final List<Route> routes;

  /**
   * @throws IllegalStateException when a route declares no rule
   */
  @Inject
  public JerseyApplication(
      @WebResource Set<Object> resources,
      Sessions sessions,
      ErrorPages pages,
      TransportFaults faults,
      ObjectMapper mapper) {
    List<Class<?>> classes = new ArrayList<>();
    resources.forEach(resource -> classes.add(resource.getClass()));
    this.routes = Routes.of(classes);
    this.configuration =
        new ResourceConfig()
            .setApplicationName("catalog")
            .registerClasses(Set.copyOf(classes))
            .register(new GuiceBridge(resources, sessions, pages, faults))
            .register(JacksonFeature.withoutExceptionMappers())
            .register(new MapperResolver(mapper))
            .register(PlainAddressFilter.class)
            .register(CallerFilter.class)
            .register(CrossSiteFilter.class)
            .register(AccessFeature.class)
            .register(CachePolicyFilter.class)
            .register(HeadLengthFilter.class)
            .register(RefusalCompressionFilter.class)
            .register(PresentBodyInterceptor.class)
            .register(ProblemMapper.class)
            .property(ServerProperties.WADL_FEATURE_DISABLE, true)
            .property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true)
            .property(ServerProperties.BV_FEATURE_DISABLE, true)
            .property(CommonProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true)
            .property(CommonProperties.METAINF_SERVICES_LOOKUP_DISABLE, true);
  }

  public ResourceConfig configuration() {
    return configuration;
  }

  public List<Route> routes() {
    return routes;
  }

  private record MapperResolver(ObjectMapper mapper) implements ContextResolver<ObjectMapper> {
    @Override
    public ObjectMapper getContext(Class<?> type) {
      return mapper;
    }
  }
}
