package org.allyship.core.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.allyship.core.ParticipantId;
import org.allyship.core.internal.JsonNames;
import org.immutables.value.Value;

/**
 * An entry of an audit log: what was recorded, by whom, when and why. This interface is not meant
 * to be implemented outside the library.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableAuditEntry.class)
@JsonDeserialize(as = ImmutableAuditEntry.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"format", "at", "actor", "reason", "event"})
public interface AuditEntry {
  /** The maximum length of a reason in characters. */
  int MAX_REASON_LENGTH = 1000;

  /**
   * The number of the JSON form: always {@value BehaviorRecord#FORMAT}, also if the input has none.
   * An entry can hold {@linkplain BehaviorRecord records}, so both forms share one number.
   */
  @Value.Default
  @Value.Auxiliary
  @JsonDeserialize(using = FormatDeserializer.class)
  default int format() {
    return BehaviorRecord.FORMAT;
  }

  /** The instant at which it was recorded, by the clock of the host. */
  Instant at();

  /**
   * The person who recorded it, or a service of the host with its own opaque id. Only the person
   * who makes a claim can record it.
   */
  @Value.Redacted
  ParticipantId actor();

  /**
   * The reason, with at most {@value #MAX_REASON_LENGTH} characters. It is never logged and never
   * part of {@code toString}. It is required when a behavior is contested or withdrawn.
   */
  @Value.Redacted
  Optional<String> reason();

  /** The recorded event. */
  Event event();

  /** Returns everyone whom the entry names, including the person who recorded it. */
  default Set<ParticipantId> mentions() {
    Set<ParticipantId> mentions = new LinkedHashSet<>(event().mentions());
    mentions.add(actor());
    return mentions;
  }

  /** Checks the rules that span several attributes. */
  @Value.Check
  default void check() {
    FormatDeserializer.require(format());
    if (event() instanceof Event.Decided decided
        && decided.status() != Status.CONFIRMED
        && reason().filter(given -> !given.isBlank()).isEmpty()) {
      throw new IllegalArgumentException(
          "behavior '%s' cannot become %s without a reason; give one"
              .formatted(decided.behavior(), JsonNames.of(decided.status())));
    }
    if (event() instanceof Event.Claimed claimed) {
      requireOwn(claimed.claim());
    }
    if (event() instanceof Event.ClaimTakenBack takenBack) {
      requireOwn(takenBack.claim());
    }
    if (reason().filter(given -> given.length() > MAX_REASON_LENGTH).isPresent()) {
      throw new IllegalArgumentException(
          "a reason must have at most %s characters, but had %s"
              .formatted(MAX_REASON_LENGTH, reason().orElseThrow().length()));
    }
  }

  /**
   * No one makes claims for others. A claim is therefore erased together with the person who made
   * it.
   */
  private void requireOwn(Claim claim) {
    if (!claim.actor().equals(actor())) {
      throw new IllegalArgumentException(
          "the claim of %s is recorded by someone else; only the person who makes a claim can record it or take it back"
              .formatted(claim.date()));
    }
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds entries. Not thread-safe. */
  final class Builder extends ImmutableAuditEntry.Builder {
    Builder() {}
  }
}
