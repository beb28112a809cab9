package id.blangkon.catalog.web.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.product.Stock;
import id.blangkon.catalog.search.FacetCount;
import id.blangkon.catalog.search.Facets;
import id.blangkon.catalog.search.ProductDocument;
import id.blangkon.catalog.search.ProductSearchResult;
import id.blangkon.catalog.supplier.Supplier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

/** Writes search results token by token: this is the most asked body of the API. */
final class ProductListWriter {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM).build();
  private static final int USUAL_BYTES = 12 * 1024;

  private ProductListWriter() {}

  /**
   * The body.
   *
   * @param today decides which local content certificates count
   */
  static byte[] write(ProductSearchResult result, LocalDate today) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(USUAL_BYTES);
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeStartObject();
      json.writeNumberField("total", result.total());
      json.writeArrayFieldStart("items");
      for (ProductDocument item : result.items()) {
        writeItem(json, item, today);
      }
      json.writeEndArray();
      writeFacets(json, result.facets());
      if (result.suggestion() != null) {
        json.writeStringField("suggestion", result.suggestion());
      }
      if (result.next() != null) {
        json.writeStringField("next", result.next());
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** One product with its supplier, as in lists. */
  static void writeItem(JsonGenerator json, ProductDocument item, LocalDate today)
      throws IOException {
    Product product = item.product();
    json.writeStartObject();
    json.writeStringField("id", product.id().toString());
    json.writeStringField("name", product.name());
    json.writeNumberField("price", product.netPrice().amount());
    json.writeStringField("unit", product.unit());
    json.writeStringField("categoryCode", product.category());
    writeSupplier(json, item.supplier());
    writeStock(json, product.stock());
    json.writeBooleanField("domestic", product.localContent().domestic());
    Integer percent = product.localContent().percentOn(today);
    if (percent == null) {
      json.writeNullField("localContentPercent");
    } else {
      json.writeNumberField("localContentPercent", percent.intValue());
    }
    json.writeStringField("image", product.image());
    json.writeEndObject();
  }

  private static void writeSupplier(JsonGenerator json, Supplier supplier) throws IOException {
    json.writeObjectFieldStart("supplier");
    json.writeStringField("id", supplier.id().toString());
    json.writeStringField("name", supplier.name());
    json.writeStringField("regionCode", supplier.homeRegion().value());
    json.writeStringField("legalForm", supplier.legalForm().name());
    json.writeStringField("scale", supplier.scale().name());
    json.writeEndObject();
  }

  private static void writeStock(JsonGenerator json, Stock stock) throws IOException {
    json.writeObjectFieldStart("stock");
    if (stock instanceof Stock.Tracked tracked) {
      json.writeStringField("kind", "TRACKED");
      json.writeNumberField("quantity", tracked.quantity());
    } else if (stock instanceof Stock.Capacity capacity) {
      json.writeStringField("kind", "CAPACITY");
      json.writeNumberField("perDay", capacity.perDay());
    } else if (stock instanceof Stock.OnRequest onRequest) {
      json.writeStringField("kind", "ON_REQUEST");
      json.writeNumberField("leadDays", onRequest.leadDays());
    }
    json.writeEndObject();
  }

  private static void writeFacets(JsonGenerator json, Facets facets) throws IOException {
    json.writeObjectFieldStart("facets");
    writeFacet(json, "category", facets.category());
    writeFacet(json, "region", facets.region());
    writeFacet(json, "price", facets.price());
    writeFacet(json, "legalForm", facets.legalForm());
    json.writeEndObject();
  }

  private static void writeFacet(JsonGenerator json, String name, List<FacetCount> counts)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (FacetCount count : counts) {
      json.writeStartObject();
      json.writeStringField("value", count.value());
      json.writeNumberField("count", count.count());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
