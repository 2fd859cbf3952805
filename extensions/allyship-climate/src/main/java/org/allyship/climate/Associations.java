package org.allyship.climate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.allyship.climate.internal.PersonRows;
import org.allyship.core.time.QuarterRange;
import org.allyship.scoring.person.Indicator;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Compares outcomes of the host by indicators. The indicators of an outcome are chosen one by one,
 * so that together they divide the people who answered into groups of enough people. So sizes and
 * means of people between two indicators are never about few.
 */
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
    answers()
        .forEach(
            (outcome, answered) -> {
              Sample[] samples = samples(last, outcome, answered);
              for (int i : chosen(last, outcome, answered)) {
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

  /** Returns, for each outcome, the members who answered. */
  private Map<String, List<Integer>> answers() {
    Map<String, List<Integer>> answers = new TreeMap<>();
    for (int row = 0; row < rows.size(); row++) {
      for (String outcome : rows.outcomes(row).keySet()) {
        answers.computeIfAbsent(outcome, any -> new ArrayList<>()).add(row);
      }
    }
    return answers;
  }

  private double answer(int row, String outcome) {
    return Objects.requireNonNull(rows.outcomes(row).get(outcome));
  }

  /** Returns, for each indicator, the sample with the indicator and the one without. */
  private Sample[] samples(int period, String outcome, List<Integer> answered) {
    Sample[] samples = none();
    for (int row : answered) {
      for (int i = 0; i < INDICATORS.size(); i++) {
        boolean with = INDICATORS.get(i).in(rows.bits(row, period));
        samples[with ? 2 * i : 2 * i + 1].add(answer(row, outcome));
      }
    }
    return samples;
  }

  /** Returns the indicators that divide those who answered into large groups. */
  private List<Integer> chosen(int period, String outcome, List<Integer> answered) {
    boolean isYesOrNo =
        answered.stream().map(row -> answer(row, outcome)).distinct().limit(3).count() <= 2;
    List<Integer> chosen = new ArrayList<>();
    for (int i = 0; i < INDICATORS.size(); i++) {
      chosen.add(i);
      Map<List<Object>, Integer> people = new HashMap<>();
      for (int row : answered) {
        long bits = rows.bits(row, period);
        List<Object> group = new ArrayList<>();
        chosen.forEach(each -> group.add(INDICATORS.get(each).in(bits)));
        if (isYesOrNo) {
          group.add(answer(row, outcome));
        }
        people.merge(group, 1, Integer::sum);
      }
      boolean enough = people.values().stream().allMatch(each -> each >= threshold);
      if (!enough || isYesOrNo && isOneAnswerAlone(people)) {
        chosen.remove(chosen.size() - 1);
      }
    }
    return chosen;
  }

  /** Returns whether everyone in a group gave the same of two answers. */
  private static boolean isOneAnswerAlone(Map<List<Object>, Integer> people) {
    Map<List<Object>, Integer> answers = new HashMap<>();
    people
        .keySet()
        .forEach(each -> answers.merge(each.subList(0, each.size() - 1), 1, Integer::sum));
    return answers.containsValue(1);
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
