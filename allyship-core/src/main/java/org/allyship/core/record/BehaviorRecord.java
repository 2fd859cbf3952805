package org.allyship.core.record;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.allyship.core.Anchor;
import org.allyship.core.Behavior;
import org.allyship.core.BehaviorId;
import org.allyship.core.Coding;
import org.allyship.core.Feature;
import org.allyship.core.ParticipantId;
import org.allyship.core.Perspective;
import org.immutables.value.Value;

/**
 * A behavior with its status, the feedback of the people affected, and its repair. This interface
 * is not meant to be implemented outside the library.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableBehaviorRecord.class)
@JsonDeserialize(as = ImmutableBehaviorRecord.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonAutoDetect(isGetterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonPropertyOrder({"format", "behavior", "status", "asked", "feedback", "repair"})
public interface BehaviorRecord {
  /** The number of the JSON form that this library writes, and the only one that it reads. */
  int FORMAT = 1;

  /** The number of the JSON form: always {@value #FORMAT}, also if the input has none. */
  @Value.Default
  @Value.Auxiliary
  @JsonDeserialize(using = FormatDeserializer.class)
  default int format() {
    return FORMAT;
  }

  /** The behavior, with id, actor, date and perspective. */
  Behavior behavior();

  /** The status of the behavior. */
  Status status();

  /** The requests of the actor for feedback, at most one to each person; may be empty. */
  List<FeedbackRequest> asked();

  /** The feedback of the people affected, at most one from each person; may be empty. */
  List<Feedback> feedback();

  /**
   * The repair of the harm, confirmed by someone other than the actor; empty when there was none.
   */
  Optional<Repair> repair();

  /** Checks the rules that span several attributes. */
  @Value.Check
  default void check() {
    FormatDeserializer.require(format());
    requireComplete(behavior());
    Set<ParticipantId> said = new HashSet<>();
    for (Feedback given : feedback()) {
      requireAbout(given.about(), "feedback");
      requireOther(given.reporter(), "feedback cannot be given by");
      requireOnce(said.add(given.reporter()), "feedback");
    }
    Set<ParticipantId> asked = new HashSet<>();
    for (FeedbackRequest request : asked()) {
      requireAbout(request.about(), "a request for feedback");
      requireOther(request.to(), "feedback cannot be requested from");
      requireOnce(asked.add(request.to()), "a request for feedback");
    }
    if (repair().isPresent()) {
      requireAbout(repair().orElseThrow().of(), "a repair");
      requireOther(repair().orElseThrow().confirmedBy(), "a repair cannot be confirmed by");
    }
  }

  private void requireAbout(BehaviorId about, String what) {
    if (!about.equals(id())) {
      throw new IllegalArgumentException(
          "behavior '%s' has %s about '%s'; it must be about this behavior"
              .formatted(id(), what, about));
    }
  }

  private void requireOther(ParticipantId other, String what) {
    if (other.equals(actor())) {
      throw new IllegalArgumentException(
          "behavior '%s': %s the actor; name someone else".formatted(id(), what));
    }
  }

  private void requireOnce(boolean first, String what) {
    if (!first) {
      throw new IllegalArgumentException(
          "behavior '%s' has %s of one person twice; keep the last".formatted(id(), what));
    }
  }

  /** Returns the id of the behavior. */
  default BehaviorId id() {
    return behavior().id().orElseThrow();
  }

  /** Returns the actor. */
  default ParticipantId actor() {
    return behavior().actor().orElseThrow();
  }

  /** Returns the day on which it happened. */
  @Value.Derived
  @Value.Auxiliary
  @JsonIgnore
  default LocalDate date() {
    requireComplete(behavior());
    return behavior().date().orElseThrow();
  }

  /**
   * Returns whether it is a self-report: its perspective is {@link Perspective#SELF}, or the actor
   * reported it, whatever its perspective is.
   */
  @Value.Derived
  @Value.Auxiliary
  @JsonIgnore
  default boolean isSelfReport() {
    requireComplete(behavior());
    return behavior().perspective().orElseThrow() == Perspective.SELF
        || behavior().reporter().filter(actor()::equals).isPresent();
  }

  /**
   * Returns the witnesses other than the actor: the reporter, if known, and everyone who says in
   * feedback that it helped.
   */
  @Value.Derived
  @Value.Auxiliary
  @JsonIgnore
  default List<Witness> witnesses() {
    List<Witness> witnesses = new ArrayList<>();
    if (!isSelfReport()) {
      Perspective perspective = behavior().perspective().orElseThrow();
      behavior().reporter().ifPresent(by -> witnesses.add(new Witness(by, perspective)));
    }
    for (Feedback given : feedback()) {
      if (given.effect() == Feedback.Effect.HELPED) {
        witnesses.add(new Witness(given.reporter(), Perspective.RECIPIENT));
      }
    }
    return List.copyOf(witnesses);
  }

  /**
   * Returns the coding from the perspective of others. If one person affected says that it did
   * harm, its outcome is {@link Anchor#OUTCOME_HARMED}.
   */
  @Value.Derived
  @Value.Auxiliary
  @JsonIgnore
  default Coding codingByOthers() {
    Coding coding = behavior().coding();
    return isRupture() ? coding.with(Anchor.OUTCOME_HARMED) : coding;
  }

  /** Returns the coding without the outcome, as the actor meant it. */
  @Value.Derived
  @Value.Auxiliary
  @JsonIgnore
  default Coding codingAsMeant() {
    return behavior().coding().without(Feature.OUTCOME);
  }

  /** Returns whether someone affected says that it did harm. */
  @Value.Derived
  @Value.Auxiliary
  @JsonIgnore
  default boolean isRupture() {
    return feedback().stream().anyMatch(given -> given.effect() == Feedback.Effect.HARMED);
  }

  /** Returns whether someone other than the actor confirmed a repair. */
  @Value.Derived
  @Value.Auxiliary
  @JsonIgnore
  default boolean isRepaired() {
    return repair().isPresent();
  }

  /**
   * Returns everyone whom the record names: the actor, the reporter, the people asked, the people
   * who gave feedback, and the person who confirmed the repair.
   */
  default Set<ParticipantId> mentions() {
    Set<ParticipantId> mentions = new LinkedHashSet<>();
    mentions.add(actor());
    behavior().reporter().ifPresent(mentions::add);
    asked().forEach(request -> mentions.add(request.to()));
    feedback().forEach(given -> mentions.add(given.reporter()));
    repair().ifPresent(done -> mentions.add(done.confirmedBy()));
    return mentions;
  }

  /** Returns the record of a behavior without feedback and repair. */
  static BehaviorRecord of(Behavior behavior, Status status) {
    return builder().behavior(behavior).status(status).build();
  }

  /**
   * Requires the attributes of a behavior that a record needs.
   *
   * @throws IllegalArgumentException if id, actor, date or perspective is missing
   */
  static void requireComplete(Behavior behavior) {
    require(behavior.id().isPresent(), behavior, "id");
    require(behavior.actor().isPresent(), behavior, "actor");
    require(behavior.date().isPresent(), behavior, "date");
    require(behavior.perspective().isPresent(), behavior, "perspective");
  }

  private static void require(boolean given, Behavior behavior, String what) {
    if (!given) {
      throw new IllegalArgumentException(
          "behavior%s must say '%s' to be kept over time; id, actor, date and perspective are needed"
              .formatted(behavior.id().map(id -> " '" + id + "'").orElse(""), what));
    }
  }

  /** Returns a builder that starts from this record; adding to a collection keeps its elements. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds records. Not thread-safe. */
  final class Builder extends ImmutableBehaviorRecord.Builder {
    Builder() {}
  }
}
