package org.allyship.climate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.allyship.core.time.QuarterRange;
import org.allyship.disclosure.CellResult;
import org.allyship.scoring.person.Indicator;

/**
 * How the whole group moved between a period and the next. Of segments their shares in each period
 * are shown and not who moved: both together could tell of few people. Where few people moved in
 * some way, the furthest roles are taken together.
 *
 * @param from the earlier period
 * @param to the later period
 * @param roles for each role, {@link Indicator#ALLY} to {@link Indicator#ACCOMPLICE}, how people
 *     came to it and lost it
 * @param up how many were recognized in a further role than before, of the roles whose passages are
 *     shown
 * @param down how many in a lesser one, or in none any more
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
    Objects.requireNonNull(down, "back");
  }
}
