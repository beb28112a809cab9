package id.blangkon.catalog.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import id.blangkon.catalog.web.page.model.CheckoutPage;
import id.blangkon.catalog.web.page.model.ConfirmPage;
import id.blangkon.catalog.web.page.model.ErrorPage;
import id.blangkon.catalog.web.page.model.HomePage;
import id.blangkon.catalog.web.page.model.InboxPage;
import id.blangkon.catalog.web.page.model.LogPage;
import id.blangkon.catalog.web.page.model.NewProductPage;
import id.blangkon.catalog.web.page.model.OpenDataPage;
import id.blangkon.catalog.web.page.model.OrderPage;
import id.blangkon.catalog.web.page.model.PlanEstimatePage;
import id.blangkon.catalog.web.page.model.PlanImportPage;
import id.blangkon.catalog.web.page.model.PlanItemPage;
import id.blangkon.catalog.web.page.model.PlanListPage;
import id.blangkon.catalog.web.page.model.PolicySimulationPage;
import id.blangkon.catalog.web.page.model.ProductListPage;
import id.blangkon.catalog.web.page.model.ProductPage;
import id.blangkon.catalog.web.page.model.PublicationPolicyPage;
import id.blangkon.catalog.web.page.model.RecordPage;
import id.blangkon.catalog.web.page.model.RegistrationPage;
import id.blangkon.catalog.web.page.model.ResumePage;
import id.blangkon.catalog.web.page.model.RulesPage;
import id.blangkon.catalog.web.page.model.ShopPage;
import id.blangkon.catalog.web.page.model.SignInPage;
import id.blangkon.catalog.web.page.model.StatisticsPage;
import id.blangkon.catalog.web.page.model.SuggestionList;
import id.blangkon.catalog.web.page.model.SupplierListPage;
import id.blangkon.catalog.web.page.model.SupplierPage;
import id.blangkon.catalog.web.page.model.TaxPaperImportPage;
import id.blangkon.catalog.web.page.model.TaxSimulationPage;
import id.blangkon.catalog.web.page.model.TransactionListPage;
import id.blangkon.catalog.web.page.model.TransactionPage;
import id.blangkon.catalog.web.page.model.VerificationCasePage;
import id.blangkon.catalog.web.page.model.VerificationPage;
import id.blangkon.catalog.web.page.model.WorkOrderListPage;

/**
 * Draws each page from its model with the templates that were compiled at build time. The output
 * knows its length before the first byte is sent.
 */
public final class PageRenderer {

  private final TemplateEngine engine;

  /** Takes the templates from the class path. */
  public PageRenderer() {
    engine = TemplateEngine.createPrecompiled(ContentType.Html);
  }

  /** {@code /}. */
  public Utf8ByteOutput home(HomePage model) {
    return draw("home", model);
  }

  /** {@code /produk}. */
  public Utf8ByteOutput products(ProductListPage model) {
    return draw("products", model);
  }

  /** {@code /produk/saran}: the fragment with the completions of what is being typed. */
  public Utf8ByteOutput suggestions(SuggestionList model) {
    return draw("suggestions", model);
  }

  /** {@code /produk/{id}}. */
  public Utf8ByteOutput product(ProductPage model) {
    return draw("product", model);
  }

  /** {@code /penyedia}. */
  public Utf8ByteOutput suppliers(SupplierListPage model) {
    return draw("suppliers", model);
  }

  /** {@code /penyedia/{id}}. */
  public Utf8ByteOutput supplier(SupplierPage model) {
    return draw("supplier", model);
  }

  /** {@code /transaksi}. */
  public Utf8ByteOutput transactions(TransactionListPage model) {
    return draw("transactions", model);
  }

  /** {@code /transaksi/{number}}. */
  public Utf8ByteOutput transaction(TransactionPage model) {
    return draw("transaction", model);
  }

  /** {@code /statistik}. */
  public Utf8ByteOutput statistics(StatisticsPage model) {
    return draw("statistics", model);
  }

  /** {@code /data-terbuka}. */
  public Utf8ByteOutput publicationPolicy(PublicationPolicyPage model) {
    return draw("publicationPolicy", model);
  }

