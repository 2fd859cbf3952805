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

/** What was recorded, by whom, when and why. Not for others to implement. */
@Value.Immutable
@JsonSerialize(as = ImmutableAuditEntry.class)
@JsonDeserialize(as = ImmutableAuditEntry.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"format", "at", "actor", "reason", "event"})
public interface AuditEntry {
  /** The longest reason, in characters. */
  int LONGEST_REASON = 1000;

  /**
   * The number of the JSON form: always {@value BehaviorRecord#FORMAT}, also where the input has
   * none. An entry can hold {@linkplain BehaviorRecord records}, so both forms share one number.
   */
  @Value.Default
  @Value.Auxiliary
  @JsonDeserialize(using = FormatDeserializer.class)
  default int format() {
    return BehaviorRecord.FORMAT;
  }

  /** When it was recorded, by the clock of the host. */
  Instant at();

  /**
   * Who recorded it: a person, or a service of the host under an opaque id of its own. A claim is
   * recorded by the one who makes it.
   */
  ParticipantId actor();

  /**
   * Why; at most {@value #LONGEST_REASON} characters, never logged, never shown by {@code
   * toString}. Required where something is contested or withdrawn.
   */
  @Value.Redacted
  Optional<String> reason();

  /** What was recorded. */
  Event event();

  /** Everybody that the entry names, the one who recorded it included. */
  default Set<ParticipantId> mentions() {
    Set<ParticipantId> mentions = new LinkedHashSet<>(event().mentions());
    mentions.add(actor());
    return mentions;
  }

  /** Checks what single attributes cannot. */
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
    if (reason().filter(given -> given.length() > LONGEST_REASON).isPresent()) {
      throw new IllegalArgumentException(
          "a reason must have at most %d characters, but had %d"
              .formatted(LONGEST_REASON, reason().orElseThrow().length()));
    }
  }

  /** Nobody claims for others; and so a claim is erased with the one who made it, and no other. */
  private void requireOwn(Claim claim) {
    if (!claim.actor().equals(actor())) {
      throw new IllegalArgumentException(
          "the claim of %s is recorded by somebody else; only who makes a claim can make it or take it back"
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
