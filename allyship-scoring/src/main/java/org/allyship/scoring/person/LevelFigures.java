package org.allyship.scoring.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.allyship.core.Level;
import org.allyship.core.record.View;
import org.allyship.scoring.person.internal.ViewCounts;

/** The figures of one level in a period, in one view. Immutable. */
@JsonPropertyOrder({"level", "rate", "rateOrBeyond", "reporters", "trend"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public final class LevelFigures {
  private final ViewCounts counts;
  private final Level level;

  LevelFigures(ViewCounts counts, Level level) {
    this.counts = counts;
    this.level = level;
  }

  /** The level. */
  @JsonProperty
  public Level level() {
    return level;
  }

  /** The number of behaviors at this level, and their rate per quarter. */
  @JsonProperty
  public Rate rate() {
    return new Rate(counts.now().at(counts.view(), level), counts.quarters());
  }

  /** The number of behaviors at this level or beyond, and their rate per quarter. */
  @JsonProperty
  public Rate rateOrBeyond() {
    return new Rate(counts.now().orBeyond(counts.view(), level), counts.quarters());
  }

  /** The number of different people who report behaviors at this level; 0 in the self view. */
  @JsonProperty
  public Reporters reporters() {
    return new Reporters(counts.view() == View.SELF ? 0 : counts.now().reportersAt(level));
  }

  /**
   * The comparison with the period of the same length before, at this level. Empty when nothing is
   * on record from before this period, so that there is not enough evidence.
   */
  @JsonProperty
  public Optional<RateComparison> trend() {
    return ViewPattern.trend(
        counts, counts.now().at(counts.view(), level), counts.before().at(counts.view(), level));
  }
}
