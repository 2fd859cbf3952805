package org.allyship.content.search;

import java.util.List;
import org.allyship.core.Action;
import org.allyship.core.catalog.PackVersion;

/**
 * What was found.
 *
 * @param hits the best, highest score first and by id among equals; at most the limit of the query
 * @param total how many there are in all
 * @param layers the packs that were searched, the lowest first, with version and SHA-256
 */
public record SearchResult(List<Hit> hits, int total, List<PackVersion> layers) {
  /** Copies the lists. */
  public SearchResult {
    hits = List.copyOf(hits);
    layers = List.copyOf(layers);
  }

  /**
   * An action that was found.
   *
   * @param action the action
   * @param score how well it fits, at least 0; to be compared within one result alone
   * @param matched the words of the action, or of what it is labeled with, that were found by those
   *     typed, in the order in which these were typed; lower case, without accents
   */
  public record Hit(Action action, double score, List<String> matched) {
    /** Copies the list. */
    public Hit {
      matched = List.copyOf(matched);
    }
  }
}
