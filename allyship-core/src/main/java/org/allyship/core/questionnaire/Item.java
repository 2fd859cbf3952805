package org.allyship.core.questionnaire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.allyship.core.ChallengeId;
import org.immutables.value.Value;

/** One thing that a questionnaire asks. Not for others to implement. */
@Value.Immutable
@JsonSerialize(as = ImmutableItem.class)
@JsonDeserialize(as = ImmutableItem.class)
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
@JsonPropertyOrder({"id", "facet", "reversed", "challenge"})
public interface Item {
  /** Its name, unique within the questionnaire. */
  ItemId id();

  /** The facet it belongs to, one of the questionnaire's. */
  @JsonInclude
  String facet();

  /** Whether agreeing, or doing it often, counts against the facet; false when not given. */
  @Value.Default
  default boolean reversed() {
    return false;
  }

  /** The challenge it asks about; empty when it asks about none. */
  Optional<ChallengeId> challenge();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds items. Not thread-safe. */
  final class Builder extends ImmutableItem.Builder {
    Builder() {}
  }
}
