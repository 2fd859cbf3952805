package org.allyship.disclosure;

/**
 * Leaves side by side.
 *
 * @param from the first rank
 * @param to the rank after the last
 */
record Range(int from, int to) {
  int size() {
    return to - from;
  }
}
