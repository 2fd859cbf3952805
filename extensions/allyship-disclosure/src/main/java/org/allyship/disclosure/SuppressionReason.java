package org.allyship.disclosure;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.allyship.core.internal.LabelKind;

/**
 * Why a cell is suppressed. Small cells, cells that would disclose a small one, and cells that
 * changed too little share one reason: different reasons would disclose the size of the small cell.
 */
@LabelKind("suppression-reason")
public enum SuppressionReason {
  /**
   * The cell has too few people (perhaps none), would disclose such a cell, or differs by too few
   * people from an earlier release. An earlier figure stays valid.
   */
  @JsonProperty("protected")
  PROTECTED,
  /**
   * The whole population is too small, or differs by too few people from an earlier release. The
   * earlier release stays valid.
   */
  @JsonProperty("population")
  POPULATION,
  /**
   * The breakdown is not among those that the ledger publishes, or breakdowns that it published
   * before are missing from the table. Give the same breakdowns in each release. This does not
   * depend on the size of any cell.
   */
  @JsonProperty("combination")
  COMBINATION,
  /**
   * The breakdown overlaps others that were added before it: together, their cells would isolate
   * too few people. Publish it without them, to readers who do not see them.
   */
  @JsonProperty("overlap")
  OVERLAP,
  /**
   * The ledger has no room for another version of the population. A new ledger does not protect
   * against subtraction of what the old one published.
   */
  @JsonProperty("ledger-full")
  LEDGER_FULL
}
