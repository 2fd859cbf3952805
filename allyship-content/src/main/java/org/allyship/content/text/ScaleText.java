package org.allyship.content.text;

import java.util.Map;
import java.util.Optional;

/**
 * The text of a response scale in one language.
 *
 * @param points the labels of the points, by their numbers
 * @param optOut the label for an item that does not apply; present if the scale has one
 */
public record ScaleText(Map<String, String> points, Optional<String> optOut) {
  /** Copies the collections. */
  public ScaleText {
    points = OrderedCopy.copyOf(points);
  }
}
