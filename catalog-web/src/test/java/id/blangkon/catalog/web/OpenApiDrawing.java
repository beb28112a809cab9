package id.blangkon.catalog.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.blangkon.catalog.storage.PageRequest;
import id.blangkon.catalog.web.api.ApiParts;
import id.blangkon.catalog.web.api.Paged;
import id.blangkon.catalog.web.jersey.Routes;
import id.blangkon.catalog.web.security.Access;
import id.blangkon.catalog.web.security.Route;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.jaxrs2.Reader;
import io.swagger.v3.oas.integration.SwaggerConfiguration;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import jakarta.ws.rs.Path;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Draws the OpenAPI document from the resources, their rules and the records on the wire. */
final class OpenApiDrawing {

  private static final String SESSION = "session";
  private static final String PROBLEM = "ProblemJson";

  /** Problems are written by hand, so their form stands here. */
  private static final String PROBLEM_SCHEMA =
      """
      {"type":"object",
       "required":["type","title","status","code","detail","instance","errors"],
       "properties":{
        "type":{"type":"string"},"title":{"type":"string"},"status":{"type":"integer"},
        "code":{"type":"string"},"detail":{"type":"string"},"instance":{"type":"string"},
        "errors":{"type":"array","items":{"type":"object","required":["field","message"],
         "properties":{"field":{"type":"string"},"message":{"type":"string"}}}},
        "findings":{"type":"array","items":{"type":"object",
         "required":["code","severity","message","reviewState","remedy"],
         "properties":{"code":{"type":"string"},"severity":{"type":"string"},
          "message":{"type":"string"},"facts":{"type":"object",
           "additionalProperties":{"type":"string"}},
          "legalBasis":{"type":["string","null"]},"reviewState":{"type":"string"},
          "layer":{"type":["string","null"]},"remedy":{"type":"string"}}}},
        "currentState":{"type":"string"},"reference":{"type":"string"}}}
      """;

  private OpenApiDrawing() {}

  static String draw() throws JsonProcessingException {
    Set<Class<?>> described = new LinkedHashSet<>();
    for (Class<?> resource : ApiParts.resources()) {
      if (resource.getAnnotation(Path.class).value().startsWith("/api/")) {
        described.add(resource);
      }
    }
    ModelConverter required = new RequiredComponents();
    ModelConverters.getInstance(true).addConverter(required);
    SwaggerConfiguration configuration =
        new SwaggerConfiguration().openAPI(frame()).openAPI31(true).sortOutput(true);
    OpenAPI api = new Reader(configuration).read(described);
    ModelConverters.getInstance(true).removeConverter(required);
    Set<String> paged = paged(described);
    for (Route route : Routes.of(described)) {
      Operation operation = operation(api.getPaths().get(route.path()), route.method());
      complete(operation, route);
      if (paged.contains(operation.getOperationId())) {
        page(operation);
      }
    }
    ObjectNode tree = (ObjectNode) Json31.mapper().readTree(Json31.pretty(api));
    ((ObjectNode) tree.at("/components/schemas"))
        .set(PROBLEM, Json31.mapper().readTree(PROBLEM_SCHEMA));
    return tree.toPrettyString() + "\n";
  }

  /** The ids of the operations that are marked as {@link Paged}. */
  private static Set<String> paged(Set<Class<?>> described) {
    return described.stream()
        .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods()))
        .filter(method -> method.isAnnotationPresent(Paged.class))
        .map(method -> method.getAnnotation(io.swagger.v3.oas.annotations.Operation.class))
        .map(io.swagger.v3.oas.annotations.Operation::operationId)
        .collect(Collectors.toSet());
  }

  private static void page(Operation operation) {
    operation.addParametersItem(
        new QueryParameter()
            .name("after")
            .description("The cursor of the page before")
            .schema(new JsonSchema().typesItem("string")));
    JsonSchema limit = new JsonSchema();
    limit.typesItem("integer");
    limit.setFormat("int64");
    limit.setMinimum(BigDecimal.ONE);
    limit.setMaximum(BigDecimal.valueOf(PageRequest.MOST));
    limit.setDefault(PageRequest.USUAL);
    operation.addParametersItem(new QueryParameter().name("limit").schema(limit));
  }

  private static OpenAPI frame() {
    return new OpenAPI()
        .openapi("3.1.0")
        .info(
            new Info()
                .title("Blangkon API")
                .version("1")
                .description(
                    "Catalogue and direct procurement for regional governments. Money is whole"
                        + " rupiah; instants are ISO 8601 in UTC; days are local. Lists go on with"
                        + " the cursor next as after. Errors are application/problem+json (RFC"
                        + " 9457). Changes need Idempotency-Key where something is made or paid,"
                        + " and If-Match where something exists already.")
                .license(
                    new License()
                        .name("Apache-2.0")
                        .url("https://www.apache.org/licenses/LICENSE-2.0")))
        .servers(List.of(new Server().url("/")))
        .components(
            new Components()
                .addSecuritySchemes(
                    SESSION, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer")));
  }

  private static Operation operation(PathItem path, String method) {
    return path.readOperationsMap().get(PathItem.HttpMethod.valueOf(method));
  }

  private static void complete(Operation operation, Route route) {
    if (route.rule().level() != Access.Level.PUBLIC) {
      operation.addSecurityItem(new SecurityRequirement().addList(SESSION));
    }
    Content problem =
        new Content()
            .addMediaType(
                "application/problem+json",
                new MediaType().schema(new JsonSchema().$ref("#/components/schemas/" + PROBLEM)));
    operation
        .getResponses()
        .forEach(
            (status, response) -> {
              if (response.getDescription() == null) {
                response.setDescription("Done");
              }
              if (status.equals("204")) {
                response.setContent(null);
              }
              if (response.getContent() == null && status.startsWith("4")) {
                response.setContent(problem);
              }
            });
    operation
        .getResponses()
        .addApiResponse("default", new ApiResponse().description("A problem").content(problem));
  }

  /** What is not nullable in a record is always there on the wire. */
  private static final class RequiredComponents implements ModelConverter {
    @Override
    public @Nullable Schema<?> resolve(
        AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
      Schema<?> resolved = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
      Class<?> raw = raw(type.getType());
      if (resolved != null && raw != null && raw.isRecord()) {
        Schema<?> defined =
            resolved.get$ref() == null
                ? resolved
                : context.getDefinedModels().get(raw.getSimpleName());
        if (defined != null) {
          for (RecordComponent component : raw.getRecordComponents()) {
            boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            List<String> known = defined.getRequired();
            if (!optional && (known == null || !known.contains(component.getName()))) {
              defined.addRequiredItem(component.getName());
            }
          }
        }
      }
      return resolved;
    }

    private static @Nullable Class<?> raw(Type type) {
      if (type instanceof JavaType java) {
        return java.getRawClass();
      }
      return type instanceof Class<?> raw ? raw : null;
    }
  }
}
