package org.allyship.climate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.allyship.core.time.QuarterRange;
import org.allyship.disclosure.CellResult;
import org.allyship.scoring.person.Indicator;

/**
 * What holds of the people of a cell in one period.
 *
 * @param period the period
 * @param indicators of how many people each sign holds. Of segments, roles, what speaks against
 *     people and what they say of themselves is always withheld: beside the rest it could tell of
 *     few people
 */
public record ClimatePeriod(QuarterRange period, Map<Indicator, CellResult<Share>> indicators) {
  /** Copies the map. */
  public ClimatePeriod {
    Objects.requireNonNull(period, "period");
    indicators = Collections.unmodifiableMap(new EnumMap<>(indicators));
  }
}
