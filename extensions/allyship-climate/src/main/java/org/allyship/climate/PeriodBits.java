package org.allyship.climate;

import java.util.List;
import org.allyship.scoring.person.Indicator;

/**
 * What holds of a person in a period, a bit each: the signs, and from which standing in the period
 * before they came to theirs. A standing is how many of the roles somebody is recognized in.
 */
final class PeriodBits {
  /** The roles, the least first. */
  static final List<Indicator> ROLES =
      List.of(Indicator.ALLY, Indicator.ADVOCATE, Indicator.ACCOMPLICE);

  /**
   * The place of those who show support, or symbols in place of it. It stands where the sign of a
   * symbolic habit does, which never holds together with support: so both are on one ladder.
   */
  static final int NOT_NOTHING = Indicator.TOKENISM.ordinal();

  /** How many standings there are: in none of the roles, and in each as the furthest. */
  static final int ROLE_STATES = ROLES.size() + 1;

  /** The place of the first of the bits of moves. */
  static final int TRANSITIONS = Indicator.values().length;

  /** The place after the last bit of a move. */
  static final int END = TRANSITIONS + ROLE_STATES * ROLE_STATES;

  /** How many measures a period has: the bits, and one for each way to show the moves. */
  static final int SIZE = END + ROLES.size();

  private static final long OF_SIGNS = (1L << TRANSITIONS) - 1;

  private PeriodBits() {}

  /** Returns the place of a move. */
  static int transition(int from, int to) {
    return TRANSITIONS + from * ROLE_STATES + to;
  }

  /** Returns the word of the first period. */
  static long first(long signs) {
    long support = signs >>> Indicator.OBSERVED_ALLYSHIP.ordinal() & 1;
    return signs & OF_SIGNS | support << NOT_NOTHING;
  }

  /** Returns the word of a later period, from the signs of both. */
  static long of(long before, long signs) {
    return first(signs) | 1L << transition(roleState(before), roleState(signs));
  }

  private static int roleState(long signs) {
    int standing = 0;
    for (int role = 0; role < ROLES.size(); role++) {
      standing = ROLES.get(role).in(signs) ? role + 1 : standing;
    }
    return standing;
  }
}
