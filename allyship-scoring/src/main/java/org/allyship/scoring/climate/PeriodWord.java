package org.allyship.scoring.climate;

import java.util.List;
import org.allyship.scoring.pattern.Sign;

/**
 * What holds of a person in a period, a bit each: the signs, and from which standing in the period
 * before they came to theirs. A standing is how many of the roles somebody is recognized in.
 */
final class PeriodWord {
  /** The roles, the least first. */
  static final List<Sign> ROLES = List.of(Sign.ALLY, Sign.ADVOCATE, Sign.ACCOMPLICE);

  /**
   * The place of those who show support, or symbols in place of it. It stands where the sign of a
   * symbolic habit does, which never holds together with support: so both are on one ladder.
   */
  static final int NOT_NOTHING = Sign.SYMBOLIC_HABIT.ordinal();

  /** How many standings there are: in none of the roles, and in each as the furthest. */
  static final int STANDINGS = ROLES.size() + 1;

  /** The place of the first of the bits of moves. */
  static final int MOVES = Sign.values().length;

  /** The place after the last bit of a move. */
  static final int END = MOVES + STANDINGS * STANDINGS;

  /** How many measures a period has: the bits, and one for each way to show the moves. */
  static final int SIZE = END + ROLES.size();

  private static final long OF_SIGNS = (1L << MOVES) - 1;

  private PeriodWord() {}

  /** Returns the place of a move. */
  static int move(int from, int to) {
    return MOVES + from * STANDINGS + to;
  }

  /** Returns the word of the first period. */
  static long first(long signs) {
    long support = signs >>> Sign.SHOWS_ALLYSHIP.ordinal() & 1;
    return signs & OF_SIGNS | support << NOT_NOTHING;
  }

  /** Returns the word of a later period, from the signs of both. */
  static long of(long before, long signs) {
    return first(signs) | 1L << move(standing(before), standing(signs));
  }

  private static int standing(long signs) {
    int standing = 0;
    for (int role = 0; role < ROLES.size(); role++) {
      standing = ROLES.get(role).in(signs) ? role + 1 : standing;
    }
    return standing;
  }
}
