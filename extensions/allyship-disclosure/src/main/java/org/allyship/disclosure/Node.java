package org.allyship.disclosure;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A part of a breakdown that may be shown, and its two halves when they may be shown as well.
 *
 * @param range the leaves in it
 * @param key names the split into halves in the ledger; 0 where there is none
 * @param first the first half; null when the part must stay whole
 * @param second the second half; null together with the first
 */
record Node(Range range, long key, @Nullable Node first, @Nullable Node second) {
  static Node whole(Range range) {
    return new Node(range, 0, null, null);
  }

  /** Shows this part and all below it, the first half before the second. */
  void forEach(Consumer<Node> action) {
    action.accept(this);
    if (first != null && second != null) {
      first.forEach(action);
      second.forEach(action);
    }
  }

  boolean isUndivided() {
    return first == null;
  }
}
