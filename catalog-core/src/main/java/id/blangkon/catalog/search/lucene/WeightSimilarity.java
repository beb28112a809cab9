package id.blangkon.catalog.search.lucene;

import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;

/**
 * Scores a word by the weight it has in the product ({@link WeightedWords}) and by how rare it is,
 * in coarse steps: the score of a product rests while others come and go, so that pages of results
 * stay together.
 */
final class WeightSimilarity extends Similarity {

  /** The weight that earns half of the possible score. */
  private static final float HALF = 12f;

  private static final double STEP = 0.25;

  @Override
  public long computeNorm(FieldInvertState state) {
    return 1;
  }

  @Override
  public SimScorer scorer(float boost, CollectionStatistics collection, TermStatistics... terms) {
    long frequency = 1;
    for (TermStatistics term : terms) {
      frequency = Math.max(frequency, term.docFreq());
    }
    return new WeightScorer(boost * rarity(collection.docCount(), frequency));
  }

  private static float rarity(long documents, long frequency) {
    long halvings = 63L - Long.numberOfLeadingZeros(Math.max(1, documents / frequency));
    return (float) (1 + STEP * halvings);
  }

  private static final class WeightScorer extends SimScorer {

    private final float boost;

    WeightScorer(float boost) {
      this.boost = boost;
    }

    @Override
    public float score(float weight, long norm) {
      return boost * (weight / (weight + HALF));
    }

    @Override
    public Explanation explain(Explanation weight, long norm) {
      return Explanation.match(
          score(weight.getValue().floatValue(), norm), "weight with rarity " + boost, weight);
    }
  }
}
