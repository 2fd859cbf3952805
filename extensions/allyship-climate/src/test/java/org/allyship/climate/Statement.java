package org.allyship.climate;

import java.util.List;

/** A statement about one to four people, and how far figures move its odds. */
enum Statement {
  /** This person has the indicator. */
  PERSON,
  /** All of these people have it. */
  ALL,
  /** None of these people has it. */
  NONE;

  /**
   * A shown figure that includes the people.
   *
   * @param known how many others in the cell have the indicator; the attacker knows them all
   * @param people the number of people of the cell
   * @param shown the shown count
   */
  record Figure(int known, int people, int shown) {}

  /** Returns how probable the figures are, by the number of the people who have the indicator. */
  static double[] likelihood(CountTable table, List<Figure> figures, int people) {
    double[] likelihood = new double[people + 1];
    for (int having = 0; having <= people; having++) {
      likelihood[having] = 1;
      for (Figure each : figures) {
        likelihood[having] *= table.probability(each.known + having, each.people, each.shown);
      }
    }
    return likelihood;
  }

  /**
   * Returns the factor by which figures move the odds of the statement, up or down: 1 or more,
   * infinite if they prove or refute it.
   *
   * @param likelihood of the figures, by the number of the people who have the indicator
   * @param prior how probable the attacker thought the indicator is for each of them
   */
  double factor(double[] likelihood, double prior) {
    int people = likelihood.length - 1;
    double[] for_ = new double[2];
    double[] against = new double[2];
    double ways = 1;
    for (int having = 0; having <= people; having++) {
      double before =
          ways * StrictMath.pow(prior, having) * StrictMath.pow(1 - prior, people - having);
      double holds = holds(having, people);
      for_[0] += before * holds;
      against[0] += before * (1 - holds);
      for_[1] += before * holds * likelihood[having];
      against[1] += before * (1 - holds) * likelihood[having];
      ways = ways * (people - having) / (having + 1);
    }
    double odds = for_[1] / against[1] / (for_[0] / against[0]);
    return Math.max(odds, 1 / odds);
  }

  private double holds(int having, int people) {
    return switch (this) {
      case PERSON -> (double) having / people;
      case ALL -> having == people ? 1 : 0;
      case NONE -> having == 0 ? 1 : 0;
    };
  }
}
