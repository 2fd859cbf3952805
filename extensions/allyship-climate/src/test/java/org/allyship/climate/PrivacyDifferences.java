package org.allyship.climate;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What a person who joins discloses, and what further draws of the same answers disclose. */
final class PrivacyDifferences {
  private static final int TEAM = 15;
  private static final double RATE = 0.3;
  private static final int DRAWS = 20_000;

  private PrivacyDifferences() {}

  /**
   * A known person joins a team, and nothing else changes. The reader does not know the answers of
   * the others.
   *
   * @param ofCounted whether the key is that of the people counted, as in the papers: then the
   *     figure stays the same if the person does not count
   */
  static Odds joined(boolean ofCounted) {
    Random random = new Random(20261201);
    Odds odds = new Odds();
    for (int i = 0; i < DRAWS; i++) {
      int others = others(random, TEAM);
      int having = random.nextDouble() < RATE ? 1 : 0;
      int before = draw(random, others, TEAM);
      boolean again = !ofCounted || having == 1;
      int after = again ? draw(random, others + having, TEAM + 1) : before;
      double[] likelihood = new double[2];
      for (int known = 0; known <= TEAM; known++) {
        double of = PrivacyCurves.binomial(TEAM, known, RATE) * in(known, TEAM, before);
        likelihood[0] += of * (ofCounted ? after == before ? 1 : 0 : in(known, TEAM + 1, after));
        likelihood[1] += of * in(known + 1, TEAM + 1, after);
      }
      odds.add(Statement.PERSON.factor(likelihood, RATE));
    }
    return odds;
  }

  /**
   * Figures of the same answers of a team are drawn several times.
   *
   * @param unknown how many of the 14 others have answers that the reader does not know
   */
  static Odds drawnAgain(int draws, int unknown) {
    Random random = new Random(20261202);
    Odds odds = new Odds();
    int known = TEAM - 1 - unknown;
    for (int i = 0; i < DRAWS; i++) {
      int ofKnown = others(random, known);
      int ofUnknown = others(random, unknown);
      int having = random.nextDouble() < RATE ? 1 : 0;
      List<Integer> shown = new ArrayList<>();
      for (int draw = 0; draw < draws; draw++) {
        shown.add(draw(random, ofKnown + ofUnknown + having, TEAM));
      }
      double[] likelihood = new double[2];
      for (int guess = 0; guess <= unknown; guess++) {
        for (int has = 0; has <= 1; has++) {
          double of = PrivacyCurves.binomial(unknown, guess, RATE);
          for (int each : shown) {
            of *= in(ofKnown + guess + has, TEAM, each);
          }
          likelihood[has] += of;
        }
      }
      odds.add(Statement.PERSON.factor(likelihood, RATE));
    }
    return odds;
  }

  private static int others(Random random, int people) {
    return (int) random.doubles(people).filter(at -> at < RATE).count();
  }

  private static double in(int count, int people, int shown) {
    return CountTable.inUse().probability(count, people, shown);
  }

  private static int draw(Random random, int count, int people) {
    double at = random.nextDouble();
    int shown = 0;
    while (shown < people && at >= in(count, people, shown)) {
      at -= in(count, people, shown++);
    }
    return shown;
  }

  static String report() {
    StringBuilder text = new StringBuilder();
    text.append(
        "| a person joins | targets | mean | worst | per 10,000 above 4 | above 20 | certain |\n");
    PrivacyBench.line(text, "key of the people counted", joined(true).row());
    PrivacyBench.line(text, "key of all people and facts", joined(false).row());
    text.append(
        "\n| draws | unknown others | targets | mean | worst | per 10,000 above 4 | above 20 | certain |\n");
    for (int unknown : new int[] {0, 1, 3, 7, 14}) {
      for (int draws : new int[] {1, 2, 4, 8, 16}) {
        PrivacyBench.line(text, draws, unknown, drawnAgain(draws, unknown).row());
      }
    }
    return text.toString();
  }
}
