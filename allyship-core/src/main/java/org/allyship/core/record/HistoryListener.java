package org.allyship.core.record;

/**
 * Receives the changes that an entry makes. A changed record is removed in its old form and added
 * in its new form, so that counts need additions and subtractions only.
 */
public interface HistoryListener {
  /** Receives a new record, or the new form of a changed record. */
  void added(BehaviorRecord behavior);

  /** Receives a deleted record, or the old form of a changed record. */
  void removed(BehaviorRecord behavior);

  /** Receives a new claim. */
  void added(Claim claim);

  /** Receives a claim that was taken back or erased. */
  void removed(Claim claim);

  /** Returns the listener that does nothing. */
  static HistoryListener ignoring() {
    return new IgnoringListener();
  }
}
