package org.allyship.scoring.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.allyship.core.Level;
import org.allyship.core.record.View;
import org.allyship.core.time.QuarterRange;
import org.allyship.scoring.Provenance;
import org.allyship.scoring.person.internal.CountLayout;
import org.allyship.scoring.person.internal.PeriodCounts;
import org.allyship.scoring.person.internal.QuarterCounts;
import org.allyship.scoring.person.internal.ViewCounts;

/** The figures of a period, read from a state that may change afterwards. */
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
    QuarterCounts counts = state.counts();
    this.now = PeriodCounts.of(counts, period);
    boolean observedBefore = counts.size() > 0 && counts.quarter(0) < period.first().index();
    PeriodCounts before =
        observedBefore ? PeriodCounts.of(counts, period.previous()) : PeriodCounts.none();
    this.self =
        new ViewPattern(new ViewCounts(View.SELF, period.count(), now, before, observedBefore));
    this.others =
        new ViewPattern(new ViewCounts(View.OTHERS, period.count(), now, before, observedBefore));
    this.findings = PatternFindings.of(state, period, now);
  }

  List<RoleEligibility> eligibilities() {
    List<RoleEligibility> eligibilities = new ArrayList<>();
    for (Level level : Level.values()) {
      eligibilities.add(
          new RoleEligibility(
              level,
              new Rate(now.orBeyond(View.OTHERS, level), period.count()),
              new Reporters(now.reportersOrBeyond(level)),
              now.recipientsOrBeyond(level),
              now.recordsOrBeyond(level),
              now.get(CountLayout.CHANGES),
              others.unrepairedHarm()));
    }
    return List.copyOf(eligibilities);
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

  /** Returns the furthest level that was claimed in the period. */
  Optional<Level> claimed() {
    Optional<Level> furthest = Optional.empty();
    for (Level level : Level.values()) {
      if (now.get(CountLayout.claims(level)) > 0) {
        furthest = Optional.of(level);
      }
    }
    return furthest;
  }

  Motives motives() {
    return new Motives(now.get(CountLayout.SELF_FOCUSED), now.get(CountLayout.OTHER_FOCUSED));
  }

  FeedbackFigures feedback() {
    return new FeedbackFigures(
        now.get(CountLayout.HELPED),
        now.get(CountLayout.NO_DIFFERENCE),
        now.get(CountLayout.DID_HARM),
        now.get(CountLayout.ASKED));
  }
}
