package org.allyship.scoring.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.allyship.core.Level;
import org.allyship.core.record.View;

/** How often somebody acted at one level, seen with one view. Immutable. */
@JsonPropertyOrder({"level", "rate", "rateOrBeyond", "reporters", "trend"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public final class LevelFigures {
  private final ViewCounts sums;
  private final Level level;

  LevelFigures(ViewCounts sums, Level level) {
    this.sums = sums;
    this.level = level;
  }

  /** The level. */
  @JsonProperty
  public Level level() {
    return level;
  }

  /** The number of behaviors at this very level, and their rate per quarter. */
  @JsonProperty
  public Rate rate() {
    return sums.rate(sums.now().at(sums.view(), level));
  }

  /** The number of behaviors at this level or beyond, and their rate per quarter. */
  @JsonProperty
  public Rate rateOrBeyond() {
    return sums.rate(sums.now().orBeyond(sums.view(), level));
  }

  /** The different people who gave their word at this very level; none in the self view. */
  @JsonProperty
  public Reporters reporters() {
    return sums.view() == View.SELF ? new Reporters(0) : sums.now().reportersAt(level);
  }

  /**
   * This period against the one of the same length before, at this very level; empty when nothing
   * is on record of the person from before this period, so that there is not enough evidence.
   */
  @JsonProperty
  public Optional<RateComparison> trend() {
    return sums.trend(sums.now().at(sums.view(), level), sums.before().at(sums.view(), level));
  }
}
