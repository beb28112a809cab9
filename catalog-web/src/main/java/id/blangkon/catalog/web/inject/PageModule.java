package id.blangkon.catalog.web.inject;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;
import com.google.inject.multibindings.Multibinder;
import com.google.inject.multibindings.OptionalBinder;
import id.blangkon.catalog.web.demonstration.DemonstrationAccount;
import id.blangkon.catalog.web.http.CachedRead;
import id.blangkon.catalog.web.jersey.ErrorPages;
import id.blangkon.catalog.web.jersey.WebResource;
import id.blangkon.catalog.web.page.PageRenderer;
import id.blangkon.catalog.web.page.checkout.Baskets;
import id.blangkon.catalog.web.page.checkout.CheckoutForms;
import id.blangkon.catalog.web.page.checkout.CheckoutPages;
import id.blangkon.catalog.web.page.checkout.OfficersPlans;
import id.blangkon.catalog.web.page.checkout.OrderRequests;
import id.blangkon.catalog.web.page.form.FormTokens;
import id.blangkon.catalog.web.page.open.CsvFiles;
import id.blangkon.catalog.web.page.open.Figures;
import id.blangkon.catalog.web.page.open.HomePages;
import id.blangkon.catalog.web.page.open.LogPages;
import id.blangkon.catalog.web.page.open.OpenDataPages;
import id.blangkon.catalog.web.page.open.OrderRows;
import id.blangkon.catalog.web.page.open.ProductDetails;
import id.blangkon.catalog.web.page.open.ProductLists;
import id.blangkon.catalog.web.page.open.ProductPageRead;
import id.blangkon.catalog.web.page.open.ProductPages;
import id.blangkon.catalog.web.page.open.PublicationPolicyPages;
import id.blangkon.catalog.web.page.open.SessionPages;
import id.blangkon.catalog.web.page.open.StatisticsBadges;
import id.blangkon.catalog.web.page.open.StatisticsFiles;
import id.blangkon.catalog.web.page.open.StatisticsPages;
import id.blangkon.catalog.web.page.open.SupplierDetails;
import id.blangkon.catalog.web.page.open.SupplierPages;
import id.blangkon.catalog.web.page.open.TransactionDetails;
import id.blangkon.catalog.web.page.open.TransactionPages;
import id.blangkon.catalog.web.page.plan.PlanEstimatePages;
import id.blangkon.catalog.web.page.plan.PlanImportPages;
import id.blangkon.catalog.web.page.plan.PlanImportViews;
import id.blangkon.catalog.web.page.plan.PlanItemPages;
import id.blangkon.catalog.web.page.plan.PlanPages;
import id.blangkon.catalog.web.page.registration.RegistrationForms;
import id.blangkon.catalog.web.page.registration.RegistrationPages;
import id.blangkon.catalog.web.page.registration.Registrations;
import id.blangkon.catalog.web.page.rules.RulesPages;
import id.blangkon.catalog.web.page.shop.MendProductPages;
import id.blangkon.catalog.web.page.shop.MendRegistrationPages;
import id.blangkon.catalog.web.page.shop.NewProductPages;
import id.blangkon.catalog.web.page.shop.ProductForms;
import id.blangkon.catalog.web.page.shop.ShopDetails;
import id.blangkon.catalog.web.page.shop.ShopEdits;
import id.blangkon.catalog.web.page.shop.ShopPages;
import id.blangkon.catalog.web.page.simulation.PolicySimulationPages;
import id.blangkon.catalog.web.page.simulation.TaxSimulationPages;
import id.blangkon.catalog.web.page.site.DemonstrationAccounts;
import id.blangkon.catalog.web.page.site.Frames;
import id.blangkon.catalog.web.page.site.Goods;
import id.blangkon.catalog.web.page.site.Names;
import id.blangkon.catalog.web.page.site.ProblemPages;
import id.blangkon.catalog.web.page.site.SignInForms;
import id.blangkon.catalog.web.page.site.SiteFacts;
import id.blangkon.catalog.web.page.site.SupplierProfiles;
import id.blangkon.catalog.web.page.verification.CasePages;
import id.blangkon.catalog.web.page.verification.Declared;
import id.blangkon.catalog.web.page.verification.LocalContentPages;
import id.blangkon.catalog.web.page.verification.PaperDesk;
import id.blangkon.catalog.web.page.verification.Queues;
import id.blangkon.catalog.web.page.verification.Records;
import id.blangkon.catalog.web.page.verification.ScalePages;
import id.blangkon.catalog.web.page.verification.TaxPaperImportPages;
import id.blangkon.catalog.web.page.verification.TaxStandingPages;
import id.blangkon.catalog.web.page.verification.VerificationPages;
import id.blangkon.catalog.web.page.verification.VerifiersRegions;
import id.blangkon.catalog.web.page.work.Deadlines;
import id.blangkon.catalog.web.page.work.InboxPages;
import id.blangkon.catalog.web.page.work.OrderActions;
import id.blangkon.catalog.web.page.work.OrderDetails;
import id.blangkon.catalog.web.page.work.OrderListPages;
import id.blangkon.catalog.web.page.work.OrderPages;
import id.blangkon.catalog.web.page.work.Tasks;
import id.blangkon.catalog.web.page.work.WaitingVerifications;
import id.blangkon.catalog.web.page.work.WorkFrames;
import java.util.Arrays;
import java.util.List;

