package org.allyship.data.sample;

/** How someone acts in a year, and how much of it others report. */
enum BehaviorStyle {
  /** Does little that anyone sees, and most of that is learning. */
  QUIET(38, 0, 2),
  /** Supports others within reach. */
  SUPPORTIVE(24, 6, 10),
  /** Changes how things are done, too. */
  CHANGING(16, 5, 9),
  /** Puts something at stake, too, without much rest. */
  RISKING(9, 5, 9),
  /** Shows symbols and makes promises, and does nothing that others would notice. */
  SYMBOLIC(8, 5, 8),
  /** Hurts someone now and then, and does not always put it right. */
  HURTFUL(5, 1, 3);

  /** How many in a hundred begin so. */
  private final int share;

  private final int least;
  private final int most;

  BehaviorStyle(int share, int least, int most) {
    this.share = share;
    this.least = least;
    this.most = most;
  }

  /** Returns how someone acts in the first year. */
  static BehaviorStyle first(Team team, RandomSource chance) {
    if (team.division().equals("Services") && chance.percent(8)) {
      return RISKING;
    }
    int turn = chance.between(1, 100);
    for (BehaviorStyle style : values()) {
      turn -= style.share;
      if (turn <= 0) {
        return style;
      }
    }
    return QUIET;
  }

  /** Returns how often others report what is typical of it in a year. */
  int often(RandomSource chance) {
    return chance.between(least, most);
  }

  /** Returns how someone of this style acts in the year after. */
  BehaviorStyle next(Team team, RandomSource chance) {
    int turn = chance.between(1, 100);
    return switch (this) {
      case QUIET ->
          turn > 94 ? CHANGING : turn > 91 ? RISKING : turn <= awakening(team) ? SUPPORTIVE : QUIET;
      case SUPPORTIVE ->
          turn <= 14 ? CHANGING : turn <= 24 ? RISKING : turn <= 36 ? QUIET : SUPPORTIVE;
      case CHANGING ->
          turn <= 18 ? RISKING : turn <= 36 ? SUPPORTIVE : turn <= 54 ? QUIET : CHANGING;
      case RISKING ->
          turn <= 22 ? CHANGING : turn <= 44 ? SUPPORTIVE : turn <= 66 ? QUIET : RISKING;
      case SYMBOLIC -> turn <= 15 ? SUPPORTIVE : SYMBOLIC;
      case HURTFUL -> turn <= 30 ? SUPPORTIVE : HURTFUL;
    };
  }

  /** The divisions are not alike. */
  private static int awakening(Team team) {
    return switch (team.division()) {
      case "Technology" -> 60;
      case "Services" -> 20;
      default -> 5;
    };
  }
}
