package org.allyship.disclosure.internal;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A partition of a breakdown that may be published, with its two parts if they may be published
 * too.
 *
 * @param range the leaves of the partition
 * @param key identifies the split in the ledger; 0 if the partition is undivided
 * @param threshold the smallest number of people of each part; 0 if the partition is undivided
 * @param first the first part; null if the partition must stay undivided
 * @param second the second part; null together with the first
 */
public record Node(
    LeafRange range, long key, int threshold, @Nullable Node first, @Nullable Node second) {
  public static Node undivided(LeafRange range) {
    return new Node(range, 0, 0, null, null);
  }

  /** Calls an action for this node and all below it, the first part before the second. */
  public void forEach(Consumer<Node> action) {
    action.accept(this);
    if (first != null && second != null) {
      first.forEach(action);
      second.forEach(action);
    }
  }

  public boolean isUndivided() {
    return first == null;
  }
}
