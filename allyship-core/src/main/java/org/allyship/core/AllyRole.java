package org.allyship.core;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.allyship.core.internal.LabelKind;

/**
 * A role that someone plays when they support others. It is a tag and never a level. Source:
 * Catlin, 7 Examples of What Being an Ally at Work Really Looks Like, The Muse.
 */
@LabelKind("ally-role")
public enum AllyRole {
  /** Vouches for someone's work. */
  @JsonProperty("sponsor")
  SPONSOR,
  /** Passes visible opportunities on to someone. */
  @JsonProperty("champion")
  CHAMPION,
  /** Makes sure that a voice is heard and credited. */
  @JsonProperty("amplifier")
  AMPLIFIER,
  /** Brings someone into closed circles; not the level of the same name. */
  @JsonProperty("advocate")
  ADVOCATE,
  /** Learns about the experiences of others. */
  @JsonProperty("scholar")
  SCHOLAR,
  /** Intervenes when someone does something wrong. */
  @JsonProperty("upstander")
  UPSTANDER,
  /** Is a safe person to talk to. */
  @JsonProperty("confidant")
  CONFIDANT
}
