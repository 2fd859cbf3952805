package org.allyship.content.text;

import java.util.Map;
import java.util.Optional;

/**
 * A response scale in the words of one language.
 *
 * @param points the answers, by their numbers
 * @param optOut how one says that an item does not apply; given when the scale has that
 */
public record ScaleText(Map<String, String> points, Optional<String> optOut) {
  /** Copies the collections. */
  public ScaleText {
    points = OrderedCopy.copyOf(points);
  }
}
