package id.blangkon.catalog.product;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.storage.DuplicateException;
import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.tax.TaxTreatment;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The categories of the installation. They are read once: a change shows after a restart. */
public final class Categories {

  private static final Logger LOG = LoggerFactory.getLogger(Categories.class);

  /** Catering and meals: the regional food tax covers them instead of VAT (UU 1/2022 art. 51). */
  private static final String CATERING = "01";

  private final CategoryTree tree;

  public Categories(Storage storage) {
    List<Category> stored = storage.read(unit -> unit.store(CategoryStore.class).list());
    this.tree = new CategoryTree(stored.isEmpty() ? install(storage) : stored);
  }

  public CategoryTree tree() {
    return tree;
  }

  /** Stores the categories that the library ships in a new installation. */
  private static List<Category> install(Storage storage) {
    List<Category> shipped = shipped();
    try {
      storage.write(
          unit -> {
            unit.store(CategoryStore.class).insertAll(shipped);
            return shipped.size();
          });
    } catch (DuplicateException e) {
      LOG.info("Another node has installed the categories");
    }
    return storage.read(unit -> unit.store(CategoryStore.class).list());
  }

  private static List<Category> shipped() {
    InputStream stream = Categories.class.getResourceAsStream("categories.csv");
    if (stream == null) {
      throw new IllegalStateException("the library lacks its file categories.csv");
    }
    List<Category> categories = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder()
            .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (NamedCsvRecord row : csv) {
        String code = row.getField("code");
        String parent = row.getField("parent");
        String classification = row.getField("kbki5");
        categories.add(
            new Category(
                code,
                parent.isEmpty() ? null : parent,
                Bilingual.of(row.getField("name_id"), row.getField("name_en")),
                classification.isEmpty() ? null : classification,
                code.equals(CATERING) || code.startsWith(CATERING + ".")
                    ? TaxTreatment.REGIONAL_FOOD
                    : TaxTreatment.TAXABLE));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return categories;
  }
}
