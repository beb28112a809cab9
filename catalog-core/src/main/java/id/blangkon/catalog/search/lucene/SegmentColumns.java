package id.blangkon.catalog.search.lucene;

import id.blangkon.catalog.party.BusinessScale;
import id.blangkon.catalog.party.LegalFormGroup;
import java.io.IOException;
import java.util.function.ToIntFunction;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * The values of one segment by which results are filtered, counted and sorted, as arrays by
 * document: 44 bytes a product. A segment never changes, so they are read once when it appears and
 * shared by all readers that hold it.
 */
final class SegmentColumns {

  static final SegmentColumns NONE =
      new SegmentColumns(
          new long[0], new int[0], new long[0], new long[0], new long[0], new long[0], new int[0]);

  final long[] traits;

  /** Numbers of {@link Columns#serviceAreas}; apart, since there may be many and few ask. */
  final int[] serviceAreas;

  final long[] netPrice;
  final long[] listedAt;
  final long[] idHigh;
  final long[] idLow;

  /**
   * How many products have a phrase, by the phrase's number in the segment; deleted ones count
   * until merged away.
   */
  final int[] phraseCounts;

  private SegmentColumns(
      long[] traits,
      int[] serviceAreas,
      long[] netPrice,
      long[] listedAt,
      long[] idHigh,
      long[] idLow,
      int[] phraseCounts) {
    this.traits = traits;
    this.serviceAreas = serviceAreas;
    this.netPrice = netPrice;
    this.listedAt = listedAt;
    this.idHigh = idHigh;
    this.idLow = idLow;
    this.phraseCounts = phraseCounts;
  }

  static SegmentColumns read(LeafReader segment, Columns columns) throws IOException {
    long[] netPrice = numbers(segment, Fields.NET_PRICE);
    return new SegmentColumns(
        traits(segment, columns, netPrice),
        ordinals(segment, Fields.SERVICE_AREA, columns.serviceAreas::of),
        netPrice,
        numbers(segment, Fields.LISTED_AT),
        numbers(segment, Fields.ID_HIGH),
        numbers(segment, Fields.ID_LOW),
        phraseCounts(segment));
  }

  private static long[] traits(LeafReader segment, Columns columns, long[] netPrice)
      throws IOException {
    int[] categories = ordinals(segment, Fields.CATEGORY, columns.categories::of);
    int[] regions = ordinals(segment, Fields.REGION, columns.regions::of);
    int[] legalForms =
        ordinals(segment, Fields.LEGAL_FORM, name -> Traits.code(LegalFormGroup.valueOf(name)));
    int[] scales =
        ordinals(segment, Fields.SCALE, name -> Traits.code(BusinessScale.valueOf(name)));
    long[] domestic = numbers(segment, Fields.DOMESTIC);
    long[] traits = new long[segment.maxDoc()];
    for (int doc = 0; doc < traits.length; doc++) {
      traits[doc] =
          Traits.of(
              categories[doc],
              regions[doc],
              PriceBands.of(netPrice[doc]),
              legalForms[doc],
              scales[doc],
              domestic[doc] == 1);
    }
    return traits;
  }

  private static long[] numbers(LeafReader segment, String field) throws IOException {
    long[] numbers = new long[segment.maxDoc()];
    NumericDocValues values = DocValues.getNumeric(segment, field);
    for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
      numbers[doc] = values.longValue();
    }
    return numbers;
  }

  private static int[] ordinals(LeafReader segment, String field, ToIntFunction<String> number)
      throws IOException {
    SortedDocValues values = DocValues.getSorted(segment, field);
    int[] numbers = new int[values.getValueCount()];
    for (int ord = 0; ord < numbers.length; ord++) {
      numbers[ord] = number.applyAsInt(values.lookupOrd(ord).utf8ToString());
    }
    int[] ordinals = new int[segment.maxDoc()];
    for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
      ordinals[doc] = numbers[values.ordValue()];
    }
    return ordinals;
  }

  private static int[] phraseCounts(LeafReader segment) throws IOException {
    SortedSetDocValues phrases = DocValues.getSortedSet(segment, Fields.PHRASES);
    int[] counts = new int[Math.toIntExact(phrases.getValueCount())];
    while (phrases.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      for (int i = phrases.docValueCount(); i > 0; i--) {
        counts[(int) phrases.nextOrd()]++;
      }
    }
    return counts;
  }
}
