package org.allyship.core.record;

/**
 * Is told what an entry changed. A record that changes is removed as it was and added as it is, so
 * that whoever keeps sums need only add and subtract.
 */
public interface HistoryListener {
  /** A record came in, or came to be as given. */
  void added(BehaviorRecord behavior);

  /** A record is no more, or no longer as given. */
  void removed(BehaviorRecord behavior);

  /** A claim was made. */
  void added(Claim claim);

  /** A claim is no more. */
  void removed(Claim claim);

  /** Returns the listener that takes no notice. */
  static HistoryListener ignoring() {
    return new IgnoringListener();
  }
}
