package org.allyship.scoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.allyship.core.Anchor;
import org.allyship.core.Coding;
import org.allyship.core.Context;
import org.allyship.core.Feature;
import org.allyship.core.Level;
import org.allyship.core.Power;
import org.jspecify.annotations.Nullable;

/**
 * The place of one behavior on the spectrum, and the reasons.
 *
 * <p>Immutable and thread-safe. The classification is calculated at once and everything else on
 * demand. Placements have no order: a higher level is not better, and people are not compared.
 * Jackson can write a placement and not read it: it can be made again from its coding and its
 * {@link #provenance()}.
 */
@JsonPropertyOrder({
  "format",
  "classification",
  "level",
  "certainty",
  "position",
  "range",
  "expectedPosition",
  "nearLevels",
  "possibleLevels",
  "findings",
  "lowPower",
  "mostInformativeFeature",
  "nearestCounterfactual",
  "explanation",
  "coding",
  "intendedUse",
  "provenance"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public final class Placement {
  private static final int FORMAT = 1;

  private static final double HALF = 0.5;
  private static final double QUARTER = 0.25;

  private final Spectrum spectrum;
  private final Coding coding;
  private final Context context;
  private final IntendedUse intendedUse;
  private final Classification classification;

  /** Made on demand, then kept. */
  private volatile @Nullable MissingFeatures missingFeatures;

  Placement(Spectrum spectrum, Coding coding, Context context, IntendedUse intendedUse) {
    this.spectrum = spectrum;
    this.coding = Objects.requireNonNull(coding, "coding");
    this.context = Objects.requireNonNull(context, "context");
    this.intendedUse = Objects.requireNonNull(intendedUse, "intendedUse");
    this.classification = spectrum.classify(coding);
  }

  /** The format in which it is written as JSON; {@value #FORMAT}. */
  @JsonProperty
  int format() {
    return FORMAT;
  }

  /** The foremost finding, or the level of a genuine behavior. */
  @JsonProperty
  public Classification classification() {
    return classification;
  }

  /**
   * The level of a genuine behavior, as far as known; see {@link #certainty()}. Empty for a
   * harmful, performative or passive behavior, for a claim, and when it is unknown what was done.
   */
  @JsonProperty
  public Optional<Level> level() {
    return classification.level();
  }

  /**
   * The place on the spectrum of a genuine behavior, from 0 to 1: near 0 for allyship, near one
   * half for advocacy, near 1 for accompliceship. It is {@code (P(advocacy or beyond) +
   * P(accompliceship)) / 2}, where the first is {@code 1 - (1 - P(system)) (1 - P(stake))} and the
   * second {@code P(stake)}. Learning is at 0. Empty where there is no level.
   */
  @JsonProperty
  public OptionalDouble position() {
    return classification.isLevel()
        ? OptionalDouble.of(engine().position(coding))
        : OptionalDouble.empty();
  }

  /**
   * The range of positions that the unknown features leave possible for genuine behavior. Empty
   * where there is no level.
   */
  @JsonProperty
  public Optional<PositionRange> range() {
    return classification.isLevel() ? Optional.of(missingFeatures().range()) : Optional.empty();
  }

  /**
   * The mean of the possible positions, weighted by the frequencies in the reference set. Empty
   * where there is no level.
   */
  @JsonProperty
  public OptionalDouble expectedPosition() {
    return classification.isLevel()
        ? OptionalDouble.of(missingFeatures().expectedPosition())
        : OptionalDouble.empty();
  }

  /** Every level that the unknown features leave possible; empty where there is no level. */
  @JsonProperty
  public Set<Level> possibleLevels() {
    Set<Level> possible = EnumSet.noneOf(Level.class);
    if (classification.isLevel()) {
      for (Level level : Level.values()) {
        if (missingFeatures().possible(level)) {
          possible.add(level);
        }
      }
    }
    return possible;
  }

  /**
   * The levels that it is between: its own, each within one doubling of the odds, and each that the
   * unknown features lead to in at least one of four cases of the reference set. Its level alone
   * when it is not between levels; empty where there is no level.
   */
  @JsonProperty
  public Set<Level> nearLevels() {
    Set<Level> near = EnumSet.noneOf(Level.class);
    classification.level().ifPresent(near::add);
    if (classification.isLevel() && !isLearning()) {
      addWithinOneDoubling(near);
      for (Level level : Level.values()) {
        if (missingFeatures().share(level) >= QUARTER) {
          near.add(level);
        }
      }
    }
    return near;
  }

  private void addWithinOneDoubling(Set<Level> near) {
    Engine engine = engine();
    int system = engine.system.score(coding);
    int stake = engine.stake.score(coding);
    near.add(engine.level(system + engine.system.scale(), stake));
    near.add(engine.level(system - engine.system.scale(), stake));
    near.add(engine.level(system, stake + engine.stake.scale()));
    near.add(engine.level(system, stake - engine.stake.scale()));
  }

  /**
   * How certain the level is. A finding in place of a level is settled by what is known; its
   * probability is in {@link #findings()}.
   */
  @JsonProperty
  public Certainty certainty() {
    if (classification == Classification.NOT_ENOUGH_EVIDENCE) {
      return Certainty.NOT_ENOUGH_EVIDENCE;
    }
    if (!classification.isLevel()) {
      return Certainty.SETTLED;
    }
    if (missingFeatures().share(classification.level().orElseThrow()) < HALF) {
      return Certainty.NOT_ENOUGH_EVIDENCE;
    }
    if (nearLevels().size() > 1) {
      return Certainty.BETWEEN_LEVELS;
    }
    return possibleLevels().size() == 1 ? Certainty.SETTLED : Certainty.LIKELY;
  }

  /** The findings, the foremost first; may be empty. */
  @JsonProperty
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>(4);
    Engine engine = engine();
    if (classification == Classification.PASSIVE) {
      findings.add(Finding.certain(FindingType.PASSIVE));
    }
    if (coding.isKnown(Feature.ACT)) {
      Optional<Finding> harm = found(FindingType.HARMFUL, engine.harm, engine.harms(coding));
      Optional<Finding> performance = found(FindingType.PERFORMATIVE, engine.performance, false);
      boolean performanceFirst = classification == Classification.PERFORMATIVE;
      (performanceFirst ? performance : harm).ifPresent(findings::add);
      (performanceFirst ? harm : performance).ifPresent(findings::add);
    }
    if (coding.has(Anchor.ACT_CLAIM)) {
      findings.add(Finding.certain(FindingType.CLAIM_ONLY));
    }
    if (isLearning()) {
      findings.add(Finding.certain(FindingType.PREPARATORY));
    }
    return List.copyOf(findings);
  }

  private Optional<Finding> found(FindingType finding, CompiledCard card, boolean certain) {
    int score = card.score(coding);
    if (certain || card.isMet(score)) {
      return Optional.of(new Finding(finding, card.probability(score), Finding.Strength.IS));
    }
    return card.isNearlyMet(score)
        ? Optional.of(new Finding(finding, card.probability(score), Finding.Strength.POSSIBLY))
        : Optional.empty();
  }

  /**
   * Whether nothing was done and the actor had less power than the other party: then silence means
   * little (Ashburn-Nardo et al. 2014, J. Social Issues 70(4) 615-636).
   */
  @JsonProperty
  public boolean lowPower() {
    return coding.has(Anchor.ACT_NONE) && context.power().filter(Power.LOWER::equals).isPresent();
  }

  /** How each of the four criteria was applied, in their order; lines sum exactly to scores. */
  @JsonProperty
  public List<Explanation> explanation() {
    Engine engine = engine();
    return List.of(
        engine.harm.explain(coding),
        engine.performance.explain(coding),
        engine.system.explain(coding),
        engine.stake.explain(coding));
  }

  /** The unknown feature that would settle most if it were known; empty when none would. */
  @JsonProperty
  public Optional<Feature> mostInformativeFeature() {
    return new InformationGain(engine()).mostInformative(coding);
  }

  /**
   * The smallest change of one known feature that would alter the classification: the fewest
   * anchors away, a change of the act last, and never to no act. Empty when no single change would.
   */
  @JsonProperty
  public Optional<Counterfactual> nearestCounterfactual() {
    return new CounterfactualSearch(engine()).nearest(coding);
  }

  /** The coding that was placed. */
  @JsonProperty
  public Coding coding() {
    return coding;
  }

  /** What the result may be used for. */
  @JsonProperty
  public IntendedUse intendedUse() {
    return intendedUse;
  }

  /** The model and library that it was made with. */
  @JsonProperty
  public Provenance provenance() {
    return spectrum.provenance();
  }

  private MissingFeatures missingFeatures() {
    MissingFeatures made = missingFeatures;
    if (made == null) {
      made = new MissingFeatures(engine(), coding);
      missingFeatures = made;
    }
    return made;
  }

  private Engine engine() {
    return spectrum.engine();
  }

  private boolean isLearning() {
    return coding.has(Anchor.ACT_LEARNING);
  }

  /** Two placements are equal with the same coding, context, model and use. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Placement that
        && coding.equals(that.coding)
        && context.equals(that.context)
        && intendedUse == that.intendedUse
        && provenance().equals(that.provenance());
  }

  @Override
  public int hashCode() {
    return Objects.hash(coding, context, intendedUse, provenance());
  }

  @Override
  public String toString() {
    return "Placement{classification=%s, coding=%s}".formatted(classification, coding);
  }
}
