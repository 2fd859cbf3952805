package org.allyship.scoring.climate;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.allyship.scoring.Provenance;
import org.allyship.scoring.disclosure.Cell;
import org.allyship.scoring.disclosure.Disclosed;
import org.allyship.scoring.disclosure.Division;
import org.allyship.scoring.disclosure.Members;
import org.allyship.scoring.disclosure.Part;
import org.allyship.scoring.disclosure.Release;
import org.allyship.scoring.disclosure.ReleaseLedger;
import org.allyship.scoring.disclosure.Reported;
import org.allyship.scoring.disclosure.Table;
import org.allyship.scoring.disclosure.Withheld;
import org.allyship.scoring.disclosure.WithheldReason;

/**
 * What readers are shown, one release after the other.
 *
 * <p>The ledger decides how far each breakdown is divided. Along that tree, from the top, measures
 * are shown of both halves of a part or of neither: when all blocks of a {@link Ladder} have enough
 * people in both, and the part around them shows the same measures. What was decided is counted
 * anew only together with the other half, when the part around them is, and when so many people
 * were touched since that nobody's change follows from the counts. See decision 0020.
 */
final class Releases {
  private static final Division.Half WHOLE = new Division.Half(0, List.of(), 0, 1, List.of());

  private final ClimateDesign design;
  private final Measures measures;
  private final ReleaseLedger ledger;
  private final Provenance provenance;
  private Memory memory = new Memory();

  Releases(ClimateDesign design, Measures measures, ReleaseLedger ledger, Provenance provenance) {
    this.design = design;
    this.measures = measures;
    this.ledger = ledger;
    this.provenance = provenance;
  }

  Memory memory() {
    return memory;
  }

  /** Goes on from what was shown last. */
  void goOn(Memory from) {
    this.memory = from;
  }

  /** Returns what may be shown of the people at a moment. */
  Climate next(Rows rows, long now, Table table) {
    Release<Members> release =
        design.disclosure().release(table, ledger, Function.<Members>identity());
    if (release.at() instanceof Reported<Members> everybody) {
      Counting counting = new Counting(rows, now);
      counting.everybody(everybody.figure());
      counting.divisions(release.divisions());
    }
    return climate(release);
  }

  /** Counts what may be counted anew in one release. */
  private final class Counting {
    private final Rows rows;
    private final Touched touched;
    private final long now;
    private final BitSet anew = new BitSet();

    Counting(Rows rows, long now) {
      this.rows = rows;
      this.touched = new Touched(rows, measures.topics.size(), memory.moments());
      this.now = now;
    }

    private Recount recount(List<Members> units, int threshold) {
      UnitTallies tallies = UnitTallies.of(rows, units, measures.size, touched);
      return new Recount(measures, tallies, threshold, now);
    }

    void everybody(Members members) {
      memory.everybody.people = members.size();
      int threshold = design.disclosure().threshold();
      Recount recount = recount(List.of(members), threshold);
      for (int i = 0; i < measures.topics.size(); i++) {
        Topic topic = measures.topics.get(i);
        if (!topic.parts().stream().allMatch(part -> isSettled(part, recount))) {
          continue;
        }
        Shown former = memory.everybody.topics.get(topic.name());
        BitSet all = new BitSet();
        all.set(0, topic.size());
        Optional<List<Shown>> shown =
            recount.of(i, List.of(WHOLE), former == null ? List.of() : List.of(former), all);
        if (shown.isPresent()) {
          memory.everybody.topics.put(topic.name(), shown.get().get(0));
          anew.set(i);
        }
      }
      int answered = rows.answeredAfter(memory.outcomesAt);
      boolean open =
          memory.outcomesAt == 0 || answered == 0 || answered >= Recount.UNTOLD * threshold;
      if (open && anew.get(design.periods().size() - 1)) {
        memory.associations = new Associations(rows, threshold).of(design.periods());
        memory.outcomesAt = now;
      }
    }

    /** Tells whether readers see what is counted of a topic now, or the same as is counted. */
    private boolean isSettled(int topic, Recount recount) {
      Shown shown = memory.everybody.topics.get(measures.topics.get(topic).name());
      return anew.get(topic) || shown != null && recount.isSame(topic, WHOLE, shown.tally());
    }

