package org.allyship.content.text;

import java.util.Map;

/**
 * The text of a challenge in one language.
 *
 * @param title the challenge in a few words
 * @param about the challenge and how it shows
 * @param costs the possible costs, by the keys of the challenge
 * @param signs the signs of it, by the keys of the challenge
 * @param supports the supports, by their ids
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

  /**
   * The text of a support.
   *
   * @param title the support in a few words
   * @param how how to give it
   */
  public record SupportText(String title, String how) {}
}
