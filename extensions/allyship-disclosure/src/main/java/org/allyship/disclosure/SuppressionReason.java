package org.allyship.disclosure;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Why a cell is not shown. There is one reason for a cell that is too small, for one that would
 * give such a cell away, and for one that changed too little: telling them apart would tell the
 * size of the small one.
 */
public enum SuppressionReason {
  /**
   * The cell, or another that it would give away, holds too few people (perhaps nobody), or differs
   * by too few from what was shown before. A figure shown before stays as it was.
   */
  @JsonProperty("protected")
  PROTECTED,
  /**
   * The whole population is too small, or differs by too few people from something shown before. A
   * release shown before stays as it was.
   */
  @JsonProperty("population")
  POPULATION,
  /**
   * The breakdown, crossing or choice of people cannot be combined with what else the ledger shows:
   * crossings must not form a circle, their columns must be shown with them from the first, and
   * beside people who were chosen by something there is room for one breakdown. This does not
   * depend on how large any cell is.
   */
  @JsonProperty("combination")
  COMBINATION,
  /**
   * The ledger has no room for another version of the population. Open a new one, and know that it
   * does not protect against subtracting what the old one let out.
   */
  @JsonProperty("ledger-full")
  LEDGER_FULL
}
