package org.allyship.scoring;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How probable each class of a behavior is: the share of careful judges expected to choose it.
 *
 * <p>Each probability is from 0 to 1 and a multiple of 2<sup>-40</sup>, so that the seven sum to 1
 * exactly in any order.
 *
 * @param harmful the probability of {@link Classification#HARMFUL}
 * @param passive the probability of {@link Classification#PASSIVE}
 * @param performative the probability of {@link Classification#PERFORMATIVE}
 * @param claimOnly the probability of {@link Classification#CLAIM_ONLY}
 * @param allyship the probability of {@link Classification#ALLYSHIP}
 * @param advocacy the probability of {@link Classification#ADVOCACY}
 * @param accompliceship the probability of {@link Classification#ACCOMPLICESHIP}
 */
public record Probabilities(
    @JsonProperty double harmful,
    @JsonProperty double passive,
    @JsonProperty double performative,
    @JsonProperty("claim-only") double claimOnly,
    @JsonProperty double allyship,
    @JsonProperty double advocacy,
    @JsonProperty double accompliceship) {
  /** The number of classes. */
  static final int CLASSES = 7;

  /**
   * Returns the probability of a class; 0 for {@link Classification#NOT_ENOUGH_EVIDENCE}, which is
   * no class.
   */
  public double of(Classification classification) {
    return switch (classification) {
      case HARMFUL -> harmful;
      case PASSIVE -> passive;
      case PERFORMATIVE -> performative;
      case CLAIM_ONLY -> claimOnly;
      case ALLYSHIP -> allyship;
      case ADVOCACY -> advocacy;
      case ACCOMPLICESHIP -> accompliceship;
      case NOT_ENOUGH_EVIDENCE -> 0;
    };
  }

  /** Writes the seven, in the order of the components. */
  void writeTo(double[] array) {
    array[0] = harmful;
    array[1] = passive;
    array[2] = performative;
    array[3] = claimOnly;
    array[4] = allyship;
    array[5] = advocacy;
    array[6] = accompliceship;
  }

  /**
   * Returns the seven classes, the most probable first. Equally probable classes keep the order of
   * {@link Classification}.
   */
  public List<Classification> ranked() {
    return Stream.of(Classification.values())
        .filter(classification -> classification != Classification.NOT_ENOUGH_EVIDENCE)
        .sorted(Comparator.comparingDouble(this::of).reversed())
        .toList();
  }

  /**
   * Returns the first of {@link #ranked()}, without allocation. It is the classification of a
   * coding whose act is known.
   */
  public Classification mostProbable() {
    Classification best = Classification.HARMFUL;
    double most = harmful;
    if (performative > most) {
      best = Classification.PERFORMATIVE;
      most = performative;
    }
    if (passive > most) {
      best = Classification.PASSIVE;
      most = passive;
    }
    if (claimOnly > most) {
      best = Classification.CLAIM_ONLY;
      most = claimOnly;
    }
    if (allyship > most) {
      best = Classification.ALLYSHIP;
      most = allyship;
    }
    if (advocacy > most) {
      best = Classification.ADVOCACY;
      most = advocacy;
    }
    return accompliceship > most ? Classification.ACCOMPLICESHIP : best;
  }
}
