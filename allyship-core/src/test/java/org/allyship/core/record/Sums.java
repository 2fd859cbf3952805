package org.allyship.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.allyship.core.ParticipantId;

/** Adds and takes away what a history tells; fails when something is not there to be taken away. */
final class Sums implements HistoryListener {
  private final Set<BehaviorRecord> behaviors = new HashSet<>();
  private final Set<Claim> claims = new HashSet<>();

  @Override
  public void added(BehaviorRecord behavior) {
    assertThat(behaviors.add(behavior)).as("is new").isTrue();
  }

  @Override
  public void removed(BehaviorRecord behavior) {
    assertThat(behaviors.remove(behavior)).as("was there").isTrue();
  }

  @Override
  public void added(Claim claim) {
    assertThat(claims.add(claim)).as("is new").isTrue();
  }

  @Override
  public void removed(Claim claim) {
    assertThat(claims.remove(claim)).as("was there").isTrue();
  }

  /** Requires that this is what a history holds. */
  void requireOf(History history) {
    List<BehaviorRecord> done = new ArrayList<>();
    List<Claim> claimed = new ArrayList<>();
    for (ParticipantId person : history.people()) {
      done.addAll(history.of(person).behaviors());
      claimed.addAll(history.of(person).claims());
    }
    assertThat(behaviors).containsExactlyInAnyOrderElementsOf(done);
    assertThat(claims).containsExactlyInAnyOrderElementsOf(claimed);
  }

  Sums copy() {
    Sums copy = new Sums();
    copy.behaviors.addAll(behaviors);
    copy.claims.addAll(claims);
    return copy;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sums counts
        && behaviors.equals(counts.behaviors)
        && claims.equals(counts.claims);
  }

  @Override
  public int hashCode() {
    return Objects.hash(behaviors, claims);
  }
}
