package org.allyship.climate.internal;

import java.util.List;
import org.allyship.core.time.QuarterRange;
import org.allyship.disclosure.perturbed.Perturbation;
import org.allyship.scoring.person.Indicator;

/** The keys of the figures of a climate, computed once for all cells. Immutable. */
public final class FigureKeys {
  private final Perturbation perturbation;
  private final List<QuarterRange> periods;
  private final long[][] ofPeriods;
  private final long[] ofChallenges;

  /** Computes the keys of indicators by period and of challenges. */
  public FigureKeys(Perturbation perturbation, Measures measures, List<QuarterRange> periods) {
    this.perturbation = perturbation;
    this.periods = periods;
    this.ofPeriods = periods.stream().map(this::ofPeriod).toArray(long[][]::new);
    MeasureGroup challenges = measures.groups.get(measures.groups.size() - 1);
    this.ofChallenges =
        challenges.codes().stream()
            .mapToLong(code -> perturbation.figureKey("challenge " + code))
            .toArray();
  }

  private long[] ofPeriod(QuarterRange period) {
    long[] keys = new long[Indicator.values().length];
    for (Indicator indicator : Indicator.values()) {
      keys[indicator.bit()] =
          perturbation.figureKey("%s in %s".formatted(indicator.code(), period));
    }
    return keys;
  }

  /** Returns the perturbation that the keys are of. */
  public Perturbation perturbation() {
    return perturbation;
  }

  /** Returns the key of an indicator in a period. */
  public long of(Indicator indicator, int period) {
    return ofPeriods[period][indicator.bit()];
  }

  /** Returns the key of a challenge. */
  public long ofChallenge(int challenge) {
    return ofChallenges[challenge];
  }

  /** Returns the key of a move from the period before. */
  public long ofMove(String what, int later) {
    return perturbation.figureKey(
        "%s from %s to %s".formatted(what, periods.get(later - 1), periods.get(later)));
  }
}
