package org.allyship.scoring.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.allyship.core.Level;
import org.allyship.scoring.Provenance;

/** Reads the figures of a period out of a state, which may change afterwards. */
final class Reading {
  final Quarters period;
  final Provenance provenance;
  final Sums now;
  final ViewPattern self;
  final ViewPattern others;
  final List<PatternFound> findings;

  Reading(PersonState state, Quarters period) {
    this.period = period;
    this.provenance = state.spectrum().provenance();
    this.now = Sums.of(state, period);
    boolean observedBefore = !state.isEmpty() && state.quarters()[0] < period.first().index();
    Sums before = observedBefore ? Sums.of(state, period.previous()) : new Sums();
    this.self =
        new ViewPattern(new ViewSums(View.SELF, period.count(), now, before, observedBefore));
    this.others =
        new ViewPattern(new ViewSums(View.OTHERS, period.count(), now, before, observedBefore));
    this.findings = PatternFindings.of(state, period, now);
  }

  List<Recognition> recognitions() {
    List<Recognition> recognitions = new ArrayList<>();
    for (Level level : Level.values()) {
      recognitions.add(
          new Recognition(
              level,
              new Rate(now.orBeyond(View.OTHERS, level), period.count()),
              now.reportersOrBeyond(level),
              now.recipientsOrBeyond(level),
              now.recordsOrBeyond(level),
              others.unrepairedHarm()));
    }
    return List.copyOf(recognitions);
  }

  List<ViewGap> gaps() {
    List<ViewGap> gaps = new ArrayList<>();
    for (Level level : Level.values()) {
      Rate bySelf = new Rate(now.orBeyond(View.SELF, level), period.count());
      Rate byOthers = new Rate(now.orBeyond(View.OTHERS, level), period.count());
      gaps.add(
          new ViewGap(
              level,
              bySelf,
              byOthers,
              new RateComparison(
                  bySelf.count(), period.count(), byOthers.count(), period.count())));
    }
    return List.copyOf(gaps);
  }

  /** The furthest level that was claimed in the period. */
  Optional<Level> claimed() {
    Optional<Level> furthest = Optional.empty();
    for (Level level : Level.values()) {
      if (now.get(Tally.claims(level)) > 0) {
        furthest = Optional.of(level);
      }
    }
    return furthest;
  }

  FeedbackFigures feedback() {
    return new FeedbackFigures(
        now.get(Tally.HELPED),
        now.get(Tally.NO_DIFFERENCE),
        now.get(Tally.DID_HARM),
        now.get(Tally.ASKED));
  }
}
