package org.allyship.cli.sample;

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
import org.allyship.core.Claim;
import org.allyship.core.Context;
import org.allyship.core.Evidence;
import org.allyship.core.Feedback;
import org.allyship.core.Level;
import org.allyship.core.ParticipantId;
import org.allyship.core.history.BehaviorRecord;
import org.allyship.core.history.FeedbackRequest;
import org.allyship.core.history.Repair;
import org.allyship.core.history.Status;
import org.allyship.core.json.StrictJson;

/** What is on record in the invented organization over two years, day by day. */
final class RecordLines {
  private static final int FIRST_YEAR = 2025;
  private static final int QUARTERS = 4;
  private static final int DAYS = 85;
  private static final int MISTAKES = 3;

  private final Deeds deeds;
  private final Chance chance;
  private final List<Line> lines = new ArrayList<>();

  private record Line(LocalDate on, String json) {}

  RecordLines(ContentPack pack, Chance chance) {
    this.deeds = new Deeds(pack, chance);
    this.chance = chance;
  }

  String of(List<Employee> employees) {
    for (Employee one : employees) {
      List<String> colleagues =
          employees.stream()
              .filter(other -> other.team().department().equals(one.team().department()))
              .map(Employee::id)
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
      organization(deeds.symbol(), i < 4 ? 0 : 1, i);
    }
    for (int i = 0; i < 4; i++) {
      organization(deeds.brokenPromise(), i < 3 ? 0 : 1, i);
    }
    for (int i = 0; i < 4; i++) {
      organization(deeds.change(), 1, i);
    }
  }

  private void organization(Behavior.Builder behavior, int year, int turn) {
    LocalDate on = day(year, turn);
    BehaviorRecord record =
        BehaviorRecord.of(
            behavior
                .id(BehaviorId.of(nextId()))
                .by(ParticipantId.of(SyntheticOrganization.ID))
                .on(on)
                .seenBy(Evidence.RECORD)
                .context(Context.builder().actor(ActorKind.ORGANIZATION).build())
                .build(),
            Status.CONFIRMED);
    lines.add(new Line(on, StrictJson.write(record)));
  }

  /** What one person does in one year. */
  private final class YearOf {
    private final Employee one;
    private final int year;
    private final List<String> colleagues;
    private final Style style;
    private int turn;

    YearOf(Employee one, int year, List<String> colleagues) {
      this.one = one;
      this.year = year;
      this.colleagues = colleagues;
      this.style = one.styles().get(year);
      this.turn = chance.between(0, QUARTERS - 1);
    }

    void add() {
      seen();
      told();
      if (chance.percent(style == Style.SYMBOLIC ? 60 : 10)) {
        LocalDate on = day(year, turn++);
        Level level = style == Style.CHANGING ? Level.ADVOCACY : Level.ALLYSHIP;
        Claim claim = new Claim(ParticipantId.of(one.id()), level, on);
        lines.add(new Line(on, StrictJson.write(Map.of("claim", claim))));
      }
    }

    /** What others report. */
    private void seen() {
      int often = style.often(chance);
      for (int i = 0; i < often; i++) {
        switch (style) {
          case QUIET -> byOthers(chance.percent(25) ? deeds.support() : deeds.learning());
          case SUPPORTIVE -> byOthers(deeds.support());
          case CHANGING -> byOthers(deeds.change());
          case RISKING -> byOthers(deeds.stake());
          case SYMBOLIC -> byOthers(chance.percent(70) ? deeds.symbol() : deeds.brokenPromise());
          case HURTFUL -> hurt();
        }
      }
      if (style == Style.CHANGING || style == Style.RISKING) {
        for (int i = chance.between(1, 3); i > 0; i--) {
          byOthers(deeds.support());
        }
      }
      if (one.candid() && style != Style.QUIET && style != Style.SYMBOLIC) {
        for (int i = 0; i < MISTAKES; i++) {
          byOthers(deeds.amends());
        }
      }
    }

    /** What they report of themself. */
    private void told() {
      int often =
          one.modest() ? 0 : chance.between(0, 3) + (one.loud() ? 9 : style == Style.QUIET ? 0 : 2);
      for (int i = 0; i < often; i++) {
        bySelf(ownDeed());
      }
    }

    private Behavior.Builder ownDeed() {
      int kind = chance.between(1, 100);
      if (style == Style.CHANGING && kind <= 40) {
        return deeds.change();
      }
      if (style == Style.RISKING && kind <= 60) {
        return deeds.stake();
      }
      int learning = one.loud() ? 10 : style == Style.QUIET ? 70 : 25;
      return kind > 100 - learning ? deeds.learning() : deeds.support();
    }

    private void byOthers(Behavior.Builder behavior) {
      int kind = chance.between(1, 100);
      behavior.seenBy(
          kind <= 45 ? Evidence.RECIPIENT : kind <= 88 ? Evidence.OBSERVER : Evidence.RECORD);
      if (kind <= 88) {
        behavior.reportedBy(ParticipantId.of(chance.oneOf(colleagues)));
      }
      write(behavior, status(), Feedback.Effect.HELPED);
    }

    private void bySelf(Behavior.Builder behavior) {
      behavior.seenBy(Evidence.SELF);
      write(behavior, status(), Feedback.Effect.NO_DIFFERENCE);
    }

    /** Somebody affected says that it hurt, whatever it was meant to be. */
    private void hurt() {
      behaviorThatHurt(deeds.support().seenBy(Evidence.OBSERVER));
    }

    private void behaviorThatHurt(Behavior.Builder behavior) {
      behavior.reportedBy(ParticipantId.of(chance.oneOf(colleagues)));
      BehaviorRecord.Builder record = record(behavior, Status.CONFIRMED);
      BehaviorRecord made = record.build();
      String affected = chance.oneOf(colleagues);
      record.addFeedback(feedback(made, affected, Feedback.Effect.HARMED));
      if (chance.percent(40)) {
        record.repair(new Repair(made.id(), ParticipantId.of(affected), made.on().plusDays(9)));
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
            new FeedbackRequest(made.id(), ParticipantId.of(asked), made.on().plusDays(1)));
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
                  .by(ParticipantId.of(one.id()))
                  .on(day(year, turn++))
                  .build())
          .status(status);
    }

    private static Feedback feedback(BehaviorRecord about, String by, Feedback.Effect effect) {
      return Feedback.builder()
          .about(about.id())
          .by(ParticipantId.of(by))
          .on(about.on().plusDays(3))
          .effect(effect)
          .build();
    }

    private void add(BehaviorRecord record) {
      lines.add(new Line(record.on(), StrictJson.write(record)));
    }
  }
}
