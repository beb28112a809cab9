package id.blangkon.catalog.web.page.model;

import java.util.List;

/** The regencies and cities of the province. */
public record RegionMap(List<RegionFigure> regions, int joined, int transacting) {

  /** Copies the lists, so that a model never changes while it is drawn. */
  public RegionMap {
    regions = List.copyOf(regions);
  }
}
