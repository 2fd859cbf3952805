package org.allyship.scoring.person;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.allyship.core.Level;

/**
 * Whether what others say is enough for a role, and what is missing. A role is granted when they
 * make it probable that the person acts at that level or beyond at least once a quarter; two of
 * them or a record say so, one of them a recipient; and no harm that others report is left
 * unrepaired. What a person says of themself has no part in it, for better or worse.
 *
 * @param level the level of the role
 * @param rate the others' view of behaviors at that level or beyond
 * @param reporters the different people who gave their word for one
 * @param recipients the words of those affected for one
 * @param records the records of one
 * @param unrepairedHarm the harm that others report and nobody confirmed as repaired
 */
@JsonPropertyOrder({
  "level",
  "met",
  "probability",
  "unmet",
  "rate",
  "reporters",
  "recipients",
  "records",
  "unrepairedHarm"
})
public record RoleEligibility(
    Level level, Rate rate, Reporters reporters, int recipients, int records, int unrepairedHarm) {
  /** How often a quarter one acts in a role, at least. */
  public static final double MIN_RATE_PER_QUARTER = 1;

  /**
   * How probable that must be. A convention of this library, as is {@link #MIN_RATE_PER_QUARTER}.
   */
  public static final double MIN_PROBABILITY = 0.8;

  /** Requires every part. */
  public RoleEligibility {
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(rate, "rate");
    Objects.requireNonNull(reporters, "reporters");
  }

  /** What can be missing for a role. */
  public enum UnmetCondition {
    /** Others report it too seldom to be sure of once a quarter. */
    @JsonProperty("frequency")
    FREQUENCY,
    /** Fewer than two different people say so, and there is no record. */
    @JsonProperty("reporter")
    REPORTER,
    /** None of those it was for says so. */
    @JsonProperty("recipient")
    RECIPIENT,
    /** Harm is left unrepaired. */
    @JsonProperty("repair")
    REPAIR
  }

  /** The probability that the person acts at that level or beyond at least once a quarter. */
  @JsonProperty
  public double probability() {
    return rate.probabilityAtLeast(MIN_RATE_PER_QUARTER);
  }

  /** What is missing for the role; empty when nothing is. */
  @JsonProperty
  public Set<UnmetCondition> unmet() {
    Set<UnmetCondition> missing = EnumSet.noneOf(UnmetCondition.class);
    if (probability() < MIN_PROBABILITY) {
      missing.add(UnmetCondition.FREQUENCY);
    }
    if (reporters.atLeast() < 2 && records == 0) {
      missing.add(UnmetCondition.REPORTER);
    }
    if (recipients == 0) {
      missing.add(UnmetCondition.RECIPIENT);
    }
    if (unrepairedHarm > 0) {
      missing.add(UnmetCondition.REPAIR);
    }
    return missing;
  }

  /** Tells whether nothing is missing. */
  @JsonProperty("met")
  public boolean isMet() {
    return unmet().isEmpty();
  }
}
