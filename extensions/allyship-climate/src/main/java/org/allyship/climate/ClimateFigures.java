package org.allyship.climate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.allyship.core.ChallengeId;
import org.allyship.disclosure.CellResult;

/**
 * What a climate shows of the people of a cell, all of it from one moment.
 *
 * @param periods period by period, oldest first
 * @param challenges of how many people each challenge is one, by id
 */
public record ClimateFigures(
    List<ClimatePeriod> periods, Map<ChallengeId, CellResult<Share>> challenges) {
  /** Copies the collections. */
  public ClimateFigures {
    periods = List.copyOf(periods);
    challenges = Collections.unmodifiableMap(new LinkedHashMap<>(challenges));
  }
}
