package org.allyship.scoring;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Something that matters about a behavior, next to its level or in place of it. */
public enum FindingType {
  /** It harms those it means to help, whatever the intention. */
  @JsonProperty("harmful")
  HARMFUL,
  /** It is for show. */
  @JsonProperty("performative")
  PERFORMATIVE,
  /** Nothing was done, or nothing that reached anyone. */
  @JsonProperty("passive")
  PASSIVE,
  /** Only a claim was made; a claim never yields a level. */
  @JsonProperty("claim-only")
  CLAIM_ONLY,
  /** It is learning, which prepares for support and is not yet support. */
  @JsonProperty("preparatory")
  PREPARATORY
}
