package id.blangkon.catalog.web.page.model;

import java.util.List;

/**
 * The regencies and cities of the province.
 *
 * @param narrowed whether the figures cover less than everything, so that a region without any may
 *     have bought all the same
 */
public record RegionMap(List<RegionFigure> regions, int joined, int transacting, boolean narrowed) {

  /** Copies the lists, so that a model never changes while it is drawn. */
  public RegionMap {
    regions = List.copyOf(regions);
  }
}