    /** Counts breakdowns side by side, and decides on one after the other. */
    void divisions(List<Division> divisions) {
      List<Recount> recounts =
          divisions.parallelStream().map(each -> recount(each.units(), threshold(each))).toList();
      for (int i = 0; i < divisions.size(); i++) {
        decide(divisions.get(i), recounts.get(i));
      }
    }

    private int threshold(Division division) {
      return design.disclosure().threshold(design.sensitive().contains(division.breakdown()));
    }

    private void decide(Division division, Recount recount) {
      people(division.root(), recount);
      for (int i = anew.nextSetBit(0); i >= 0; i = anew.nextSetBit(i + 1)) {
        Topic topic = measures.topics.get(i);
        Shown everybody = memory.everybody.topics.get(topic.name());
        if (everybody != null && !topic.ofSegments().isEmpty()) {
          show(division.root(), topic, everybody);
          new Dividing(i, topic, memory.halves(division.breakdown()), recount)
              .divide(division.root(), everybody);
        }
      }
    }

    private void people(Division.Half part, Recount recount) {
      part.cells().forEach(cell -> memory.cell(cell).people = recount.people(part));
      part.halves().forEach(half -> people(half, recount));
    }
  }

  private void show(Division.Half part, Topic topic, Shown shown) {
    part.cells().forEach(cell -> memory.cell(cell).topics.put(topic.name(), shown));
  }

  /** Goes down the tree of a breakdown with one topic. */
  private final class Dividing {
    private final int place;
    private final Topic topic;
    private final Map<Memory.Split, List<Shown>> halves;
    private final Recount recount;

    Dividing(int place, Topic topic, Map<Memory.Split, List<Shown>> halves, Recount recount) {
      this.place = place;
      this.topic = topic;
      this.halves = halves;
      this.recount = recount;
    }

    void divide(Division.Half part, Shown around) {
      if (part.halves().isEmpty()) {
        return;
      }
      Memory.Split split = new Memory.Split(part.key(), topic.name());
      BitSet among = (BitSet) topic.ofSegments().clone();
      among.and(around.measures());
      Optional<List<Shown>> anew =
          recount.of(place, part.halves(), halves.getOrDefault(split, List.of()), among);
      if (anew.isPresent()) {
        halves.put(split, anew.get());
        for (int i = 0; i < part.halves().size(); i++) {
          show(part.halves().get(i), topic, anew.get().get(i));
          divide(part.halves().get(i), anew.get().get(i));
        }
      }
    }
  }

  private Climate climate(Release<Members> release) {
    Map<List<Part>, Disclosed<Map<String, Shown>>> cells = new LinkedHashMap<>();
    for (Cell<Members> cell : release.cells()) {
      cells.put(cell.parts(), shown(cell, cells));
    }
    return new Climate(design, measures, provenance, cells, memory.associations);
  }

  /**
   * Returns what is shown of a cell: what was shown last, as far as the cell around it shows it.
   */
  private Disclosed<Map<String, Shown>> shown(
      Cell<Members> cell, Map<List<Part>, Disclosed<Map<String, Shown>>> cells) {
    Memory.CellMemory known =
        cell.parts().isEmpty() ? memory.everybody : memory.cells.get(cell.parts().get(0));
    if (known == null || known.people == 0) {
      return new Withheld<>(reason(cell.shown()));
    }
    Map<String, Shown> topics = new TreeMap<>(known.topics);
    if (!cell.parts().isEmpty()) {
      Map<String, Shown> around =
          cells.get(around(cell.parts().get(0))) instanceof Reported<Map<String, Shown>> reported
              ? reported.figure()
              : Map.of();
      topics.keySet().retainAll(around.keySet());
      topics.replaceAll((topic, shown) -> shown.within(around.get(topic)));
    }
    return new Reported<>(known.people, topics);
  }

  /** Returns the cell around a part: one level up. */
  private static List<Part> around(Part part) {
    List<String> path = part.values().get(0);
    return path.size() == 1
        ? List.of()
        : List.of(new Part(part.breakdown(), List.of(path.subList(0, path.size() - 1))));
  }

  private static WithheldReason reason(Disclosed<Members> cell) {
    return cell instanceof Withheld<Members> withheld
        ? withheld.reason()
        : WithheldReason.PROTECTED;
  }
}
