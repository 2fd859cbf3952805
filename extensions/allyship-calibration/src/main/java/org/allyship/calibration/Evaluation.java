package org.allyship.calibration;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.allyship.core.Level;
import org.allyship.core.labeled.Label;
import org.allyship.core.labeled.LabeledBehavior.StatementKind;
import org.allyship.scoring.Classification;
import org.allyship.scoring.IntendedUse;
import org.allyship.scoring.Placement;
import org.allyship.scoring.Spectrum;

/**
 * The agreement of placements with the labels of behaviors, in figures that are always reported
 * together.
 *
 * <p>A behavior with several codings counts once, as the mean over its codings. Intervals are those
 * of Wilson (1927, doi:10.1080/01621459.1927.10502953) at 95 %, over behaviors.
 */
public final class Evaluation {
  private static final List<Level> LEVELS = List.of(Level.values());

  private final Truth truth;
  private final Map<Label, Map<Classification, Integer>> confusion = new EnumMap<>(Label.class);
  private final Map<Label, RowShares> byLabel = new EnumMap<>(Label.class);
  private final RowShares first = new RowShares();
  private final RowShares firstTwo = new RowShares();
  private final RowShares genuine = new RowShares();
  private final WeightedKappa kappa = new WeightedKappa(LEVELS.size());
  private final ProbabilityScores scores = new ProbabilityScores();

  /** What placements are compared with. */
  public enum Truth {
    /** The label that the source gave the behavior. */
    SOURCE,
    /** The label that most of the judges gave it. */
    PANEL
  }

  /** Creates an empty evaluation. */
  public Evaluation(Truth truth) {
    this.truth = Objects.requireNonNull(truth, "truth");
    for (Label label : Label.values()) {
      confusion.put(label, new EnumMap<>(Classification.class));
      byLabel.put(label, new RowShares());
    }
  }

  /** Returns the evaluation of the placements that a spectrum gives observations. */
  public static Evaluation of(Spectrum spectrum, Truth truth, List<Observation> observations) {
    Evaluation evaluation = new Evaluation(truth);
    for (Observation observation : observations) {
      evaluation.add(observation, spectrum.place(observation.coding(), IntendedUse.RESEARCH));
    }
    return evaluation;
  }

  /** Adds the placement of an observation. */
  public void add(Observation observation, Placement placement) {
    Label label = label(observation);
    Classification classification = placement.classification();
    Objects.requireNonNull(confusion.get(label)).merge(classification, 1, Integer::sum);
    boolean right = isRight(label, observation, classification);
    first.add(observation.row(), right);
    Objects.requireNonNull(byLabel.get(label)).add(observation.row(), right);
    firstTwo.add(
        observation.row(),
        placement.probabilities().ranked().stream()
            .limit(2)
            .anyMatch(named -> isRight(label, observation, named)));
    genuine.add(observation.row(), classification.isLevel() == label.level().isPresent());
    addLevels(label, classification);
    scores.add(share -> share(observation, share), placement.probabilities(), right);
  }

  private Label label(Observation observation) {
    return switch (truth) {
      case SOURCE -> observation.label();
      case PANEL -> observation.panelLabel();
    };
  }

  private double share(Observation observation, Label label) {
    return switch (truth) {
      case SOURCE -> observation.label() == label ? 1 : 0;
      case PANEL -> observation.share(label);
    };
  }

  private void addLevels(Label label, Classification classification) {
    Optional<Level> labeled = label.level();
    if (labeled.isPresent() && classification.level().isPresent()) {
      kappa.add(LEVELS.indexOf(labeled.get()), LEVELS.indexOf(classification.level().get()));
    }
  }

  /** Returns whether the classification of an observation is right. */
  boolean isRight(Observation observation, Classification classification) {
    return isRight(label(observation), observation, classification);
  }

  /** Returns whether a classification is the label; a claim is right when classified as a claim. */
  private static boolean isRight(
      Label label, Observation observation, Classification classification) {
    return classification.name().equals(label.name())
        || (observation.kind() == StatementKind.CLAIM
            && classification == Classification.CLAIM_ONLY);
  }

  /** Returns the share of behaviors whose classification is their label. */
  public LabelShare firstAnswerRight() {
    return first.share();
  }

  /** Returns that share for the behaviors of one label. */
  public LabelShare firstAnswerRight(Label label) {
    return Objects.requireNonNull(byLabel.get(label)).share();
  }

  /** Returns the share of behaviors whose label is one of the two most probable classes. */
  public LabelShare firstTwoRight() {
    return firstTwo.share();
  }

  /** Returns the share of behaviors rightly classified as genuine or not. */
  public LabelShare genuineOrNot() {
    return genuine.share();
  }

  /**
   * Returns Cohen's kappa with quadratic weights over the levels, where label and placement have
   * one.
   */
  public double weightedKappa() {
    return kappa.value();
  }

  /** Returns the number of codings that the kappa is computed from. */
  public int weightedKappaCount() {
    return kappa.count();
  }

  /** Returns how good the probabilities are. */
  public ProbabilityScores probabilityScores() {
    return scores;
  }

  /** Returns the number of codings of a label that were given a classification. */
  public int count(Label label, Classification classification) {
    return Objects.requireNonNull(confusion.get(label)).getOrDefault(classification, 0);
  }

  /** Counts right and wrong codings by behavior. */
  private static final class RowShares {
    private final Map<String, int[]> rows = new LinkedHashMap<>();

    void add(String row, boolean right) {
      int[] counts = rows.computeIfAbsent(row, key -> new int[2]);
      counts[0] += right ? 1 : 0;
      counts[1]++;
    }

    LabelShare share() {
      double rights = 0;
      for (int[] counts : rows.values()) {
        rights += counts[0] / (double) counts[1];
      }
      return LabelShare.of(rights, rows.size());
    }
  }
}
