package org.allyship.data.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.allyship.content.ContentPack;
import org.allyship.core.ActorKind;
import org.allyship.core.Behavior;
import org.allyship.core.BehaviorId;
import org.allyship.core.Context;
import org.allyship.core.Level;
import org.allyship.core.ParticipantId;
import org.allyship.core.Perspective;
import org.allyship.core.json.StrictJson;
import org.allyship.core.record.BehaviorRecord;
import org.allyship.core.record.Claim;
import org.allyship.core.record.Feedback;
import org.allyship.core.record.FeedbackRequest;
import org.allyship.core.record.Repair;
import org.allyship.core.record.Status;

/** What is on record in the synthetic organization over two years, day by day. */
final class RecordLines {
  private static final int FIRST_YEAR = 2025;
  private static final int QUARTERS = 4;
  private static final int DAYS = 85;
  private static final int MISTAKES = 3;
  private static final List<Context.Occasion> OCCASIONS = List.of(Context.Occasion.values());

  private final BehaviorGenerator behaviors;
  private final RandomSource chance;
  private final List<Line> lines = new ArrayList<>();

  private record Line(LocalDate on, String json) {}

  RecordLines(ContentPack pack, RandomSource chance) {
    this.behaviors = new BehaviorGenerator(pack, chance);
    this.chance = chance;
  }

  String of(List<SyntheticEmployee> employees) {
    for (SyntheticEmployee one : employees) {
      List<String> colleagues =
          employees.stream()
              .filter(other -> other.team().department().equals(one.team().department()))
              .map(SyntheticEmployee::id)
              .filter(id -> !id.equals(one.id()))
              .toList();
      for (int year = 0; year < one.styles().size(); year++) {
        new YearOf(one, year, colleagues).add();
      }
    }
    addOrganization();
    StringBuilder text = new StringBuilder();
    lines.stream()
        .sorted(Comparator.comparing(Line::on))
        .forEach(line -> text.append(line.json()).append('\n'));
    return text.toString();
  }

  private String nextId() {
    return String.format(Locale.ROOT, "synthetic-b-%04d", lines.size() + 1);
  }

  private LocalDate day(int year, int turn) {
    return LocalDate.of(FIRST_YEAR + year, turn % QUARTERS * 3 + 1, 1)
        .plusDays(chance.between(0, DAYS));
  }

  /** Says more than it changes in the first year, and changes more in the second. */
  private void addOrganization() {
    for (int i = 0; i < 6; i++) {
      organization(behaviors.symbol(), i < 4 ? 0 : 1, i);
    }
    for (int i = 0; i < 4; i++) {
      organization(behaviors.brokenPromise(), i < 3 ? 0 : 1, i);
    }
    for (int i = 0; i < 4; i++) {
      organization(behaviors.change(), 1, i);
    }
  }

  private void organization(Behavior.Builder behavior, int year, int turn) {
    LocalDate on = day(year, turn);
    BehaviorRecord record =
        BehaviorRecord.of(
            behavior
                .id(BehaviorId.of(nextId()))
                .actor(ParticipantId.of(SyntheticOrganization.ID))
                .date(on)
                .perspective(Perspective.RECORD)
                .context(Context.builder().actorKind(ActorKind.ORGANIZATION).build())
                .build(),
            Status.CONFIRMED);
    lines.add(new Line(on, StrictJson.write(record)));
  }

  /** What one person does in one year. */
  private final class YearOf {
    private final SyntheticEmployee one;
    private final int year;
    private final List<String> colleagues;
    private final BehaviorStyle style;
    private int turn;

    YearOf(SyntheticEmployee one, int year, List<String> colleagues) {
      this.one = one;
      this.year = year;
      this.colleagues = colleagues;
      this.style = one.styles().get(year);
      this.turn = chance.between(0, QUARTERS - 1);
    }

    void add() {
      seen();
      told();
      if (chance.percent(style == BehaviorStyle.SYMBOLIC ? 60 : 10)) {
        LocalDate on = day(year, turn++);
        Level level = style == BehaviorStyle.CHANGING ? Level.ADVOCACY : Level.ALLYSHIP;
        Claim claim = new Claim(ParticipantId.of(one.id()), level, on);
        lines.add(new Line(on, StrictJson.write(Map.of("claim", claim))));
      }
    }

