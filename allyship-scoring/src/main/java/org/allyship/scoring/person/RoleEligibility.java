package org.allyship.scoring.person;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.allyship.core.Level;
import org.allyship.core.internal.LabelKind;
import org.allyship.core.role.RoleRule;

/**
 * The result of the {@link RoleRule} for one level: whether the reports of others are enough for
 * the role, and what is missing. Self-reports do not count.
 *
 * @param level the level of the role
 * @param rate the rate of behaviors at that level or beyond, in the others' view
 * @param reporters the number of different people who report one
 * @param recipients the number of attestations by recipients
 * @param records the number of attestations by records
 * @param changes the number of genuine behaviors in the others' view that change how things are
 *     done
 * @param unrepairedHarm the number of harmful behaviors that others report and no one confirmed as
 *     repaired
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
  "changes",
  "unrepairedHarm"
})
public record RoleEligibility(
    Level level,
    Rate rate,
    Reporters reporters,
    int recipients,
    int records,
    int changes,
    int unrepairedHarm) {
  /** Requires every part. */
  public RoleEligibility {
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(rate, "rate");
    Objects.requireNonNull(reporters, "reporters");
  }

  /** A condition of the {@link RoleRule} that is not met. */
  @LabelKind("unmet-condition")
  public enum UnmetCondition {
    /** It is not probable enough that the person acts in the role once a quarter. */
    @JsonProperty("frequency")
    FREQUENCY,
    /** Too few different people report it, and there is no record. */
    @JsonProperty("reporter")
    REPORTER,
    /** No recipient reports it. */
    @JsonProperty("recipient")
    RECIPIENT,
    /** An advocate changes how things are done, and no behavior did. */
    @JsonProperty("change")
    CHANGE,
    /** Harm that others report is left unrepaired. */
    @JsonProperty("repair")
    REPAIR
  }

  /** The probability that the person acts at that level or beyond at least once a quarter. */
  @JsonProperty
  public double probability() {
    return probability(rate);
  }

  private static double probability(Rate rate) {
    return rate.probabilityAtLeast(RoleRule.MIN_RATE_PER_QUARTER);
  }

  /** Returns whether a rate meets the condition of frequency. */
  static boolean isFrequent(Rate rate) {
    return RoleRule.isFrequent(probability(rate));
  }

  /** The conditions that are not met; empty when the person is eligible. */
  @JsonProperty
  public Set<UnmetCondition> unmet() {
    Set<UnmetCondition> unmet = EnumSet.noneOf(UnmetCondition.class);
    if (!isFrequent(rate)) {
      unmet.add(UnmetCondition.FREQUENCY);
    }
    if (!RoleRule.isCorroborated(reporters.atLeast(), records)) {
      unmet.add(UnmetCondition.REPORTER);
    }
    if (!RoleRule.isAttestedByRecipients(recipients)) {
      unmet.add(UnmetCondition.RECIPIENT);
    }
    if (!RoleRule.hasChanged(level, changes)) {
      unmet.add(UnmetCondition.CHANGE);
    }
    if (!RoleRule.isFreeOfHarm(unrepairedHarm)) {
      unmet.add(UnmetCondition.REPAIR);
    }
    return unmet;
  }

  /** Whether every condition is met. */
  @JsonProperty("met")
  public boolean isMet() {
    return unmet().isEmpty();
  }
}
