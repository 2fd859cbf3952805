package org.allyship.core.labeled;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.allyship.core.Level;

/** What a public source called a behavior. */
public enum Label {
  /** Hurts those it concerns. */
  @JsonProperty("harmful")
  HARMFUL,
  /** Does nothing where something could be done. */
  @JsonProperty("passive")
  PASSIVE,
  /** Is for show. */
  @JsonProperty("performative")
  PERFORMATIVE,
  /** Supports people within reach. */
  @JsonProperty("allyship")
  ALLYSHIP(Level.ALLYSHIP),
  /** Changes how things are done. */
  @JsonProperty("advocacy")
  ADVOCACY(Level.ADVOCACY),
  /** Puts something at stake against the system. */
  @JsonProperty("accompliceship")
  ACCOMPLICESHIP(Level.ACCOMPLICESHIP);

  private final Optional<Level> level;

  Label() {
    this.level = Optional.empty();
  }

  Label(Level level) {
    this.level = Optional.of(level);
  }

  /** The level that it names, or empty when it names no genuine behavior. */
  public Optional<Level> level() {
    return level;
  }
}
