package org.allyship.scoring.climate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.allyship.scoring.disclosure.Disclosed;
import org.allyship.scoring.pattern.Quarters;
import org.allyship.scoring.pattern.Sign;

/**
 * How the whole group moved between a period and the next. Of segments their shares in each period
 * are shown and not who moved: both together could tell of few people. Where few people moved in
 * some way, the furthest roles are taken together.
 *
 * @param from the earlier period
 * @param to the later period
 * @param passages for each role, {@link Sign#ALLY} to {@link Sign#ACCOMPLICE}, how people came to
 *     it and lost it
 * @param on how many were recognized in a further role than before, of the roles whose passages are
 *     shown
 * @param back how many in a lesser one, or in none any more
 */
public record Momentum(
    Quarters from,
    Quarters to,
    Map<Sign, Disclosed<Passage>> passages,
    Disclosed<Share> on,
    Disclosed<Share> back) {
  /** Copies the map. */
  public Momentum {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    passages = Collections.unmodifiableMap(new EnumMap<>(passages));
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(back, "back");
  }
}
