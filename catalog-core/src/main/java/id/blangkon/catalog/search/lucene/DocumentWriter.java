package id.blangkon.catalog.search.lucene;

import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.product.ProductId;
import id.blangkon.catalog.search.ProductDocument;
import id.blangkon.catalog.supplier.Supplier;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Makes the index's document of a product. */
final class DocumentWriter {

  private static final FieldType WEIGHTED = weighted();

  private final Stems stems;
  private final NamePhrases phrases;
  private final OfferKey offers;

  DocumentWriter(Stems stems, OptionalWords optional) {
    this.stems = stems;
    this.phrases = new NamePhrases(optional);
    this.offers = new OfferKey(optional);
  }

  private static FieldType weighted() {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.freeze();
    return type;
  }

  static Term key(ProductId id) {
    UUID value = id.value();
    byte[] bytes =
        ByteBuffer.allocate(2 * Long.BYTES)
            .putLong(value.getMostSignificantBits())
            .putLong(value.getLeastSignificantBits())
            .array();
    return new Term(Fields.ID, new BytesRef(bytes));
  }

  Document document(ProductDocument shown, CategoryTree categories) throws IOException {
    Product product = shown.product();
    Supplier supplier = shown.supplier();
    UUID id = product.id().value();
    List<String> name = Words.of(product.name());
    String path = categories.path(product.category());
    Document document = new Document();
    document.add(new StringField(Fields.ID, key(product.id()).bytes(), Field.Store.NO));
    document.add(new Field(Fields.WORDS, words(shown, name, path, categories).stream(), WEIGHTED));
    for (String phrase : phrases.of(name)) {
      document.add(new StringField(Fields.PHRASES, phrase, Field.Store.NO));
      document.add(new SortedSetDocValuesField(Fields.PHRASES, new BytesRef(phrase)));
    }
    document.add(new StringField(Fields.OFFER, offers.of(product), Field.Store.NO));
    document.add(new BinaryDocValuesField(Fields.ITEM, ItemCodec.encode(shown)));
    document.add(new SortedDocValuesField(Fields.CATEGORY, new BytesRef(path)));
    document.add(
        new SortedDocValuesField(Fields.REGION, new BytesRef(supplier.homeRegion().value())));
    document.add(
        new SortedDocValuesField(Fields.SERVICE_AREA, new BytesRef(ServiceAreas.of(supplier))));
    document.add(
        new SortedDocValuesField(
            Fields.LEGAL_FORM, new BytesRef(supplier.legalForm().group().name())));
    document.add(new SortedDocValuesField(Fields.SCALE, new BytesRef(supplier.scale().name())));
    document.add(
        new NumericDocValuesField(Fields.DOMESTIC, product.localContent().domestic() ? 1 : 0));
    document.add(new NumericDocValuesField(Fields.NET_PRICE, product.netPrice().amount()));
    document.add(new NumericDocValuesField(Fields.LISTED_AT, micros(product.listedAt())));
    document.add(new NumericDocValuesField(Fields.STAMP, shown.stamp()));
    document.add(new NumericDocValuesField(Fields.ID_HIGH, id.getMostSignificantBits()));
    document.add(new NumericDocValuesField(Fields.ID_LOW, id.getLeastSignificantBits()));
    return document;
  }

  private WeightedWords words(
      ProductDocument shown, List<String> name, String path, CategoryTree categories) {
    WeightedWords words =
        new WeightedWords(stems)
            .name(name)
            .supplier(Words.of(shown.supplier().name()))
            .description(Words.of(shown.product().description()));
    for (String code : CategoryTree.codes(path)) {
      String categoryName = categories.name(code);
      if (categoryName != null) {
        words.category(Words.of(categoryName));
      }
    }
    return words;
  }

  private static long micros(@Nullable Instant instant) {
    return instant == null ? 0 : ChronoUnit.MICROS.between(Instant.EPOCH, instant);
  }
}
