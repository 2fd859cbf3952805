package org.allyship.climate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.allyship.climate.internal.PersonRows;
import org.allyship.core.time.QuarterRange;
import org.allyship.scoring.person.Indicator;
import org.apache.commons.statistics.distribution.TDistribution;

/** Compares outcomes of the host by indicators. */
final class Associations {
  private static final List<Indicator> INDICATORS =
      Arrays.stream(Indicator.values()).filter(Indicator::isComparedWithOutcomes).toList();

  private static final double TAIL = 0.05;
  private static final double HUNDREDTHS = 100;

  private final PersonRows rows;
  private final int threshold;

  Associations(PersonRows rows, int threshold) {
    this.rows = rows;
    this.threshold = threshold;
  }

  List<Association> of(List<QuarterRange> periods) {
    int last = periods.size() - 1;
    List<Association> all = new ArrayList<>();
    samples(last)
        .forEach(
            (outcome, samples) -> {
              for (int i = 0; i < INDICATORS.size(); i++) {
                of(
                        outcome,
                        INDICATORS.get(i),
                        periods.get(last),
                        samples[2 * i],
                        samples[2 * i + 1])
                    .ifPresent(all::add);
              }
            });
    return all;
  }

  /** Returns, for each outcome and indicator, the sample with the indicator and the one without. */
  private Map<String, Sample[]> samples(int period) {
    Map<String, Sample[]> samples = new TreeMap<>();
    for (int row = 0; row < rows.size(); row++) {
      long bits = rows.bits(row, period);
      rows.outcomes(row)
          .forEach(
              (outcome, value) -> {
                Sample[] of = samples.computeIfAbsent(outcome, any -> none());
                for (int i = 0; i < INDICATORS.size(); i++) {
                  of[INDICATORS.get(i).in(bits) ? 2 * i : 2 * i + 1].add(value);
                }
              });
    }
    return samples;
  }

  private static Sample[] none() {
    Sample[] none = new Sample[2 * INDICATORS.size()];
    Arrays.setAll(none, i -> new Sample());
    return none;
  }

  private Optional<Association> of(
      String outcome, Indicator indicator, QuarterRange period, Sample with, Sample without) {
    if (with.count < threshold || without.count < threshold) {
      return Optional.empty();
    }
    double difference = with.mean - without.mean;
    double margin = margin(with, without);
    return Optional.of(
        new Association(
            outcome,
            indicator,
            period,
            with.count - with.count % threshold,
            without.count - without.count % threshold,
            rounded(difference),
            rounded(difference - margin),
            rounded(difference + margin)));
  }

  private static double margin(Sample with, Sample without) {
    double one = with.variance() / with.count;
    double other = without.variance() / without.count;
    double both = one + other;
    if (both == 0) {
      return 0;
    }
    double freedom =
        both * both / (one * one / (with.count - 1) + other * other / (without.count - 1));
    return TDistribution.of(freedom).inverseSurvivalProbability(TAIL) * Math.sqrt(both);
  }

  private static double rounded(double value) {
    return Math.rint(value * HUNDREDTHS) / HUNDREDTHS + 0.0; // adding 0 turns -0 into 0
  }

  /** Mean and variance in one pass (Welford 1962, Technometrics 4:419-420). */
  private static final class Sample {
    private int count;
    private double mean;
    private double squares;

    void add(double value) {
      count++;
      double deviation = value - mean;
      mean += deviation / count;
      squares += deviation * (value - mean);
    }

    double variance() {
      return squares / (count - 1);
    }
  }
}
