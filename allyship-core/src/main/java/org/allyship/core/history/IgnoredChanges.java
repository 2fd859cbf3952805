package org.allyship.core.history;

import org.allyship.core.Claim;

/** Takes no notice. */
record IgnoredChanges() implements Changes {
  @Override
  public void added(BehaviorRecord behavior) {}

  @Override
  public void removed(BehaviorRecord behavior) {}

  @Override
  public void added(Claim claim) {}

  @Override
  public void removed(Claim claim) {}
}
