package id.blangkon.catalog.search.lucene;

import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.search.Comparables;
import id.blangkon.catalog.search.ProductDocument;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/** Finds the offers that share a product's {@link OfferKey}. */
final class ComparableOffers {

  private final OfferKey offers;

  ComparableOffers(OptionalWords optional) {
    this.offers = new OfferKey(optional);
  }

  Comparables of(Snapshot snapshot, Product product, int most) throws IOException {
    Term term = new Term(Fields.OFFER, offers.of(product));
    FirstHits cheapest = new FirstHits(most);
    long[] prices = new long[snapshot.reader().docFreq(term)];
    int count = 0;
    for (LeafReaderContext leaf : snapshot.leaves()) {
      PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.NONE);
      if (postings == null) {
        continue;
      }
      Bits live = leaf.reader().getLiveDocs();
      SegmentColumns columns = snapshot.segments().get(leaf.ord);
      for (int doc = postings.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = postings.nextDoc()) {
        if (live == null || live.get(doc)) {
          long price = columns.netPrice[doc];
          prices[count++] = price;
          cheapest.offer(
              new FirstHits.Hit(price, columns.idHigh[doc], columns.idLow[doc], leaf.ord, doc));
        }
      }
    }
    return comparables(snapshot, Arrays.copyOf(prices, count), cheapest.inOrder());
  }

  private static Comparables comparables(
      Snapshot snapshot, long[] prices, List<FirstHits.Hit> cheapest) throws IOException {
    if (prices.length == 0) {
      return new Comparables(0, Rupiah.ZERO, Rupiah.ZERO, Rupiah.ZERO, List.of());
    }
    Arrays.sort(prices);
    List<ProductDocument> items = new ArrayList<>(cheapest.size());
    for (FirstHits.Hit hit : cheapest) {
      items.add(snapshot.item(hit));
    }
    return new Comparables(
        prices.length,
        Rupiah.of(prices[0]),
        Rupiah.of(prices[(prices.length - 1) / 2]),
        Rupiah.of(prices[prices.length - 1]),
        List.copyOf(items));
  }
}
