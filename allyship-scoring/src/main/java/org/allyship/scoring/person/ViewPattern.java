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
import org.allyship.core.catalog.KeyFeature;
import org.allyship.core.record.View;
import org.allyship.scoring.Classification;
import org.allyship.scoring.person.internal.CountLayout;
import org.allyship.scoring.person.internal.ViewCounts;

/** The figures of a person in a period, in one view. Immutable. */
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
  "occasions",
  "symbols",
  "lapsedPromises",
  "unrepairedHarm",
  "repairedHarm",
  "undecided"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public final class ViewPattern {
  private final ViewCounts counts;

  ViewPattern(ViewCounts counts) {
    this.counts = counts;
  }

  /** The view. */
  @JsonProperty
  public View view() {
    return counts.view();
  }

  /** Whether any confirmed behavior is on record; if not, there is not enough evidence. */
  @JsonProperty
  public boolean hasEvidence() {
    return counts.now().confirmed(view()) > 0;
  }

  /** The number and rate per quarter of genuine behaviors at any level, learning left out. */
  @JsonProperty
  public Rate support() {
    return new Rate(counts.now().orBeyond(view(), Level.ALLYSHIP), counts.quarters());
  }

  /**
   * The comparison of genuine support with the period of the same length before. Empty when nothing
   * is on record from before this period, so that there is not enough evidence.
   */
  @JsonProperty
  public Optional<RateComparison> trend() {
    return trend(
        counts,
        counts.now().orBeyond(view(), Level.ALLYSHIP),
        counts.before().orBeyond(view(), Level.ALLYSHIP));
  }

  /** Returns the comparison with the period before; empty when nothing is known of the time. */
  static Optional<RateComparison> trend(ViewCounts counts, int now, int before) {
    return counts.observedBefore()
        ? Optional.of(new RateComparison(now, counts.quarters(), before, counts.quarters()))
        : Optional.empty();
  }

  /** The figures of each level, in their order. */
  @JsonProperty
  public List<LevelFigures> levels() {
    List<LevelFigures> levels = new ArrayList<>();
    for (Level level : Level.values()) {
      levels.add(new LevelFigures(counts, level));
    }
    return List.copyOf(levels);
  }

  /** Returns the figures of a level. */
  public LevelFigures at(Level level) {
    return new LevelFigures(counts, level);
  }

  /** The number of confirmed behaviors by classification, without learning and without zeros. */
  @JsonProperty
  public Map<Classification, Integer> classifications() {
    Map<Classification, Integer> classifications = new EnumMap<>(Classification.class);
    for (Classification classification : Classification.values()) {
      int count = counts.get(CountLayout.classification(view(), classification));
      if (count > 0) {
        classifications.put(classification, count);
      }
    }
    return classifications;
  }

  /** The number of behaviors that are learning, which counts for no level and no role. */
  @JsonProperty
  public int preparatory() {
    return counts.get(CountLayout.learning(view()));
  }

  /** The key features of real support, with how often each was shown. */
  @JsonProperty
  public List<ProfileLine> profile() {
    List<ProfileLine> profile = new ArrayList<>();
    for (KeyFeature feature : CountLayout.PROFILE) {
      profile.add(
          new ProfileLine(
              feature,
              counts.get(CountLayout.shown(view(), feature)),
              counts.get(CountLayout.known(view(), feature))));
    }
    return List.copyOf(profile);
  }

  /** The outcomes of behaviors that were meant as support. */
  @JsonProperty
  public Outcomes outcomes() {
    return new Outcomes(
        counts.get(CountLayout.harmed(view())), counts.get(CountLayout.outcomes(view())));
  }

  /** Support compared with the occasions on record. */
  @JsonProperty
  public Occasions occasions() {
    return new Occasions(
        counts.get(CountLayout.occasionsUsed(view())), counts.get(CountLayout.occasions(view())));
  }

  /** The number of visible tokens after which nothing changed. */
  @JsonProperty
  public int symbols() {
    return counts.get(CountLayout.symbols(view()));
  }

  /** The number of promises that were not kept. */
  @JsonProperty
  public int lapsedPromises() {
    return counts.get(CountLayout.lapsed(view()));
  }

  /** The number of harmful behaviors that nobody else has confirmed as repaired. */
  @JsonProperty
  public int unrepairedHarm() {
    return counts.get(CountLayout.unrepaired(view()));
  }

  /** The number of harmful behaviors that someone else has confirmed as repaired. */
  @JsonProperty
  public int repairedHarm() {
    return counts.get(CountLayout.repaired(view()));
  }

  /** The number of behaviors that are proposed or contested, which count for nothing else. */
  @JsonProperty
  public int undecided() {
    return counts.get(CountLayout.undecided(view()));
  }
}
