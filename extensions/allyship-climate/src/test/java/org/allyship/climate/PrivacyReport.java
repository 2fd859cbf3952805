package org.allyship.climate;

import java.util.Random;

/** Writes the tables of {@code docs/privacy-and-utility.md}. */
final class PrivacyReport {
  private PrivacyReport() {}

  /** Returns the tables, measured on so many organizations. */
  static String of(int organizations) {
    StringBuilder text = new StringBuilder();
    add(text, "other tables, and power", PrivacyCurves.report());
    add(text, "60-5,000 people", bench(organizations, 60, 5000, 5, 60).report());
    add(text, "200-2,000 people, teams of 8-25", bench(organizations, 200, 2000, 12, 18).report());
    add(text, "differences and draws", PrivacyDifferences.report());
    for (int every : new int[] {1, 3}) {
      for (double touched : new double[] {0, 0.1}) {
        String title = "a release every " + every + " months, touched each month: " + touched;
        add(text, title, overTime(Math.max(2, organizations / 10), touched, every).report());
      }
    }
    return text.toString();
  }

  private static void add(StringBuilder text, String title, String tables) {
    text.append("## ").append(title).append("\n\n").append(tables).append("\n");
  }

  static PrivacyBench bench(
      int organizations, int least, int most, int smallestTeam, int largestTeam) {
    PrivacyBench bench = new PrivacyBench();
    for (int seed = 0; seed < organizations; seed++) {
      Random random = new Random(seed);
      int people = (int) (least * Math.pow((double) most / least, random.nextDouble()));
      bench.add(random, people, smallestTeam + random.nextInt(largestTeam - smallestTeam + 1));
    }
    return bench;
  }

  static PrivacyOverTime overTime(int organizations, double touching, int every) {
    PrivacyOverTime time = new PrivacyOverTime();
    for (int seed = 0; seed < organizations; seed++) {
      Random random = new Random(seed);
      time.add(random, 200 + random.nextInt(400), touching, every);
    }
    return time;
  }
}
