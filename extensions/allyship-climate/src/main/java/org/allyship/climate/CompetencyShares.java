package org.allyship.climate;

import java.util.List;
import java.util.Objects;
import org.allyship.core.framework.CompetencyId;

/**
 * The shares of a cell that belong to a competency.
 *
 * @param competency the competency
 * @param periods its indicators in each period, oldest first; without indicators it has none
 */
public record CompetencyShares(CompetencyId competency, List<ClimatePeriod> periods) {
  /** Copies the periods. */
  public CompetencyShares {
    Objects.requireNonNull(competency, "competency");
    periods = List.copyOf(periods);
  }
}
