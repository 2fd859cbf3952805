package org.allyship.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.allyship.content.ContentPack;
import org.allyship.core.ActionId;
import org.allyship.core.Anchor;
import org.allyship.core.Behavior;
import org.allyship.core.BehaviorId;
import org.allyship.core.Coding;
import org.allyship.core.Level;
import org.allyship.core.ParticipantId;
import org.allyship.core.Perspective;
import org.allyship.core.record.BehaviorRecord;
import org.allyship.core.record.Claim;
import org.allyship.core.record.PersonHistory;
import org.allyship.core.record.Status;
import org.allyship.scoring.steps.Preferences;

/** An invented person whose next steps a reader can judge. */
final class Persona {
  private static final ParticipantId WHO = ParticipantId.of("someone");
  private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
  private static final int DAYS = 364;

  final String name;
  final Preferences preferences;

  private final ContentPack content;
  private final List<BehaviorRecord> done = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();

  Persona(String name, ContentPack content, Preferences preferences) {
    this.name = name;
    this.content = content;
    this.preferences = preferences;
  }

  /** They say that they did each of these once, spread over the year. */
  Persona says(String... actions) {
    return did(Perspective.SELF, WHO, actions);
  }

  /** Those it was for, two of them in turn, say that they did each of these once. */
  Persona othersSay(String... actions) {
    for (int i = 0; i < actions.length; i++) {
      add(coded(actions[i]), day(i, actions.length), Perspective.RECIPIENT, other(i));
    }
    return this;
  }

  /** They say, or someone else says, that they did something of this coding, so many times. */
  Persona did(Perspective perspective, int times, Anchor... anchors) {
    for (int i = 0; i < times; i++) {
      add(
          Behavior.of(Coding.of(anchors)),
          day(i, times),
          perspective,
          perspective == Perspective.SELF ? WHO : other(i));
    }
    return this;
  }

  /** They claim this level. */
  Persona claims(Level level) {
    claims.add(new Claim(WHO, level, NEW_YEAR));
    return this;
  }

  PersonHistory history() {
    return new PersonHistory(WHO, done, claims);
  }

  private Persona did(Perspective perspective, ParticipantId reporter, String... actions) {
    for (int i = 0; i < actions.length; i++) {
      add(coded(actions[i]), day(i, actions.length), perspective, reporter);
    }
    return this;
  }

  private Behavior.Builder coded(String action) {
    return Behavior.of(content.action(ActionId.of(action)));
  }

  private void add(
      Behavior.Builder behavior, LocalDate day, Perspective perspective, ParticipantId reporter) {
    done.add(
        BehaviorRecord.of(
            behavior
                .id(BehaviorId.of("b-" + done.size()))
                .actor(WHO)
                .date(day)
                .perspective(perspective)
                .reporter(reporter)
                .build(),
            Status.CONFIRMED));
  }

  private static LocalDate day(int number, int of) {
    return NEW_YEAR.plusDays((long) number * DAYS / of);
  }

  private static ParticipantId other(int number) {
    return ParticipantId.of("other-" + number % 2);
  }
}
