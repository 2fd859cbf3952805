package org.allyship.climate.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.allyship.scoring.person.Indicator;
import org.allyship.scoring.person.IndicatorGroup;

/**
 * The bits of a person in a period: the indicators, and the transition of the person from the role
 * state of the period before. A role state is the furthest role, or none.
 */
public final class PeriodBits {
  /** The roles, the least first. */
  public static final List<Indicator> ROLES = IndicatorGroup.ROLES.indicators();

  /**
   * The measure of people with support or tokenism. It uses the bit of tokenism, which never
   * applies together with support, so that both are nested levels.
   */
  public static final int SUPPORT_OR_TOKENISM = Indicator.TOKENISM.bit();

  /** The number of role states: no role, and each role as the furthest. */
  public static final int ROLE_STATES = ROLES.size() + 1;

  /** The position of the first bit of a transition. */
  public static final int TRANSITIONS = Indicator.values().length;

  /** The position after the last bit of a transition. */
  public static final int END = TRANSITIONS + ROLE_STATES * ROLE_STATES;

  /** The stable code of each measure: the bits, and one for each way to publish transitions. */
  public static final List<String> CODES = codes();

  /** The number of measures of a period. */
  public static final int SIZE = END + ROLES.size();

  private static final long OF_INDICATORS = (1L << TRANSITIONS) - 1;

  private PeriodBits() {}

  private static List<String> codes() {
    String[] indicators = new String[TRANSITIONS];
    for (Indicator indicator : Indicator.values()) {
      indicators[indicator.bit()] = indicator.code();
    }
    List<String> codes = new ArrayList<>(Arrays.asList(indicators));
    for (int from = 0; from < ROLE_STATES; from++) {
      for (int to = 0; to < ROLE_STATES; to++) {
        codes.add("from-%s-to-%s".formatted(codeOf(from), codeOf(to)));
      }
    }
    ROLES.forEach(role -> codes.add("transitions-up-to-" + role.code()));
    return List.copyOf(codes);
  }

  private static String codeOf(int state) {
    return state == 0 ? "none" : ROLES.get(state - 1).code();
  }

  /** Returns the position of a transition. */
  public static int transition(int from, int to) {
    return TRANSITIONS + from * ROLE_STATES + to;
  }

  /** Returns the bits of the first period, from those of its indicators. */
  public static long first(long indicators) {
    long support = Indicator.OBSERVED_ALLYSHIP.in(indicators) ? 1L << SUPPORT_OR_TOKENISM : 0;
    return indicators & OF_INDICATORS | support;
  }

  /** Returns the bits of a later period, from those of the period before and its indicators. */
  public static long of(long before, long indicators) {
    return first(indicators) | 1L << transition(roleState(before), roleState(indicators));
  }

  private static int roleState(long bits) {
    int state = 0;
    for (int role = 0; role < ROLES.size(); role++) {
      state = ROLES.get(role).in(bits) ? role + 1 : state;
    }
    return state;
  }
}
