package id.blangkon.catalog.web.page.model;

import java.util.List;

/** Completions of what is being typed, at most eight. */
public record SuggestionList(Frame frame, List<String> words) {

  /** Copies the list, so that a model never changes while it is drawn. */
  public SuggestionList {
    words = List.copyOf(words);
  }
}
