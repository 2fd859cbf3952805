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
import org.allyship.core.labeled.StatementKind;
import org.allyship.scoring.Classification;
import org.allyship.scoring.IntendedUse;
import org.allyship.scoring.Placement;
import org.allyship.scoring.Spectrum;

/**
 * How the placements of labeled behaviors agree with the labels: four figures, always all four.
 *
 * <p>A behavior with several codings counts once, as the mean over its codings. Intervals are of
 * Wilson (1927, doi:10.1080/01621459.1927.10502953) at 95 %, over behaviors.
 */
public final class Evaluation {
  private final Map<Label, Map<Classification, Integer>> confusion = new EnumMap<>(Label.class);
  private final Map<Label, Tally> byLabel = new EnumMap<>(Label.class);
  private final Tally first = new Tally();
  private final Tally among = new Tally();
  private final Tally genuine = new Tally();
  private int answersNamed;
  private int count;
  private final WeightedKappa kappa = new WeightedKappa(Level.values().length);

  /** Creates an evaluation of nothing so far. */
  public Evaluation() {
    for (Label label : Label.values()) {
      confusion.put(label, new EnumMap<>(Classification.class));
      byLabel.put(label, new Tally());
    }
  }

  /** Places observations with a spectrum and evaluates that. */
  public static Evaluation of(Spectrum spectrum, List<Observation> observations) {
    Evaluation evaluation = new Evaluation();
    for (Observation observation : observations) {
      evaluation.add(observation, spectrum.place(observation.coding(), IntendedUse.RESEARCH));
    }
    return evaluation;
  }

  /** Adds what an observation was placed as. */
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
      kappa.add(labeled.get().ordinal(), classification.level().get().ordinal());
    }
  }

  /** Tells whether the first answer is the label; a claim is right when called a claim. */
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

  /** The share of behaviors whose first answer is their label. */
  public LabelShare firstAnswerRight() {
    return first.share();
  }

  /** The same for the behaviors of one label. */
  public LabelShare firstAnswerRight(Label label) {
    return Objects.requireNonNull(byLabel.get(label)).share();
  }

  /**
   * The share of behaviors whose label is the first answer, among the findings (possible ones too)
   * or among the levels it stands between.
   */
  public LabelShare labelAmongFindings() {
    return among.share();
  }

  /** How many answers a placement names on average; NaN when nothing was placed. */
  public double answersNamed() {
    return answersNamed / (double) count;
  }

  /** The share of behaviors rightly told genuine or not. */
  public LabelShare genuineOrNot() {
    return genuine.share();
  }

  /** Cohen's kappa with quadratic weights over the levels, where both sides have one. */
  public double weightedKappa() {
    return kappa.value();
  }

  /** How many codings the kappa rests on. */
  public int weightedKappaCount() {
    return kappa.count();
  }

  /** How many codings of a label got an answer. */
  public int count(Label label, Classification classification) {
    return Objects.requireNonNull(confusion.get(label)).getOrDefault(classification, 0);
  }

  /** Adds up rights and wrongs by behavior. */
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
