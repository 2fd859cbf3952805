package org.allyship.calibration;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.allyship.core.Level;
import org.allyship.core.labeled.Label;
import org.allyship.core.labeled.LabeledBehavior.StatementKind;
import org.allyship.scoring.Classification;
import org.allyship.scoring.IntendedUse;
import org.allyship.scoring.Placement;
import org.allyship.scoring.Spectrum;

/**
 * The agreement of placements with the labels of behaviors, in four figures that are always
 * reported together.
 *
 * <p>A behavior with several codings counts once, as the mean over its codings. Intervals are those
 * of Wilson (1927, doi:10.1080/01621459.1927.10502953) at 95 %, over behaviors.
 */
public final class Evaluation {
  private static final List<Level> LEVELS = List.of(Level.values());

  private final Map<Label, Map<Classification, Integer>> confusion = new EnumMap<>(Label.class);
  private final Map<Label, Tally> byLabel = new EnumMap<>(Label.class);
  private final Tally first = new Tally();
  private final Tally among = new Tally();
  private final Tally genuine = new Tally();
  private int answersNamed;
  private int count;
  private final WeightedKappa kappa = new WeightedKappa(Level.values().length);

  /** Creates an empty evaluation. */
  public Evaluation() {
    for (Label label : Label.values()) {
      confusion.put(label, new EnumMap<>(Classification.class));
      byLabel.put(label, new Tally());
    }
  }

  /** Returns the evaluation of the placements that a spectrum gives observations. */
  public static Evaluation of(Spectrum spectrum, List<Observation> observations) {
    Evaluation evaluation = new Evaluation();
    for (Observation observation : observations) {
      evaluation.add(observation, spectrum.place(observation.coding(), IntendedUse.RESEARCH));
    }
    return evaluation;
  }

  /** Adds the placement of an observation. */
  public void add(Observation observation, Placement placement) {
    Label label = observation.label();
    Classification classification = placement.classification();
    Objects.requireNonNull(confusion.get(label)).merge(classification, 1, Integer::sum);
    boolean right = right(observation, placement);
    Set<String> named = named(placement);
    answersNamed += named.size();
    count++;
    first.add(observation.row(), right);
    Objects.requireNonNull(byLabel.get(label)).add(observation.row(), right);
    among.add(observation.row(), right || named.contains(label.name()));
    genuine.add(observation.row(), classification.isLevel() == label.level().isPresent());
    Optional<Level> labeled = label.level();
    if (labeled.isPresent() && classification.level().isPresent()) {
      kappa.add(LEVELS.indexOf(labeled.get()), LEVELS.indexOf(classification.level().get()));
    }
  }

  /**
   * Returns whether the classification is the label; a claim is right when classified as a claim.
   */
  static boolean right(Observation observation, Placement placement) {
    Classification classification = placement.classification();
    return classification.name().equals(observation.label().name())
        || (observation.kind() == StatementKind.CLAIM
            && classification == Classification.CLAIM_ONLY);
  }

  private static Set<String> named(Placement placement) {
    Set<String> named = new TreeSet<>();
    named.add(placement.classification().name());
    placement.findings().forEach(finding -> named.add(finding.type().name()));
    placement.nearLevels().forEach(level -> named.add(level.name()));
    return named;
  }

  /** Returns the share of behaviors whose classification is their label. */
  public LabelShare firstAnswerRight() {
    return first.share();
  }

  /** Returns that share for the behaviors of one label. */
  public LabelShare firstAnswerRight(Label label) {
    return Objects.requireNonNull(byLabel.get(label)).share();
  }

  /**
   * Returns the share of behaviors whose label is the classification, one of the findings (possible
   * ones too) or one of the levels that it is between.
   */
  public LabelShare labelAmongFindings() {
    return among.share();
  }

  /** Returns the mean number of labels that a placement names; NaN when nothing was placed. */
  public double answersNamed() {
    return answersNamed / (double) count;
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

  /** Returns the number of codings of a label that were given a classification. */
  public int count(Label label, Classification classification) {
    return Objects.requireNonNull(confusion.get(label)).getOrDefault(classification, 0);
  }

  /** Counts right and wrong codings by behavior. */
  private static final class Tally {
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
