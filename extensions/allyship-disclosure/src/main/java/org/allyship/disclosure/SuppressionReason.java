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
   * The breakdown, cross-tab or selection cannot be combined with earlier publications of the
   * ledger. Cross-tabs must not form a cycle, and their columns must be published with them from
   * the first release. A selection of people allows one breakdown only. This does not depend on the
   * size of any cell.
   */
  @JsonProperty("combination")
  COMBINATION,
  /**
   * The ledger has no room for another version of the population. A new ledger does not protect
   * against subtraction of what the old one published.
   */
  @JsonProperty("ledger-full")
  LEDGER_FULL
}