    /** What others report. */
    private void seen() {
      int often = style.often(chance);
      for (int i = 0; i < often; i++) {
        switch (style) {
          case QUIET -> byOthers(chance.percent(25) ? behaviors.support() : behaviors.learning());
          case SUPPORTIVE -> byOthers(behaviors.support());
          case CHANGING -> byOthers(behaviors.change());
          case RISKING -> byOthers(behaviors.stake());
          case SYMBOLIC ->
              byOthers(chance.percent(70) ? behaviors.symbol() : behaviors.brokenPromise());
          case HURTFUL -> hurt();
        }
      }
      if (style == BehaviorStyle.CHANGING || style == BehaviorStyle.RISKING) {
        for (int i = chance.between(1, 3); i > 0; i--) {
          byOthers(behaviors.support());
        }
      }
      if (one.candid() && style != BehaviorStyle.QUIET && style != BehaviorStyle.SYMBOLIC) {
        for (int i = 0; i < MISTAKES; i++) {
          byOthers(behaviors.amends());
        }
      }
    }

    /** What they report of themself. */
    private void told() {
      int often =
          one.modest()
              ? 0
              : chance.between(0, 3) + (one.loud() ? 9 : style == BehaviorStyle.QUIET ? 0 : 2);
      for (int i = 0; i < often; i++) {
        bySelf(ownBehavior());
      }
    }

    private Behavior.Builder ownBehavior() {
      int kind = chance.between(1, 100);
      if (style == BehaviorStyle.CHANGING && kind <= 40) {
        return behaviors.change();
      }
      if (style == BehaviorStyle.RISKING && kind <= 60) {
        return behaviors.stake();
      }
      int learning = one.loud() ? 10 : style == BehaviorStyle.QUIET ? 70 : 25;
      return kind > 100 - learning ? behaviors.learning() : behaviors.support();
    }

    private void byOthers(Behavior.Builder behavior) {
      int kind = chance.between(1, 100);
      behavior.perspective(
          kind <= 45
              ? Perspective.RECIPIENT
              : kind <= 88 ? Perspective.OBSERVER : Perspective.RECORD);
      if (kind <= 88) {
        behavior.reporter(ParticipantId.of(chance.oneOf(colleagues)));
      }
      write(behavior, status(), Feedback.Effect.HELPED);
    }

    private void bySelf(Behavior.Builder behavior) {
      behavior.perspective(Perspective.SELF);
      write(behavior, status(), Feedback.Effect.NO_DIFFERENCE);
    }

    /** Someone affected reports that it hurt, whatever the intention. */
    private void hurt() {
      behaviorThatHurt(behaviors.support().perspective(Perspective.OBSERVER));
    }

    private void behaviorThatHurt(Behavior.Builder behavior) {
      behavior.reporter(ParticipantId.of(chance.oneOf(colleagues)));
      BehaviorRecord.Builder record = record(behavior, Status.CONFIRMED);
      BehaviorRecord made = record.build();
      String affected = chance.oneOf(colleagues);
      record.addFeedback(feedback(made, affected, Feedback.Effect.HARMED));
      if (chance.percent(40)) {
        record.repair(new Repair(made.id(), ParticipantId.of(affected), made.date().plusDays(9)));
      }
      add(record.build());
    }

    private Status status() {
      int kind = chance.between(1, 100);
      if (kind <= 92) {
        return Status.CONFIRMED;
      }
      return kind <= 95 ? Status.CONTESTED : kind <= 99 ? Status.PROPOSED : Status.WITHDRAWN;
    }

    private void write(Behavior.Builder behavior, Status status, Feedback.Effect effect) {
      BehaviorRecord.Builder record = record(behavior, status);
      BehaviorRecord made = record.build();
      if (chance.percent(18)) {
        String asked = chance.oneOf(colleagues);
        record.addAsked(
            new FeedbackRequest(made.id(), ParticipantId.of(asked), made.date().plusDays(1)));
        if (chance.percent(70)) {
          record.addFeedback(feedback(made, asked, effect));
        }
      }
      add(record.build());
    }

    private BehaviorRecord.Builder record(Behavior.Builder behavior, Status status) {
      return BehaviorRecord.builder()
          .behavior(
              behavior
                  .id(BehaviorId.of(nextId()))
                  .actor(ParticipantId.of(one.id()))
                  .date(day(year, turn++))
                  .context(context())
                  .build())
          .status(status);
    }

    /** Every third behavior answers an occasion, so that nothing else of the sample changes. */
    private Context context() {
      int number = lines.size();
      return number % 3 == 0
          ? Context.builder().occasion(OCCASIONS.get(number / 3 % OCCASIONS.size())).build()
          : Context.none();
    }

    private static Feedback feedback(BehaviorRecord about, String by, Feedback.Effect effect) {
      return Feedback.builder()
          .about(about.id())
          .reporter(ParticipantId.of(by))
          .date(about.date().plusDays(3))
          .effect(effect)
          .build();
    }

    private void add(BehaviorRecord record) {
      lines.add(new Line(record.date(), StrictJson.write(record)));
    }
  }
}