/** The pages: what they share, and the resources that answer with them. */
public final class PageModule extends AbstractModule {

  private static final List<Class<?>> RESOURCES =
      List.of(
          CheckoutPages.class,
          ShopPages.class,
          NewProductPages.class,
          MendProductPages.class,
          MendRegistrationPages.class,
          RegistrationPages.class,
          PlanPages.class,
          PlanImportPages.class,
          TaxPaperImportPages.class,
          PlanEstimatePages.class,
          PlanItemPages.class,
          VerificationPages.class,
          CasePages.class,
          ScalePages.class,
          TaxStandingPages.class,
          LocalContentPages.class,
          HomePages.class,
          ProductPages.class,
          SupplierPages.class,
          TransactionPages.class,
          CsvFiles.class,
          StatisticsPages.class,
          StatisticsFiles.class,
          StatisticsBadges.class,
          OpenDataPages.class,
          PublicationPolicyPages.class,
          LogPages.class,
          TaxSimulationPages.class,
          PolicySimulationPages.class,
          RulesPages.class,
          SessionPages.class,
          InboxPages.class,
          OrderListPages.class,
          OrderPages.class);

  private static final List<Class<?>> PARTS =
      List.of(
          FormTokens.class,
          Baskets.class,
          OfficersPlans.class,
          PlanImportViews.class,
          OrderRequests.class,
          CheckoutForms.class,
          RegistrationForms.class,
          Registrations.class,
          ShopDetails.class,
          ProductForms.class,
          ShopEdits.class,
          VerifiersRegions.class,
          Queues.class,
          Records.class,
          Declared.class,
          PaperDesk.class,
          SiteFacts.class,
          Names.class,
          SupplierProfiles.class,
          Frames.class,
          Goods.class,
          SignInForms.class,
          ProblemPages.class,
          Figures.class,
          OrderRows.class,
          ProductLists.class,
          ProductDetails.class,
          ProductPageRead.class,
          SupplierDetails.class,
          TransactionDetails.class,
          WorkFrames.class,
          Deadlines.class,
          Tasks.class,
          WaitingVerifications.class,
          OrderActions.class,
          OrderDetails.class);

  @Override
  protected void configure() {
    bind(PageRenderer.class).toInstance(new PageRenderer());
    bind(DemonstrationAccounts.class)
        .toInstance(
            new DemonstrationAccounts(
                Arrays.stream(DemonstrationAccount.values())
                    .map(DemonstrationAccount::username)
                    .toList()));
    for (Class<?> part : PARTS) {
      bind(part).in(Singleton.class);
    }
    Multibinder.newSetBinder(binder(), CachedRead.class).addBinding().to(ProductPageRead.class);
    OptionalBinder.newOptionalBinder(binder(), ErrorPages.class)
        .setBinding()
        .to(ProblemPages.class);
    Multibinder<Object> resources =
        Multibinder.newSetBinder(binder(), Object.class, WebResource.class);
    for (Class<?> resource : RESOURCES) {
      bind(resource).in(Singleton.class);
      resources.addBinding().to(resource);
    }
  }
}
