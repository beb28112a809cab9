package id.blangkon.catalog.web.api;

import java.util.List;

/** Names what the API consists of, for the one who puts it together. */
public final class ApiParts {

  private ApiParts() {}

  /** The resources, one for each noun. */
  public static List<Class<?>> resources() {
    return List.of(
        ProductsResource.class,
        SuggestResource.class,
        CategoriesResource.class,
        RegionsResource.class,
        SuppliersResource.class,
        SupplierPapersResource.class,
        ScaleReviewsResource.class,
        TaxPapersResource.class,
        LocalContentResource.class,
        OrdersResource.class,
        StatisticsResource.class,
        SimulationsResource.class,
        SessionsResource.class,
        WorkResource.class,
        PlanItemsResource.class,
        HealthResource.class,
        MetricsResource.class,
        SiteResource.class,
        DocumentationResource.class);
  }

  /** What the resources share. */
  public static List<Class<?>> services() {
    return List.of(
        ProductListing.class,
        ListedCounts.class,
        Answers.class,
        OwnOrderViews.class,
        OrderTenants.class,
        PlanScopes.class,
        OpenApiDocument.class);
  }
}
