package id.blangkon.catalog.search.lucene;

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
    OfferGroup group = snapshot.offers(new OfferGroup.Key(offers.of(product), most), this::read);
    List<ProductDocument> items = new ArrayList<>(group.cheapest().size());
    for (FirstHits.Hit hit : group.cheapest()) {
      items.add(snapshot.item(hit));
    }
    return new Comparables(
        group.count(), group.lowest(), group.median(), group.highest(), List.copyOf(items));
  }

  private OfferGroup read(Snapshot snapshot, OfferGroup.Key key) throws IOException {
    Term term = new Term(Fields.OFFER, key.offer());
    FirstHits cheapest = new FirstHits(key.most());
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
    return OfferGroup.of(Arrays.copyOf(prices, count), cheapest.inOrder());
  }
}
