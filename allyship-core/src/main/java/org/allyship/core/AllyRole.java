package org.allyship.core;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A part that somebody plays in support of others. A tag, never a level. Catlin, 7 Examples of What
 * Being an Ally at Work Really Looks Like, The Muse.
 */
@LabelKind("ally-role")
public enum AllyRole {
  /** Vouches for somebody's work. */
  @JsonProperty("sponsor")
  SPONSOR,
  /** Passes chances to be seen on to somebody. */
  @JsonProperty("champion")
  CHAMPION,
  /** Sees to it that a voice is heard and credited. */
  @JsonProperty("amplifier")
  AMPLIFIER,
  /** Opens closed circles to somebody; not the level of that name. */
  @JsonProperty("advocate")
  ADVOCATE,
  /** Learns about what others live through. */
  @JsonProperty("scholar")
  SCHOLAR,
  /** Steps in when something wrong is done. */
  @JsonProperty("upstander")
  UPSTANDER,
  /** Is a safe person to talk to. */
  @JsonProperty("confidant")
  CONFIDANT
}
