package org.allyship.scoring;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.allyship.core.Level;

/** The class of a behavior: the kind of fault, or the level when it is genuine. */
public enum Classification {
  /** {@link FindingType#HARMFUL}. */
  @JsonProperty("harmful")
  HARMFUL,
  /** {@link FindingType#PERFORMATIVE}. */
  @JsonProperty("performative")
  PERFORMATIVE,
  /** {@link FindingType#PASSIVE}. */
  @JsonProperty("passive")
  PASSIVE,
  /** {@link FindingType#CLAIM_ONLY}. */
  @JsonProperty("claim-only")
  CLAIM_ONLY,
  /** {@link Level#ALLYSHIP}. */
  @JsonProperty("allyship")
  ALLYSHIP(Level.ALLYSHIP),
  /** {@link Level#ADVOCACY}. */
  @JsonProperty("advocacy")
  ADVOCACY(Level.ADVOCACY),
  /** {@link Level#ACCOMPLICESHIP}. */
  @JsonProperty("accompliceship")
  ACCOMPLICESHIP(Level.ACCOMPLICESHIP),
  /** It is unknown what was done. */
  @JsonProperty("not-enough-evidence")
  NOT_ENOUGH_EVIDENCE;

  private final Optional<Level> level;

  Classification() {
    this.level = Optional.empty();
  }

  Classification(Level level) {
    this.level = Optional.of(level);
  }

  /** Returns the classification of a genuine behavior at a level. */
  public static Classification of(Level level) {
    return switch (level) {
      case ALLYSHIP -> ALLYSHIP;
      case ADVOCACY -> ADVOCACY;
      case ACCOMPLICESHIP -> ACCOMPLICESHIP;
    };
  }

  /** The level; empty when it is a finding or nothing is known. */
  public Optional<Level> level() {
    return level;
  }

  /** Returns whether it is a level, so that the behavior is genuine. */
  public boolean isLevel() {
    return level.isPresent();
  }
}
