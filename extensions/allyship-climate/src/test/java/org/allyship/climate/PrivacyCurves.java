package org.allyship.climate;

import java.util.Locale;
import org.allyship.disclosure.CellKey;
import org.allyship.scoring.person.Indicator;

/** What other tables would show and disclose, computed without drawing anything. */
final class PrivacyCurves {
  private static final int TEAM = 15;
  private static final int SEGMENT = 25;

  private PrivacyCurves() {}

  /** The error of a table, what it discloses, and what it still finds. */
  record Point(double meanError, double aboveFour, double certain, double worst, double power) {
    String row() {
      return String.format(
          Locale.ROOT,
          "%.2f | %s | %.0f | %.0f | %.0f %%",
          meanError,
          Double.isInfinite(worst) ? "certain" : String.format(Locale.ROOT, "%.1f", worst),
          10_000 * aboveFour,
          10_000 * certain,
          100 * power);
    }
  }

  /**
   * Returns the point of a table: in teams of 15 whose others have an indicator with a probability
   * of 0.05 to 0.5, for a reader who knows all others of the team.
   */
  static Point of(CountTable table, double variance) {
    double error = 0;
    double aboveFour = 0;
    double certain = 0;
    double worst = 1;
    double[] rates = {0.05, 0.1, 0.2, 0.3, 0.5};
    for (double rate : rates) {
      for (int others = 0; others < TEAM; others++) {
        for (int having = 0; having <= 1; having++) {
          double weight =
              binomial(TEAM - 1, others, rate) * (having == 1 ? rate : 1 - rate) / rates.length;
          for (int shown = 0; shown <= TEAM + 40; shown++) {
            double drawn = weight * table.probability(others + having, TEAM, shown);
            if (drawn == 0) {
              continue;
            }
            double odds =
                table.probability(others + 1, TEAM, shown) / table.probability(others, TEAM, shown);
            double factor = Math.max(odds, 1 / odds);
            error += drawn * Math.abs(shown - others - having);
            aboveFour += factor > 4 + 1e-9 ? drawn : 0;
            certain += Double.isInfinite(factor) ? drawn : 0;
            worst = Math.max(worst, factor);
          }
        }
      }
    }
    return new Point(error, aboveFour, certain, worst, power(table, variance, SEGMENT, 0.3, 0.5));
  }

  /** Returns how often two segments of so many people with different shares are told apart. */
  static double power(CountTable table, double variance, int people, double lower, double higher) {
    double[] one = shown(table, people, lower);
    double[] other = shown(table, people, higher);
    double power = 0;
    for (int a = 0; a <= people; a++) {
      for (int b = 0; b <= people; b++) {
        if (isFound(a, b, people, variance)) {
          power += one[a] * other[b];
        }
      }
    }
    return power;
  }

  /** Returns how often exact figures with suppression tell them apart, at best. */
  static double powerOfSuppression(int people, double lower, double higher) {
    double power = 0;
    for (int a = 5; a <= people - 5; a++) {
      for (int b = 5; b <= people - 5; b++) {
        power +=
            isFound(a, b, people, 0) ? binomial(people, a, lower) * binomial(people, b, higher) : 0;
      }
    }
    return power;
  }

  private static boolean isFound(int less, int more, int people, double variance) {
    return less < more
        && GroupDifference.between(
                    Indicator.LISTENING,
                    PrivacyBench.PERIOD,
                    CellKey.of("team", "a"),
                    new Share(less, people),
                    CellKey.of("team", "b"),
                    new Share(more, people),
                    variance)
                .low()
            > 0;
  }

  /** Returns the probability of each shown count of a segment. */
  private static double[] shown(CountTable table, int people, double rate) {
    double[] shown = new double[people + 1];
    for (int count = 0; count <= people; count++) {
      double weight = binomial(people, count, rate);
      for (int to = 0; to <= people + 40; to++) {
        shown[Math.min(to, people)] += weight * table.probability(count, people, to);
      }
    }
    return shown;
  }

  static double binomial(int trials, int successes, double rate) {
    double ways = 1;
    for (int i = 0; i < successes; i++) {
      ways = ways * (trials - i) / (i + 1);
    }
    return ways * StrictMath.pow(rate, successes) * StrictMath.pow(1 - rate, trials - successes);
  }

  static String report() {
    StringBuilder text = new StringBuilder();
    text.append("| table | mean error | worst factor | per 10,000 above 4 | certain | power |\n");
    PrivacyBench.line(text, "exact (naive)", of(CountTable.exact(), 0).row());
    for (double factor : new double[] {4, 3, 2.5, 2.2, 2, 1.8, 1.6, 1.4}) {
      double ratio = 1 / factor;
      double variance = 2 * ratio / ((1 - ratio) * (1 - ratio));
      PrivacyBench.line(
          text,
          String.format(Locale.ROOT, "geometric, factor %.1f, V %.1f", factor, variance),
          of(CountTable.geometric(factor), variance).row());
    }
    for (int maximum : new int[] {3, 5, 8}) {
      for (double variance : new double[] {1, 2, 3, 4}) {
        PrivacyBench.line(
            text,
            String.format(Locale.ROOT, "official, D %d, V %.0f", maximum, variance),
            of(CountTable.official(maximum, variance), variance).row());
      }
    }
    text.append(
        "\n| people | true shares | exact, all shown | suppression, at best | perturbed |\n");
    for (int people : new int[] {15, 25, 50, 100}) {
      for (double[] pair : new double[][] {{0.1, 0.3}, {0.3, 0.5}, {0.3, 0.3}}) {
        PrivacyBench.line(
            text,
            people,
            String.format(Locale.ROOT, "%.1f and %.1f", pair[0], pair[1]),
            percent(power(CountTable.exact(), 0, people, pair[0], pair[1])),
            percent(powerOfSuppression(people, pair[0], pair[1])),
            percent(power(CountTable.inUse(), 4, people, pair[0], pair[1])));
      }
    }
    return text.toString();
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f %%", 100 * share);
  }
}
