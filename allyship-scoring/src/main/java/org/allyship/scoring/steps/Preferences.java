package org.allyship.scoring.steps;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Set;
import org.allyship.core.Capacity;
import org.allyship.core.ChallengeId;
import org.allyship.core.Community;
import org.allyship.core.Setting;
import org.immutables.value.Value;

/**
 * The challenges that a person names, the parts of life in which they act, and the groups they care
 * for. It is asked, never guessed, and any of it may be left out. Not for others to implement.
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePreferences.class)
@JsonDeserialize(as = ImmutablePreferences.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"challenges", "capacities", "communities", "settings", "authority"})
public interface Preferences {
  /** The challenges that they name. */
  Set<ChallengeId> challenges();

  /** The parts of life in which they act; when empty, only what fits anyone is proposed. */
  Set<Capacity> capacities();

  /** The groups that they care for; when empty, any. */
  Set<Community> communities();

  /** Where they want to act; when empty, anywhere. */
  Set<Setting> settings();

  /** Whether they hold a post, a budget or a vote; no when not given. */
  @Value.Default
  default boolean authority() {
    return false;
  }

  /** Returns preferences that name nothing. */
  static Preferences none() {
    return builder().build();
  }

  /** Returns a builder that starts from these preferences; collections are added to. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds preferences. Not thread-safe. */
  final class Builder extends ImmutablePreferences.Builder {
    Builder() {}
  }
}
