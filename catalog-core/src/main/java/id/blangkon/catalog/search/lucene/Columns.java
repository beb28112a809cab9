package id.blangkon.catalog.search.lucene;

/** Gives values of the documents their numbers; shared by all segments of one index. */
final class Columns {

  final Ordinals categories = new Ordinals(Traits.MOST_CATEGORIES);
  final Ordinals regions = new Ordinals(Traits.MOST_REGIONS);
  final Ordinals serviceAreas = new Ordinals(Integer.MAX_VALUE);
}
