package org.allyship.climate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.allyship.core.time.QuarterRange;
import org.allyship.disclosure.CellResult;
import org.allyship.scoring.person.Indicator;

/**
 * The role transitions of the whole group between a period and the next. Segments show their shares
 * in each period and no transitions: both together could disclose few people. If a transition has
 * too few people, the furthest roles are merged.
 *
 * @param from the earlier period
 * @param to the later period
 * @param roles the transitions in and out of each role, {@link Indicator#ALLY} to {@link
 *     Indicator#ACCOMPLICE}
 * @param up the share of people who moved to a further role, among the roles with published
 *     transitions
 * @param down the share of people who moved to a lesser role, or to none
 */
public record RoleTransitions(
    QuarterRange from,
    QuarterRange to,
    Map<Indicator, CellResult<RoleTransition>> roles,
    CellResult<Share> up,
    CellResult<Share> down) {
  /** Copies the map. */
  public RoleTransitions {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    roles = Collections.unmodifiableMap(new EnumMap<>(roles));
    Objects.requireNonNull(up, "up");
    Objects.requireNonNull(down, "down");
  }
}
