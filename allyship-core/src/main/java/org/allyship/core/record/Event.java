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

/** Something that was recorded. Who recorded it, when and why stands in its {@link AuditEntry}. */
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
  /** Everybody that the event names; who recorded it is not part of it. */
  Set<ParticipantId> mentions();

  /** The behaviors that it is about; empty for a claim. */
  Set<BehaviorId> about();

  /**
   * A behavior was reported or suggested.
   *
   * @param behavior with its id, who did it, the day and who says so
   */
  record Proposed(@JsonProperty(required = true) Behavior behavior) implements Event {
    /** Requires the behavior to say what a {@link BehaviorRecord} needs. */
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
   * The status of a behavior was decided. It is corrected by withdrawing it and proposing another.
   *
   * @param behavior the behavior
   * @param status its status from now on; never {@link Status#PROPOSED}
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
            "behavior '%s' can be confirmed, contested or withdrawn, but not be made 'proposed'"
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
   * @param request about what, and of whom
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
   * Somebody affected said what a behavior did for them. It takes the place of what they said of it
   * before.
   *
   * @param feedback what they said
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
   * Somebody else confirmed that a harm was put right.
   *
   * @param repair which harm, and who says so
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
   * Somebody said what they are.
   *
   * @param claim what they said
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
   * Somebody took a claim back.
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
   * All that was held about somebody was erased; who it was is not said. What others did stays, and
   * is told anew without that person.
   *
   * <p>Where that is too much for one entry, several follow each other; the last one accounts for
   * the erasure, the others say 0.
   *
   * @param erased how many entries of the log were ever erased, over all, those of this one
   *     included; 0 when another entry of the same erasure follows
   * @param restated the behaviors of others that the person had reported, given feedback on or
   *     confirmed as repaired, as they stand without that; may be empty
   */
  record SubjectErased(
      @JsonProperty(required = true) long erased,
      @JsonProperty(required = true) List<BehaviorRecord> restated)
      implements Event {
    /** Copies the list, and requires each behavior at most once. */
    public SubjectErased {
      if (erased < 0) {
        throw new IllegalArgumentException(
            "the entries erased so far must be 0 or more, but were %d".formatted(erased));
      }
      restated = List.copyOf(restated);
      if (restated.stream().map(BehaviorRecord::id).distinct().count() != restated.size()) {
        throw new IllegalArgumentException("a behavior is told anew once, but an id came twice");
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
