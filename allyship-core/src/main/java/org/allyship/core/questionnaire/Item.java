package org.allyship.core.questionnaire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.allyship.core.ChallengeId;
import org.immutables.value.Value;

/**
 * One item of a questionnaire. This interface is not meant to be implemented outside the library.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableItem.class)
@JsonDeserialize(as = ImmutableItem.class)
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
@JsonPropertyOrder({"id", "facet", "reversed", "challenge"})
public interface Item {
  /** The id, unique within the questionnaire. */
  ItemId id();

  /** The facet that it belongs to, one of the facets of the questionnaire. */
  @JsonInclude
  String facet();

  /** Whether a high answer means less of the facet; false when not given. */
  @Value.Default
  default boolean reversed() {
    return false;
  }

  /** The challenge that it asks about; empty when there is none. */
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
