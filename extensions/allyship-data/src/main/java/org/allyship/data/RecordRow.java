package org.allyship.data;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Objects;
import org.allyship.core.ParticipantId;
import org.allyship.core.record.BehaviorRecord;
import org.allyship.core.record.Claim;
import org.allyship.core.record.Status;
import org.allyship.scoring.person.PersonState;

/** A record of a person: a behavior or a claim. */
public sealed interface RecordRow {
  /** Returns the person. */
  ParticipantId person();

  /** Returns the day. */
  LocalDate date();

  /** Returns whether it has an effect: all records do, except withdrawn ones. */
  boolean isEffective();

  /** Returns whether it is confirmed; a claim needs no confirmation. */
  boolean isConfirmed();

  /**
   * Adds it to the state of its person.
   *
   * @throws IllegalArgumentException as {@link PersonState#add(BehaviorRecord)} says
   */
  void addTo(PersonState state);

  /**
   * What a person did.
   *
   * @param behavior the behavior, its status and what others reported about it
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
    public boolean isConfirmed() {
      return behavior.status() == Status.CONFIRMED;
    }

    @Override
    public void addTo(PersonState state) {
      state.add(behavior);
    }
  }

  /**
   * What a person claims to be.
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
    public boolean isConfirmed() {
      return true;
    }

    @Override
    public void addTo(PersonState state) {
      state.add(claim);
    }
  }
}
