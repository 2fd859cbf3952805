package org.allyship.data.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table of all who belong to the synthetic organization. */
final class MemberRows {
  private static final String HEADER =
      "person,division,department,team,site,challenges,belonging,satisfaction,psychologicalSafety\n";

  /** Answers are tenths of a point on a scale from 1 to 5. */
  private static final int LOWEST = 10;

  private static final int HIGHEST = 50;

  private static final List<String> CHALLENGES =
      List.of(
          "fear-of-being-penalized",
          "fear-of-getting-it-wrong",
          "losing-focus-on-impact",
          "overextension",
          "secondary-trauma");

  private final RandomSource chance;

  MemberRows(RandomSource chance) {
    this.chance = chance;
  }

  String of(List<SyntheticEmployee> employees) {
    StringBuilder rows = new StringBuilder(HEADER);
    employees.forEach(
        one ->
            rows.append(
                String.join(
                        ",",
                        one.id(),
                        one.team().division(),
                        one.team().department(),
                        one.team().name(),
                        one.site(),
                        challenges(one),
                        answer(33, 3, one),
                        answer(34, 1, one),
                        answer(32, 4, one))
                    + "\n"));
    return rows.toString();
  }

  private String challenges(SyntheticEmployee one) {
    List<String> named = new ArrayList<>();
    for (String challenge : CHALLENGES) {
      if (chance.percent(often(challenge, one))) {
        named.add(challenge);
      }
    }
    return String.join(";", named);
  }

  private static int often(String challenge, SyntheticEmployee one) {
    return switch (challenge) {
      case "fear-of-being-penalized" -> one.team().division().equals("Services") ? 38 : 16;
      case "fear-of-getting-it-wrong" -> one.lately() == BehaviorStyle.QUIET ? 44 : 20;
      case "losing-focus-on-impact" -> one.lately() == BehaviorStyle.SYMBOLIC ? 30 : 12;
      case "overextension" -> one.lately() == BehaviorStyle.RISKING ? 60 : 10;
      default -> one.lately() == BehaviorStyle.RISKING ? 40 : 5;
    };
  }

  /** Goes mildly together with acting for others; chance has the larger part. */
  private String answer(int middle, int together, SyntheticEmployee one) {
    if (chance.percent(8)) {
      return ""; // did not answer
    }
    boolean active =
        one.lately() == BehaviorStyle.SUPPORTIVE || one.lately() == BehaviorStyle.CHANGING;
    int spread = chance.between(-6, 6) + chance.between(-6, 6);
    int tenths =
        middle + spread + (active ? together : one.lately() == BehaviorStyle.RISKING ? -4 : 0);
    int answer = Math.max(LOWEST, Math.min(HIGHEST, tenths));
    return String.format(Locale.ROOT, "%d.%d", answer / 10, answer % 10);
  }
}
