package org.allyship.cli.input;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Objects;
import org.allyship.core.Claim;
import org.allyship.core.ParticipantId;
import org.allyship.core.history.BehaviorRecord;
import org.allyship.core.history.Status;
import org.allyship.scoring.pattern.PersonState;

/** Something on record of a person. */
public sealed interface Recorded {
  /** Whom it is about. */
  ParticipantId person();

  /** The day of it. */
  LocalDate on();

  /** Tells whether it says anything: all but what was withdrawn does. */
  boolean stands();

  /**
   * Counts it in.
   *
   * @throws IllegalArgumentException as {@link PersonState#add(BehaviorRecord)} says
   */
  void addTo(PersonState state);

  /**
   * What somebody did.
   *
   * @param behavior the behavior, its status and all that was said of it
   */
  record Done(BehaviorRecord behavior) implements Recorded {
    /** Requires the behavior. */
    public Done {
      Objects.requireNonNull(behavior, "behavior");
    }

    @Override
    public ParticipantId person() {
      return behavior.actor();
    }

    @Override
    public LocalDate on() {
      return behavior.on();
    }

    @Override
    public boolean stands() {
      return behavior.status() != Status.WITHDRAWN;
    }

    @Override
    public void addTo(PersonState state) {
      state.add(behavior);
    }
  }

  /**
   * What somebody says they are.
   *
   * @param claim the claim
   */
  record Claimed(@JsonProperty(required = true) Claim claim) implements Recorded {
    /** Requires the claim. */
    public Claimed {
      Objects.requireNonNull(claim, "claim");
    }

    @Override
    public ParticipantId person() {
      return claim.by();
    }

    @Override
    public LocalDate on() {
      return claim.on();
    }

    @Override
    public boolean stands() {
      return true;
    }

    @Override
    public void addTo(PersonState state) {
      state.add(claim);
    }
  }
}
