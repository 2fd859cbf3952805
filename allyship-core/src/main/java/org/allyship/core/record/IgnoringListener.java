package org.allyship.core.record;

/** A listener that does nothing. */
record IgnoringListener() implements HistoryListener {
  @Override
  public void added(BehaviorRecord behavior) {}

  @Override
  public void removed(BehaviorRecord behavior) {}

  @Override
  public void added(Claim claim) {}

  @Override
  public void removed(Claim claim) {}
}
