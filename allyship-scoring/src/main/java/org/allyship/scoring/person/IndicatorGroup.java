package org.allyship.scoring.person;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;

/**
 * A group of indicators that readers see together. Within a group, some indicators imply or exclude
 * others; {@link #relation()} states how, because that decides what can be published together.
 */
public enum IndicatorGroup {
  /** Support that others report, by level. */
  @JsonProperty("observed")
  OBSERVED(Relation.NESTED),
  /** Support that people report of themselves, by level. */
  @JsonProperty("self-reported")
  SELF_REPORTED(Relation.NESTED),
  /** Roles for which people are eligible. */
  @JsonProperty("roles")
  ROLES(Relation.NESTED),
  /** Self-reports compared with the reports of others. */
  @JsonProperty("self-comparison")
  SELF_COMPARISON(Relation.EXCLUSIVE),
  /** Findings over time. */
  @JsonProperty("findings")
  FINDINGS(Relation.INDEPENDENT),
  /** Key features of real support. */
  @JsonProperty("key-features")
  KEY_FEATURES(Relation.INDEPENDENT),
  /** Support compared with the occasions on record. */
  @JsonProperty("occasions")
  OCCASIONS(Relation.INDEPENDENT);

  /** How the indicators of a group depend on one another. */
  public enum Relation {
    /** Each indicator applies only to people to whom all indicators before it apply. */
    @JsonProperty("nested")
    NESTED,
    /** At most one indicator applies to a person. */
    @JsonProperty("exclusive")
    EXCLUSIVE,
    /** Any of the indicators can apply to a person. */
    @JsonProperty("independent")
    INDEPENDENT
  }

  private final Relation relation;

  IndicatorGroup(Relation relation) {
    this.relation = relation;
  }

  /** How its indicators depend on one another. */
  public Relation relation() {
    return relation;
  }

  /**
   * Returns its indicators in their order; of nested ones, the one that implies the least first.
   */
  public List<Indicator> indicators() {
    return Arrays.stream(Indicator.values())
        .filter(indicator -> indicator.group() == this)
        .toList();
  }
}
