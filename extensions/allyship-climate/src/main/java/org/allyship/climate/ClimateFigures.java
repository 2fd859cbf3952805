package org.allyship.climate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.allyship.core.ChallengeId;
import org.allyship.disclosure.CellResult;

/**
 * The figures of a cell.
 *
 * @param periods the figures of each period, oldest first
 * @param challenges the share of people who named each challenge
 */
public record ClimateFigures(
    List<ClimatePeriod> periods, Map<ChallengeId, CellResult<Share>> challenges) {
  /** Copies the collections. */
  public ClimateFigures {
    periods = List.copyOf(periods);
    challenges = Collections.unmodifiableMap(new LinkedHashMap<>(challenges));
  }
}
