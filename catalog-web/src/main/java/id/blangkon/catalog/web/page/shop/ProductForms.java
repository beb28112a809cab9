package id.blangkon.catalog.web.page.shop;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.product.Category;
import id.blangkon.catalog.product.CategoryTree;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.web.page.PageRenderer;
import id.blangkon.catalog.web.page.model.Choice;
import id.blangkon.catalog.web.page.model.FieldProblem;
import id.blangkon.catalog.web.page.model.FormToken;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.model.NewProductPage;
import id.blangkon.catalog.web.page.site.Address;
import id.blangkon.catalog.web.page.site.Addressed;
import id.blangkon.catalog.web.page.site.Names;
import id.blangkon.catalog.web.page.site.PageAnswers;
import id.blangkon.catalog.web.page.work.WorkFrames;
import id.blangkon.catalog.web.page.work.WorkPlace;
import id.blangkon.catalog.web.security.Caller;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows the form of a product. */
public final class ProductForms {

  private final Catalog catalog;
  private final WorkFrames frames;
  private final PageRenderer renderer;

  @Inject
  public ProductForms(Catalog catalog, WorkFrames frames, PageRenderer renderer) {
    this.catalog = catalog;
    this.frames = frames;
    this.renderer = renderer;
  }

  /**
   * The form.
   *
   * @param action where it is posted to
   * @param mended what is mended; null for a new product
   */
  Response page(
      Caller caller,
      Addressed asked,
      ShopAddress address,
      Address action,
      FormToken token,
      ProductForm typed,
      NewProductPage.@Nullable Mended mended,
      int status,
      List<FieldProblem> problems) {
    Supplier supplier = catalog.suppliers().get(caller.actor(), address.supplier());
    return PageAnswers.page(
        status,
        renderer.newProduct(
            new NewProductPage(
                frames.of(caller, asked, WorkPlace.SHOP),
                token,
                action.toString(),
                address.first().toString(),
                supplier.name(),
                supplier.vatRegistered(),
                typed.name(),
                typed.description(),
                categories(typed.category(), asked.language()),
                catalog.units().names().stream()
                    .map(unit -> new Choice(unit, unit, unit.equals(typed.unit())))
                    .toList(),
                typed.price(),
                typed.taxInclusive(),
                typed.stockKind(),
                typed.stock(),
                typed.domestic(),
                typed.percent(),
                typed.expiry(),
                mended,
                problems)));
  }

  /** The leaves, each with those above it in its name. */
  private List<Choice> categories(String chosen, Language language) {
    CategoryTree tree = catalog.categories().tree();
    return tree.all().stream()
        .filter(category -> tree.isLeaf(category.code()))
        .map(
            category ->
                new Choice(
                    category.code(),
                    tree.path(category.code()).stream()
                        .map(Category::name)
                        .map(name -> Names.of(name, language))
                        .collect(Collectors.joining(" › ")),
                    category.code().equals(chosen)))
        .toList();
  }
}
