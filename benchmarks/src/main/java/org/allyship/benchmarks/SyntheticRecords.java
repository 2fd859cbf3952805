package org.allyship.benchmarks;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.allyship.content.ContentPacks;
import org.allyship.core.Action;
import org.allyship.core.Behavior;
import org.allyship.core.BehaviorId;
import org.allyship.core.Coding;
import org.allyship.core.ParticipantId;
import org.allyship.core.Perspective;
import org.allyship.core.record.BehaviorRecord;
import org.allyship.core.record.Feedback;
import org.allyship.core.record.FeedbackRequest;
import org.allyship.core.record.Repair;
import org.allyship.core.record.Status;
import org.allyship.scoring.Spectrum;

/**
 * Synthetic records of the years up to 2026, the same in every run. Shares are guesses at what a
 * platform keeps: two in five are reported by the actor; four in five are confirmed; half are
 * actions of the catalog, the others coded as in the reference set, where genuine ones come three
 * times as often as they do there; one in three has a note and one in seven feedback.
 */
final class SyntheticRecords {
  private static final long SEED = 20261122;
  private static final LocalDate END = LocalDate.of(2027, 1, 1);
  private static final String NOTE =
      "Asked in the meeting whose idea it was and waited until she had said all of it; afterwards"
          + " wrote her name next to it in the minutes and sent them to everyone who had been there.";

  private final SplittableRandom random = new SplittableRandom(SEED);
  private final List<Action> actions = ContentPacks.bundled().actions();
  private final Coding[] codings = codings();
  private final int people;
  private final LocalDate first;
  private final int days;
  private int count;

  /** Creates records of a number of people over a number of years up to the end of 2026. */
  SyntheticRecords(int people, int years) {
    this.people = people;
    this.first = END.minusYears(years);
    this.days = (int) ChronoUnit.DAYS.between(first, END);
  }

  /** Creates records of a number of people in the year 2026. */
  static SyntheticRecords ofYear(int people) {
    return new SyntheticRecords(people, 1);
  }

  private static Coding[] codings() {
    Spectrum spectrum = Spectrum.standard();
    return Stream.of(Codings.bundled())
        .flatMap(
            coding ->
                spectrum.classify(coding).isLevel()
                    ? Stream.of(coding, coding, coding)
                    : Stream.of(coding))
        .toArray(Coding[]::new);
  }

  /** Returns the next record: of each person in turn at first, then of random people. */
  BehaviorRecord next() {
    return next(count < people ? count : random.nextInt(people));
  }

  /** Returns a record of a person. */
  BehaviorRecord next(int actor) {
    BehaviorId id = BehaviorId.of(String.format(Locale.ROOT, "b-%08d", count++));
    LocalDate day = first.plusDays(random.nextInt(days));
    Behavior behavior = behavior(id, person(actor), day);
    BehaviorRecord.Builder record = BehaviorRecord.builder().behavior(behavior).status(status());
    ParticipantId other = other(actor);
    int chance = random.nextInt(100);
    if (chance < 5) {
      record.addAsked(new FeedbackRequest(id, other, day.plusDays(1)));
    }
    if (chance < 14) {
      record.addFeedback(
          Feedback.builder()
              .about(id)
              .reporter(other)
              .date(day.plusDays(7))
              .effect(
                  chance == 13
                      ? Feedback.Effect.HARMED
                      : chance > 10 ? Feedback.Effect.NO_DIFFERENCE : Feedback.Effect.HELPED)
              .build());
    }
    if (chance == 13 || chance == 99) {
      record.repair(new Repair(id, other, day.plusDays(30)));
    }
    return record.build();
  }

  private Behavior behavior(BehaviorId id, ParticipantId actor, LocalDate day) {
    Behavior.Builder behavior =
        random.nextBoolean()
            ? Behavior.of(actions.get(random.nextInt(actions.size())))
            : Behavior.of(codings[random.nextInt(codings.length)]);
    Perspective perspective = evidence();
    behavior.id(id).actor(actor).date(day).perspective(perspective);
    if (perspective != Perspective.SELF && random.nextInt(10) > 0) {
      behavior.reporter(other(Integer.parseInt(actor.value().substring(2))));
    }
    if (random.nextInt(3) == 0) {
      behavior.note(NOTE.substring(0, 40 + random.nextInt(NOTE.length() - 40)));
    }
    return behavior.build();
  }

  private Perspective evidence() {
    int chance = random.nextInt(20);
    if (chance < 8) {
      return Perspective.SELF;
    }
    return chance < 13
        ? Perspective.RECIPIENT
        : chance < 18 ? Perspective.OBSERVER : Perspective.RECORD;
  }

  private Status status() {
    int chance = random.nextInt(20);
    if (chance < 16) {
      return Status.CONFIRMED;
    }
    return chance < 18 ? Status.PROPOSED : chance < 19 ? Status.CONTESTED : Status.WITHDRAWN;
  }

  /** Returns one of a person's few contacts, or an outsider when there is no one else. */
  private ParticipantId other(int actor) {
    int near = (actor + 1 + random.nextInt(12)) % people;
    return near == actor ? ParticipantId.of("q-1") : person(near);
  }

  static ParticipantId person(int number) {
    return ParticipantId.of(String.format(Locale.ROOT, "p-%07d", number));
  }
}
