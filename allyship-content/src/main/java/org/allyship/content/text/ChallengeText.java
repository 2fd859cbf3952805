package org.allyship.content.text;

import java.util.Map;

/**
 * A challenge in the words of one language.
 *
 * @param title the challenge in a few words
 * @param about what it is and how it shows
 * @param costs what it may cost, by the challenge's keys
 * @param signs how one notices it, by the challenge's keys
 * @param supports what helps, by the id of the support
 */
public record ChallengeText(
    String title,
    String about,
    Map<String, String> costs,
    Map<String, String> signs,
    Map<String, SupportText> supports) {
  /** Copies the collections. */
  public ChallengeText {
    costs = OrderedCopy.copyOf(costs);
    signs = OrderedCopy.copyOf(signs);
    supports = OrderedCopy.copyOf(supports);
  }
}
