package org.allyship.data;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Objects;
import org.allyship.core.ParticipantId;
import org.allyship.core.record.BehaviorRecord;
import org.allyship.core.record.Claim;
import org.allyship.core.record.Status;
import org.allyship.scoring.person.PersonState;

/** Something on record of a person. */
public sealed interface RecordRow {
  /** Whom it is about. */
  ParticipantId person();

  /** The day of it. */
  LocalDate date();

  /** Tells whether it says anything: all but what was withdrawn does. */
  boolean isEffective();

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
  record Done(BehaviorRecord behavior) implements RecordRow {
    /** Requires the behavior. */
    public Done {
      Objects.requireNonNull(behavior, "behavior");
    }

    @Override
    public ParticipantId person() {
      return behavior.actor();
    }

    @Override
    public LocalDate date() {
      return behavior.date();
    }

    @Override
    public boolean isEffective() {
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
  record Claimed(@JsonProperty(required = true) Claim claim) implements RecordRow {
    /** Requires the claim. */
    public Claimed {
      Objects.requireNonNull(claim, "claim");
    }

    @Override
    public ParticipantId person() {
      return claim.actor();
    }

    @Override
    public LocalDate date() {
      return claim.date();
    }

    @Override
    public boolean isEffective() {
      return true;
    }

    @Override
    public void addTo(PersonState state) {
      state.add(claim);
    }
  }
}
