package org.allyship.scoring.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.allyship.core.Level;
import org.allyship.core.record.View;
import org.allyship.core.time.QuarterRange;
import org.allyship.scoring.Provenance;

/** Reads the figures of a period out of a state, which may change afterwards. */
final class PeriodFigures {
  final QuarterRange period;
  final Provenance provenance;
  final PeriodCounts now;
  final ViewPattern self;
  final ViewPattern others;
  final List<PatternFinding> findings;

  PeriodFigures(PersonState state, QuarterRange period) {
    this.period = period;
    this.provenance = state.spectrum().provenance();
    this.now = PeriodCounts.of(state, period);
    boolean observedBefore = !state.isEmpty() && state.quarters()[0] < period.first().index();
    PeriodCounts before =
        observedBefore ? PeriodCounts.of(state, period.previous()) : new PeriodCounts();
    this.self =
        new ViewPattern(new ViewCounts(View.SELF, period.count(), now, before, observedBefore));
    this.others =
        new ViewPattern(new ViewCounts(View.OTHERS, period.count(), now, before, observedBefore));
    this.findings = PatternFindings.of(state, period, now);
  }

  List<RoleEligibility> eligibilities() {
    List<RoleEligibility> recognitions = new ArrayList<>();
    for (Level level : Level.values()) {
      recognitions.add(
          new RoleEligibility(
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
      if (now.get(CountLayout.claims(level)) > 0) {
        furthest = Optional.of(level);
      }
    }
    return furthest;
  }

  FeedbackFigures feedback() {
    return new FeedbackFigures(
        now.get(CountLayout.HELPED),
        now.get(CountLayout.NO_DIFFERENCE),
        now.get(CountLayout.DID_HARM),
        now.get(CountLayout.ASKED));
  }
}
