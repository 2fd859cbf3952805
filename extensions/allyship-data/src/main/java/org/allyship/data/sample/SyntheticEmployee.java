package org.allyship.data.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A person in the synthetic organization.
 *
 * @param id who it is
 * @param team where they work
 * @param site where that is
 * @param styles how they act in each year
 * @param modest whether they say nothing of themself
 * @param loud whether they say a lot of themself
 * @param candid whether they own their mistakes
 */
record SyntheticEmployee(
    String id,
    Team team,
    String site,
    List<BehaviorStyle> styles,
    boolean modest,
    boolean loud,
    boolean candid) {
  private static final int YEARS = 2;

  /** Returns everyone. */
  static List<SyntheticEmployee> all(RandomSource chance) {
    List<SyntheticEmployee> all = new ArrayList<>();
    for (Team team : Team.ALL) {
      for (int i = 0; i < team.size(); i++) {
        all.add(
            new SyntheticEmployee(
                String.format(Locale.ROOT, "synthetic-p-%03d", all.size() + 1),
                team,
                site(team, chance),
                styles(team, chance),
                chance.percent(12),
                chance.percent(22),
                chance.percent(20)));
      }
    }
    return all;
  }

  private static String site(Team team, RandomSource chance) {
    int turn = chance.between(1, 100);
    if (turn <= 1) {
      return "Old mill"; // a handful of people
    }
    if (turn <= 12) {
      return "Remote";
    }
    return switch (team.division()) {
      case "Technology" -> turn <= 70 ? "Harbor" : "Lakeside";
      case "Services" -> turn <= 55 ? "Lakeside" : "Hillside";
      default -> turn <= 40 ? "Harbor" : "Hillside";
    };
  }

  private static List<BehaviorStyle> styles(Team team, RandomSource chance) {
    List<BehaviorStyle> styles = new ArrayList<>();
    styles.add(BehaviorStyle.first(team, chance));
    while (styles.size() < YEARS) {
      styles.add(styles.get(styles.size() - 1).next(team, chance));
    }
    return styles;
  }

  /** How they act in the last year. */
  BehaviorStyle lately() {
    return styles.get(YEARS - 1);
  }
}
