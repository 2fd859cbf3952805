package org.allyship.scoring.climate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.allyship.scoring.disclosure.Division;

/** Counts parts of one breakdown anew: all that stand side by side, or none of them. */
final class Recount {
  /**
   * How many times the threshold must have been touched beyond those whose change shows. Once would
   * do for two counts by themselves; beside others it left some known closer by one (see decision
   * 0020).
   */
  static final int UNTOLD = 2;

  private final Measures measures;
  private final UnitTallies tallies;
  private final int threshold;
  private final long now;

  Recount(Measures measures, UnitTallies tallies, int threshold, long now) {
    this.measures = measures;
    this.tallies = tallies;
    this.threshold = threshold;
    this.now = now;
  }

  /** Returns how many people are in a part. */
  int people(Division.Half part) {
    return tallies.people(part);
  }

  /** Tells whether a part counts in a topic as it did. */
  boolean isSame(int topic, Division.Half part, Tally before) {
    Tally now = tallies.of(measures.topics.get(topic), part);
    return now.people() == before.people() && Arrays.equals(now.counts(), before.counts());
  }

  /**
   * Returns what to show of a topic; empty when what was shown of it has to stay.
   *
   * @param former what was shown of each part; nothing when they were never decided on
   * @param among the measures that are shown of the part around them
   */
  Optional<List<Shown>> of(int topic, List<Division.Half> parts, List<Shown> former, BitSet among) {
    Topic of = measures.topics.get(topic);
    List<Tally> counted = parts.stream().map(part -> tallies.of(of, part)).toList();
    BitSet shown = new BitSet();
    for (Blocks blocks : of.blocks()) {
      blocks.choose(counted, threshold, among, shown);
    }
    List<Shown> anew = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      List<Shown> before = former.isEmpty() ? List.of() : former.get(i).all().toList();
      for (Shown each : before) {
        int touched = tallies.touched(topic, parts.get(i), each.at());
        if (touched - changed(of, each, counted.get(i), shown) < UNTOLD * threshold) {
          return Optional.empty();
        }
      }
      anew.add(new Shown(now, counted.get(i), shown, before));
    }
    return Optional.of(anew);
  }

  /** Returns how many people changed at least, by what is shown both times. */
  private static int changed(Topic topic, Shown former, Tally tally, BitSet shown) {
    int changed = 0;
    for (Blocks blocks : topic.blocks()) {
      changed = Math.max(changed, blocks.change(former.tally(), tally, former.measures(), shown));
    }
    return changed;
  }
}
