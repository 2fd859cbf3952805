package org.allyship.scoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
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
  "probabilities",
  "candidates",
  "level",
  "certainty",
  "position",
  "range",
  "expectedPosition",
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
  private static final int FORMAT = 2;

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

  /**
   * The most probable class; {@link Classification#NOT_ENOUGH_EVIDENCE} when it is unknown what was
   * done.
   */
  @JsonProperty
  public Classification classification() {
    return classification;
  }

  /** How probable each class is; the seven sum to 1 exactly. */
  @JsonProperty
  public Probabilities probabilities() {
    return engine().probabilities(coding);
  }

  /**
   * The classification, and in a close call the second most probable class after it: the one that
   * is more than half as probable. Empty when it is unknown what was done.
   */
  @JsonProperty
  public List<Classification> candidates() {
    if (classification == Classification.NOT_ENOUGH_EVIDENCE) {
      return List.of();
    }
    Probabilities probabilities = probabilities();
    Classification second = probabilities.ranked().get(1);
    return 2 * probabilities.of(second) > probabilities.of(classification)
        ? List.of(classification, second)
        : List.of(classification);
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

  /** How certain the classification is. */
  @JsonProperty
  public Certainty certainty() {
    if (classification == Classification.NOT_ENOUGH_EVIDENCE) {
      return Certainty.NOT_ENOUGH_EVIDENCE;
    }
    if (candidates().size() > 1) {
      return Certainty.CLOSE_CALL;
    }
    return new CompletionSearch(engine(), classification).isSettled(coding)
        ? Certainty.SETTLED
        : Certainty.LIKELY;
  }

  /**
   * The findings, the most probable first; may be empty. Each class other than a level that is the
   * classification, or at least {@value Finding#MIN_PROBABILITY} probable, is a finding. Harm to
   * those affected that the coding states is a finding however probable its class is.
   */
  @JsonProperty
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>(4);
    Probabilities probabilities = probabilities();
    for (Classification type : probabilities.ranked()) {
      findingType(type)
          .flatMap(finding -> found(finding, probabilities.of(type), type == classification))
          .ifPresent(findings::add);
    }
    if (isLearning()) {
      findings.add(Finding.certain(FindingType.PREPARATORY));
    }
    return List.copyOf(findings);
  }

  private Optional<Finding> found(FindingType type, double probability, boolean isFirst) {
    if (classification == Classification.NOT_ENOUGH_EVIDENCE) {
      return Optional.empty();
    }
    boolean isSure = isFirst || type == FindingType.HARMFUL && engine().harms(coding);
    return isSure || probability >= Finding.MIN_PROBABILITY
        ? Optional.of(Finding.of(type, probability, isSure))
        : Optional.empty();
  }

  private static Optional<FindingType> findingType(Classification classification) {
    return switch (classification) {
      case HARMFUL -> Optional.of(FindingType.HARMFUL);
      case PERFORMATIVE -> Optional.of(FindingType.PERFORMATIVE);
      case PASSIVE -> Optional.of(FindingType.PASSIVE);
      case CLAIM_ONLY -> Optional.of(FindingType.CLAIM_ONLY);
      case ALLYSHIP, ADVOCACY, ACCOMPLICESHIP, NOT_ENOUGH_EVIDENCE -> Optional.empty();
    };
  }

  /**
   * Whether nothing was done and the actor had less power than the other party: then silence means
   * little (Ashburn-Nardo et al. 2014, J. Social Issues 70(4) 615-636).
   */
  @JsonProperty
  public boolean lowPower() {
    return coding.has(Anchor.ACT_NONE) && context.power().filter(Power.LOWER::equals).isPresent();
  }

  /** How each of the five criteria was applied, in their order; lines sum exactly to scores. */
  @JsonProperty
  public List<Explanation> explanation() {
    Engine engine = engine();
    return List.of(
        engine.harm.explain(coding),
        engine.passivity.explain(coding),
        engine.performance.explain(coding),
        engine.stake.explain(coding),
        engine.system.explain(coding));
  }

  /** The unknown feature that would settle most if it were known; empty when none would. */
  @JsonProperty
  public Optional<Feature> mostInformativeFeature() {
    return new InformationGain(engine()).mostInformative(coding);
  }

  /**
   * The smallest change of one known feature that would lead to a level, or to a further one: the
   * fewest anchors away, a change of the act last. Only changes that can be advised are proposed:
   * never more risk, defiance of rules or giving up what is one's own, and never doing less. Empty
   * when no single change would.
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
