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
 * A behavior with all that was said of it since: its status, the feedback of those affected, its
 * repair. Not for others to implement.
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

  /** The number of the JSON form: always {@value #FORMAT}, also where the input has none. */
  @Value.Default
  @Value.Auxiliary
  @JsonDeserialize(using = FormatDeserializer.class)
  default int format() {
    return FORMAT;
  }

  /** What was done; with its id, who did it, the day and who says so. */
  Behavior behavior();

  /** How far it is settled. */
  Status status();

  /** Whom the actor asked for feedback, each once. */
  List<FeedbackRequest> asked();

  /** What those affected say of it, each person once. */
  List<Feedback> feedback();

  /** The repair of the harm it did, as confirmed by somebody else; empty when there was none. */
  Optional<Repair> repair();

  /** Checks what single attributes cannot. */
  @Value.Check
  default void check() {
    FormatDeserializer.require(format());
    requireComplete(behavior());
    Set<ParticipantId> said = new HashSet<>();
    for (Feedback given : feedback()) {
      requireAbout(given.about(), "feedback");
      requireOther(given.reporter(), "feedback cannot be given");
      requireOnce(said.add(given.reporter()), "feedback");
    }
    Set<ParticipantId> asked = new HashSet<>();
    for (FeedbackRequest request : asked()) {
      requireAbout(request.about(), "a request for feedback");
      requireOther(request.to(), "feedback cannot be asked");
      requireOnce(asked.add(request.to()), "a request for feedback");
    }
    if (repair().isPresent()) {
      requireAbout(repair().orElseThrow().of(), "a repair");
      requireOther(repair().orElseThrow().confirmedBy(), "a repair cannot be confirmed");
    }
  }

  private void requireAbout(BehaviorId about, String what) {
    if (!about.equals(id())) {
      throw new IllegalArgumentException(
          "behavior '%s' carries %s about '%s'; it must be about this one"
              .formatted(id(), what, about));
    }
  }

  private void requireOther(ParticipantId other, String what) {
    if (other.equals(actor())) {
      throw new IllegalArgumentException(
          "behavior '%s': %s by or of the one who did it; it takes somebody else"
              .formatted(id(), what));
    }
  }

  private void requireOnce(boolean first, String what) {
    if (!first) {
      throw new IllegalArgumentException(
          "behavior '%s' carries %s of one person twice; keep the last".formatted(id(), what));
    }
  }

  /** The id of the behavior. */
  default BehaviorId id() {
    return behavior().id().orElseThrow();
  }

  /** Who did it. */
  default ParticipantId actor() {
    return behavior().actor().orElseThrow();
  }

  /** The day it happened. */
  @Value.Derived
  @Value.Auxiliary
  @JsonIgnore
  default LocalDate date() {
    requireComplete(behavior());
    return behavior().date().orElseThrow();
  }

  /**
   * Tells whether it is the actor who says so: by the kind of evidence, or because the actor
   * reported it, whatever the evidence is said to be.
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
   * Those who speak for it, other than the actor: who reported it, if that is known, and whom it
   * helped, as they say.
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
   * The coding as others see it: those affected have the last word on whether it did harm, so that
   * one who says so is enough.
   */
  @Value.Derived
  @Value.Auxiliary
  @JsonIgnore
  default Coding codingByOthers() {
    Coding coding = behavior().coding();
    return isRupture() ? coding.with(Anchor.OUTCOME_HARMED) : coding;
  }

  /** The coding without what came of it: as it was meant. */
  @Value.Derived
  @Value.Auxiliary
  @JsonIgnore
  default Coding codingAsMeant() {
    return behavior().coding().without(Feature.OUTCOME);
  }

  /** Tells whether somebody affected says that it did harm. */
  @Value.Derived
  @Value.Auxiliary
  @JsonIgnore
  default boolean isRupture() {
    return feedback().stream().anyMatch(given -> given.effect() == Feedback.Effect.HARMED);
  }

  /** Tells whether somebody else confirmed a repair of it. */
  @Value.Derived
  @Value.Auxiliary
  @JsonIgnore
  default boolean isRepaired() {
    return repair().isPresent();
  }

  /**
   * Everybody that the record names: the actor, who reported, was asked, gave feedback, confirmed.
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

  /** Returns the record of a behavior of which nothing more was said. */
  static BehaviorRecord of(Behavior behavior, Status status) {
    return builder().behavior(behavior).status(status).build();
  }

  /**
   * Requires that a behavior says what a record needs.
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

  /** Returns a builder that starts from this record; collections are added to. */
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
