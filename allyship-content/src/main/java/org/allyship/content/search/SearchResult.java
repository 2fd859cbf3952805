package org.allyship.content.search;

import java.util.List;
import org.allyship.core.Action;
import org.allyship.core.catalog.PackVersion;

/**
 * The result of a search for actions.
 *
 * @param hits the best hits, highest score first and by id among equal scores; at most the limit of
 *     the query
 * @param total the number of all hits
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
   * @param score how well it fits, at least 0; comparable within one result only
   * @param matched the words of the action or of its labels that matched, in the order of the typed
   *     words; lower case, without accents
   */
  public record Hit(Action action, double score, List<String> matched) {
    /** Copies the list. */
    public Hit {
      matched = List.copyOf(matched);
    }
  }
}
