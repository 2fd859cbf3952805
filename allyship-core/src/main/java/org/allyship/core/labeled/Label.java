package org.allyship.core.labeled;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.allyship.core.Level;

/** The label that a public source gave to a behavior. */
public enum Label {
  /** Harms the people concerned. */
  @JsonProperty("harmful")
  HARMFUL,
  /** Does nothing although action is possible. */
  @JsonProperty("passive")
  PASSIVE,
  /** Is done for appearance only. */
  @JsonProperty("performative")
  PERFORMATIVE,
  /** Supports people within reach. */
  @JsonProperty("allyship")
  ALLYSHIP(Level.ALLYSHIP),
  /** Changes rules, processes or habits. */
  @JsonProperty("advocacy")
  ADVOCACY(Level.ADVOCACY),
  /** Takes a risk to oppose the system. */
  @JsonProperty("accompliceship")
  ACCOMPLICESHIP(Level.ACCOMPLICESHIP);

  private final Optional<Level> level;

  Label() {
    this.level = Optional.empty();
  }

  Label(Level level) {
    this.level = Optional.of(level);
  }

  /** Returns the level with the same name, or empty when the label is not for genuine support. */
  public Optional<Level> level() {
    return level;
  }
}
