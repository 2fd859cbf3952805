package org.allyship.scoring.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allyship.core.Level;
import org.allyship.core.record.View;
import org.allyship.scoring.Classification;

/** What one view shows of a person in a period. Immutable. */
@JsonPropertyOrder({
  "view",
  "hasEvidence",
  "support",
  "trend",
  "levels",
  "classifications",
  "preparatory",
  "profile",
  "outcomes",
  "symbols",
  "lapsedPromises",
  "unrepairedHarm",
  "undecided"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public final class ViewPattern {
  private final ViewCounts sums;

  ViewPattern(ViewCounts sums) {
    this.sums = sums;
  }

  /** Whose eyes it is seen with. */
  @JsonProperty
  public View view() {
    return sums.view();
  }

  /** Tells whether any confirmed behavior is on record; if not, there is not enough evidence. */
  @JsonProperty
  public boolean hasEvidence() {
    return sums.now().confirmed(view()) > 0;
  }

  /** All genuine support, at whatever level, and its rate per quarter; learning left out. */
  @JsonProperty
  public Rate support() {
    return sums.rate(sums.now().orBeyond(view(), Level.ALLYSHIP));
  }

  /**
   * All genuine support of this period against the one of the same length before; empty when
   * nothing is on record of the person from before this period, so that there is not enough
   * evidence.
   */
  @JsonProperty
  public Optional<RateComparison> trend() {
    return sums.trend(
        sums.now().orBeyond(view(), Level.ALLYSHIP),
        sums.before().orBeyond(view(), Level.ALLYSHIP));
  }

  /** The figures of each level, in their order. */
  @JsonProperty
  public List<LevelFigures> levels() {
    List<LevelFigures> levels = new ArrayList<>();
    for (Level level : Level.values()) {
      levels.add(new LevelFigures(sums, level));
    }
    return List.copyOf(levels);
  }

  /** Returns the figures of a level. */
  public LevelFigures at(Level level) {
    return new LevelFigures(sums, level);
  }

  /** Confirmed behaviors by what they were; what did not occur, and learning, is left out. */
  @JsonProperty
  public Map<Classification, Integer> classifications() {
    Map<Classification, Integer> answers = new EnumMap<>(Classification.class);
    for (Classification classification : Classification.values()) {
      int count = sums.get(CountLayout.classification(view(), classification));
      if (count > 0) {
        answers.put(classification, count);
      }
    }
    return answers;
  }

  /** Learning, which prepares for support: counted apart, toward no level's rate and no role. */
  @JsonProperty
  public int preparatory() {
    return sums.get(CountLayout.learning(view()));
  }

  /** Which key features of real support were shown, and on how many behaviors that rests. */
  @JsonProperty
  public List<ProfileLine> profile() {
    List<ProfileLine> profile = new ArrayList<>();
    for (int i = 0; i < CountLayout.keyFeatures(); i++) {
      profile.add(
          new ProfileLine(
              CountLayout.keyFeature(i),
              sums.get(CountLayout.shown(view(), i)),
              sums.get(CountLayout.known(view(), i))));
    }
    return List.copyOf(profile);
  }

  /** What came of behaviors that were meant as support. */
  @JsonProperty
  public Outcomes outcomes() {
    return new Outcomes(
        sums.get(CountLayout.harmed(view())), sums.get(CountLayout.outcomes(view())));
  }

  /** Visible tokens after which nothing changed. */
  @JsonProperty
  public int symbols() {
    return sums.get(CountLayout.symbols(view()));
  }

  /** Promises that were not kept. */
  @JsonProperty
  public int lapsedPromises() {
    return sums.get(CountLayout.lapsed(view()));
  }

  /** Harm that nobody else has yet confirmed as put right. */
  @JsonProperty
  public int unrepairedHarm() {
    return sums.get(CountLayout.unrepaired(view()));
  }

  /** Behaviors proposed or contested, which count for nothing of the above. */
  @JsonProperty
  public int undecided() {
    return sums.get(CountLayout.undecided(view()));
  }
}
