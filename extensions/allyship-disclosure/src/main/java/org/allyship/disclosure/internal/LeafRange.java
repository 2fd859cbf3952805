package org.allyship.disclosure.internal;

/**
 * A range of leaves in the order of their ranks.
 *
 * @param from the first rank
 * @param to the rank after the last leaf
 */
public record LeafRange(int from, int to) {
  public int size() {
    return to - from;
  }
}
