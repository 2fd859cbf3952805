package org.allyship.scoring.person;

import static org.allyship.scoring.person.PatternValues.PERIOD;
import static org.allyship.scoring.person.PatternValues.PERSON;
import static org.allyship.scoring.person.PatternValues.reporter;
import static org.allyship.scoring.person.PatternValues.typical;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.allyship.core.Behavior;
import org.allyship.core.BehaviorId;
import org.allyship.core.Coding;
import org.allyship.core.Context;
import org.allyship.core.Level;
import org.allyship.core.Perspective;
import org.allyship.core.catalog.KeyFeature;
import org.allyship.core.record.BehaviorRecord;
import org.allyship.core.record.Claim;
import org.allyship.core.record.Feedback;
import org.allyship.core.record.PersonHistory;
import org.allyship.core.record.Status;
import org.allyship.scoring.IntendedUse;
import org.allyship.scoring.Spectrum;

/** A test about the pattern of one person, whose records it gives one by one. */
abstract class GivenHistory {
  static final PersonPatterns PATTERNS =
      PersonPatterns.with(Spectrum.standard(), IntendedUse.SELF_REFLECTION);
  static final Coding ALLY = typical(Level.ALLYSHIP);

  final List<BehaviorRecord> done = new ArrayList<>();
  final List<Claim> claims = new ArrayList<>();

  final BehaviorRecord given(Coding coding, String day, Perspective perspective, int reporter) {
    return given(coding, day, perspective, reporter, Context.none());
  }

  final BehaviorRecord given(
      Coding coding, String day, Perspective perspective, int reporter, Context context) {
    Behavior behavior =
        Behavior.of(coding)
            .id(BehaviorId.of("b" + done.size()))
            .actor(PERSON)
            .date(LocalDate.parse(day))
            .perspective(perspective)
            .reporter(reporter(reporter))
            .context(context)
            .build();
    BehaviorRecord record = BehaviorRecord.of(behavior, Status.CONFIRMED);
    done.add(record);
    return record;
  }

  final void replaceLast(BehaviorRecord record) {
    done.set(done.size() - 1, record);
  }

  final PersonPattern pattern() {
    return PATTERNS.of(new PersonHistory(PERSON, done, claims), PERIOD);
  }

  final void sixAlliedActs() {
    for (int month = 1; month <= 6; month++) {
      given(ALLY, "2026-0" + month + "-15", Perspective.RECIPIENT, 1 + month % 2);
    }
  }

  static Feedback said(BehaviorRecord about, int by, Feedback.Effect effect) {
    return Feedback.builder()
        .about(about.id())
        .reporter(reporter(by))
        .date(LocalDate.of(2026, 7, 1))
        .effect(effect)
        .build();
  }

  static ProfileLine line(ViewPattern view, KeyFeature feature) {
    return view.profile().stream()
        .filter(line -> line.feature() == feature)
        .findAny()
        .orElseThrow();
  }
}