  /** {@code /data-terbuka/log}. */
  public Utf8ByteOutput log(LogPage model) {
    return draw("log", model);
  }

  public Utf8ByteOutput openData(OpenDataPage model) {
    return draw("openData", model);
  }

  /** {@code /simulasi/pajak}. */
  public Utf8ByteOutput taxSimulation(TaxSimulationPage model) {
    return draw("taxSimulation", model);
  }

  /** {@code /simulasi/aturan}. */
  public Utf8ByteOutput policySimulation(PolicySimulationPage model) {
    return draw("policySimulation", model);
  }

  /** {@code /kerja/rencana/impor}. */
  public Utf8ByteOutput taxPaperImport(TaxPaperImportPage model) {
    return draw("taxPaperImport", model);
  }

  public Utf8ByteOutput planImport(PlanImportPage model) {
    return draw("planImport", model);
  }

  /** {@code /kerja/rencana/{id}}. */
  public Utf8ByteOutput planItem(PlanItemPage model) {
    return draw("planItem", model);
  }

  /** {@code /aturan}. */
  public Utf8ByteOutput rules(RulesPage model) {
    return draw("rules", model);
  }

  /** Forms below {@code /kerja/verifikasi} that record papers of suppliers and products. */
  public Utf8ByteOutput record(RecordPage model) {
    return draw("record", model);
  }

  /** {@code /kerja/rencana/{id}/hps}. */
  public Utf8ByteOutput planEstimate(PlanEstimatePage model) {
    return draw("planEstimate", model);
  }

  /** {@code /masuk}. */
  public Utf8ByteOutput signIn(SignInPage model) {
    return draw("signIn", model);
  }

  /** What follows signing in again, when a form of the ended session was kept. */
  public Utf8ByteOutput resume(ResumePage model) {
    return draw("resume", model);
  }

  /** Any page that could not be shown. */
  public Utf8ByteOutput error(ErrorPage model) {
    return draw("error", model);
  }

  /** {@code /kerja}. */
  public Utf8ByteOutput inbox(InboxPage model) {
    return draw("inbox", model);
  }

  /** {@code /kerja/pesanan}. */
  public Utf8ByteOutput orders(WorkOrderListPage model) {
    return draw("orders", model);
  }

  /** {@code /kerja/pesan}: the form. */
  public Utf8ByteOutput checkout(CheckoutPage model) {
    return draw("checkout", model);
  }

  /** {@code /kerja/pesan}: the review before sending, which carries the answers along. */
  public Utf8ByteOutput checkoutReview(CheckoutPage model) {
    return draw("checkoutReview", model);
  }

  /** {@code /kerja/pesanan/{id}}. */
  public Utf8ByteOutput order(OrderPage model) {
    return draw("order", model);
  }

  /** The page that asks once more before a destructive action. */
  public Utf8ByteOutput confirm(ConfirmPage model) {
    return draw("confirm", model);
  }

  /** {@code /kerja/toko}. */
  public Utf8ByteOutput shop(ShopPage model) {
    return draw("shop", model);
  }

  /** {@code /kerja/toko/produk/baru}. */
  public Utf8ByteOutput registration(RegistrationPage model) {
    return draw("registration", model);
  }

  public Utf8ByteOutput newProduct(NewProductPage model) {
    return draw("newProduct", model);
  }

  /** {@code /kerja/rencana}. */
  public Utf8ByteOutput plans(PlanListPage model) {
    return draw("plans", model);
  }

  /** {@code /kerja/verifikasi}. */
  public Utf8ByteOutput verification(VerificationPage model) {
    return draw("verification", model);
  }

  /** One case below {@code /kerja/verifikasi}. */
  public Utf8ByteOutput verificationCase(VerificationCasePage model) {
    return draw("verificationCase", model);
  }

  private Utf8ByteOutput draw(String template, Object model) {
    Utf8ByteOutput output = new Utf8ByteOutput();
    engine.render("page/" + template + ".jte", model, output);
    return output;
  }
}
