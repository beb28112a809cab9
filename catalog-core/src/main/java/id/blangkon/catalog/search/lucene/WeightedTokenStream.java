package id.blangkon.catalog.search.lucene;

import java.util.Iterator;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/** Gives each word once, its weight as frequency. */
final class WeightedTokenStream extends TokenStream {

  private final Map<String, Integer> weights;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
  private Iterator<Map.Entry<String, Integer>> rest;

  WeightedTokenStream(Map<String, Integer> weights) {
    this.weights = weights;
    this.rest = weights.entrySet().iterator();
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (!rest.hasNext()) {
      return false;
    }
    Map.Entry<String, Integer> next = rest.next();
    term.append(next.getKey());
    frequency.setTermFrequency(next.getValue());
    return true;
  }

  @Override
  public void reset() {
    rest = weights.entrySet().iterator();
  }
}
