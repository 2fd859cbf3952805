package org.allyship.climate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.allyship.core.time.QuarterRange;
import org.allyship.disclosure.CellResult;
import org.allyship.scoring.person.Indicator;

/**
 * The figures of a cell in one period.
 *
 * @param period the period
 * @param indicators the share of people to whom each indicator applies. Segments always suppress
 *     those that are not {@linkplain Indicator#isShownOfSegments() shown of segments}
 */
public record ClimatePeriod(QuarterRange period, Map<Indicator, CellResult<Share>> indicators) {
  /** Copies the map. */
  public ClimatePeriod {
    Objects.requireNonNull(period, "period");
    indicators = Collections.unmodifiableMap(new EnumMap<>(indicators));
  }
}
