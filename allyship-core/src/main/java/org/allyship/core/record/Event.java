package org.allyship.core.record;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.allyship.core.Behavior;
import org.allyship.core.BehaviorId;
import org.allyship.core.ParticipantId;

/** Something that was recorded. The {@link AuditEntry} holds who recorded it, when and why. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Event.Proposed.class, name = "proposed"),
  @JsonSubTypes.Type(value = Event.Decided.class, name = "decided"),
  @JsonSubTypes.Type(value = Event.FeedbackAsked.class, name = "feedback-asked"),
  @JsonSubTypes.Type(value = Event.FeedbackGiven.class, name = "feedback-given"),
  @JsonSubTypes.Type(value = Event.Repaired.class, name = "repaired"),
  @JsonSubTypes.Type(value = Event.Claimed.class, name = "claimed"),
  @JsonSubTypes.Type(value = Event.ClaimTakenBack.class, name = "claim-taken-back"),
  @JsonSubTypes.Type(value = Event.SubjectErased.class, name = "subject-erased")
})
public sealed interface Event {
  /** Returns everyone whom the event names, except for the person who recorded it. */
  Set<ParticipantId> mentions();

  /** Returns the ids of the behaviors that the event is about; empty for a claim. */
  Set<BehaviorId> about();

  /**
   * A behavior was reported or suggested.
   *
   * @param behavior the behavior, with id, actor, date and perspective
   */
  record Proposed(@JsonProperty(required = true) Behavior behavior) implements Event {
    /** Requires the attributes that a {@link BehaviorRecord} needs. */
    public Proposed {
      BehaviorRecord.requireComplete(Objects.requireNonNull(behavior, "behavior"));
    }

    @Override
    public Set<ParticipantId> mentions() {
      return BehaviorRecord.of(behavior, Status.PROPOSED).mentions();
    }

    @Override
    public Set<BehaviorId> about() {
      return Set.of(behavior.id().orElseThrow());
    }
  }

  /**
   * The status of a behavior was decided. To correct a behavior, withdraw it and propose another
   * one.
   *
   * @param behavior the id of the behavior
   * @param status its new status; never {@link Status#PROPOSED}
   */
  record Decided(
      @JsonProperty(required = true) BehaviorId behavior,
      @JsonProperty(required = true) Status status)
      implements Event {
    /** Requires a status that can be decided. */
    public Decided {
      Objects.requireNonNull(behavior, "behavior");
      if (Objects.requireNonNull(status, "status") == Status.PROPOSED) {
        throw new IllegalArgumentException(
            "behavior '%s' can be confirmed, contested or withdrawn, but not proposed again"
                .formatted(behavior));
      }
    }

    @Override
    public Set<ParticipantId> mentions() {
      return Set.of();
    }

    @Override
    public Set<BehaviorId> about() {
      return Set.of(behavior);
    }
  }

  /**
   * An actor asked for feedback.
   *
   * @param request the request
   */
  record FeedbackAsked(@JsonProperty(required = true) FeedbackRequest request) implements Event {
    /** Requires the request. */
    public FeedbackAsked {
      Objects.requireNonNull(request, "request");
    }

    @Override
    public Set<ParticipantId> mentions() {
      return Set.of(request.to());
    }

    @Override
    public Set<BehaviorId> about() {
      return Set.of(request.about());
    }
  }

  /**
   * Someone affected gave feedback on a behavior. It replaces their earlier feedback on the same
   * behavior.
   *
   * @param feedback the feedback
   */
  record FeedbackGiven(@JsonProperty(required = true) Feedback feedback) implements Event {
    /** Requires the feedback. */
    public FeedbackGiven {
      Objects.requireNonNull(feedback, "feedback");
    }

    @Override
    public Set<ParticipantId> mentions() {
      return Set.of(feedback.reporter());
    }

    @Override
    public Set<BehaviorId> about() {
      return Set.of(feedback.about());
    }
  }

  /**
   * Someone other than the actor confirmed that a harm was repaired.
   *
   * @param repair the repair
   */
  record Repaired(@JsonProperty(required = true) Repair repair) implements Event {
    /** Requires the repair. */
    public Repaired {
      Objects.requireNonNull(repair, "repair");
    }

    @Override
    public Set<ParticipantId> mentions() {
      return Set.of(repair.confirmedBy());
    }

    @Override
    public Set<BehaviorId> about() {
      return Set.of(repair.of());
    }
  }

  /**
   * Someone made a claim.
   *
   * @param claim the claim
   */
  record Claimed(@JsonProperty(required = true) Claim claim) implements Event {
    /** Requires the claim. */
    public Claimed {
      Objects.requireNonNull(claim, "claim");
    }

    @Override
    public Set<ParticipantId> mentions() {
      return Set.of(claim.actor());
    }

    @Override
    public Set<BehaviorId> about() {
      return Set.of();
    }
  }

  /**
   * Someone took a claim back.
   *
   * @param claim the claim as it was made
   */
  record ClaimTakenBack(@JsonProperty(required = true) Claim claim) implements Event {
    /** Requires the claim. */
    public ClaimTakenBack {
      Objects.requireNonNull(claim, "claim");
    }

    @Override
    public Set<ParticipantId> mentions() {
      return Set.of(claim.actor());
    }

    @Override
    public Set<BehaviorId> about() {
      return Set.of();
    }
  }

  /**
   * All data about a person was erased. The event does not name the person. Behaviors of others
   * stay, and the event restates them without that person.
   *
   * <p>If one entry is too small for all of them, several entries follow each other. Only the last
   * one holds the number of erased entries; the others hold 0.
   *
   * @param erased the number of entries of the log that were ever erased, with those of this
   *     erasure; 0 when another entry of the same erasure follows
   * @param restated the behaviors of others that the person was involved in, without that person;
   *     may be empty
   */
  record SubjectErased(
      @JsonProperty(required = true) long erased,
      @JsonProperty(required = true) List<BehaviorRecord> restated)
      implements Event {
    /** Copies the list, and requires each behavior at most once. */
    public SubjectErased {
      if (erased < 0) {
        throw new IllegalArgumentException(
            "the entries erased so far must be 0 or more, but were %s".formatted(erased));
      }
      restated = List.copyOf(restated);
      if (restated.stream().map(BehaviorRecord::id).distinct().count() != restated.size()) {
        throw new IllegalArgumentException(
            "a behavior must be restated once, but an id occurs twice");
      }
    }

    @Override
    public Set<ParticipantId> mentions() {
      return restated.stream()
          .flatMap(record -> record.mentions().stream())
          .collect(Collectors.toSet());
    }

    @Override
    public Set<BehaviorId> about() {
      return restated.stream().map(BehaviorRecord::id).collect(Collectors.toSet());
    }
  }
}
