package org.allyship.scoring.climate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.allyship.scoring.disclosure.Disclosed;
import org.allyship.scoring.pattern.Quarters;
import org.allyship.scoring.pattern.Sign;

/**
 * What holds of the people of a cell in one period.
 *
 * @param period the period
 * @param signs of how many people each sign holds. Of segments, roles, what speaks against people
 *     and what they say of themselves is always withheld: beside the rest it could tell of few
 *     people
 */
public record PeriodFigures(Quarters period, Map<Sign, Disclosed<Share>> signs) {
  /** Copies the map. */
  public PeriodFigures {
    Objects.requireNonNull(period, "period");
    signs = Collections.unmodifiableMap(new EnumMap<>(signs));
  }
}
