package org.allyship.scoring.person.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.allyship.core.Level;
import org.allyship.core.record.View;
import org.allyship.scoring.Classification;
import org.junit.jupiter.api.Test;

class CountLayoutTest {
  @Test
  void every_count_has_one_cell() {
    List<Integer> cells = new ArrayList<>();
    for (View view : View.values()) {
      for (Classification classification : Classification.values()) {
        cells.add(CountLayout.classification(view, classification));
      }
      cells.add(CountLayout.learning(view));
      CountLayout.PROFILE.forEach(
          feature -> {
            cells.add(CountLayout.known(view, feature));
            cells.add(CountLayout.shown(view, feature));
          });
      cells.add(CountLayout.symbols(view));
      cells.add(CountLayout.lapsed(view));
      cells.add(CountLayout.outcomes(view));
      cells.add(CountLayout.harmed(view));
      cells.add(CountLayout.unrepaired(view));
      cells.add(CountLayout.repaired(view));
      cells.add(CountLayout.occasions(view));
      cells.add(CountLayout.occasionsUsed(view));
      cells.add(CountLayout.undecided(view));
    }
    cells.add(CountLayout.CHANGES);
    cells.add(CountLayout.SELF_FOCUSED);
    cells.add(CountLayout.OTHER_FOCUSED);
    assertThat(cells).hasSize(CountLayout.CELLS_OF_VIEWS).hasSizeLessThanOrEqualTo(Long.SIZE);
    for (Level level : CountLayout.LEVELS) {
      cells.add(CountLayout.mentions(level));
      cells.add(CountLayout.recipients(level));
      cells.add(CountLayout.records(level));
      cells.add(CountLayout.claims(level));
    }
    cells.addAll(
        List.of(
            CountLayout.HELPED,
            CountLayout.NO_DIFFERENCE,
            CountLayout.DID_HARM,
            CountLayout.ASKED));
    assertThat(cells).doesNotHaveDuplicates().hasSize(CountLayout.SIZE).doesNotContain(-1);
    assertThat(CountLayout.LEVELS).containsExactlyInAnyOrder(Level.values());
  }
}
