package org.allyship.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.allyship.core.Anchor;
import org.allyship.core.Behavior;
import org.allyship.core.BehaviorId;
import org.allyship.core.Coding;
import org.allyship.core.Feature;
import org.allyship.core.Level;
import org.allyship.core.ParticipantId;
import org.allyship.core.Perspective;
import org.allyship.core.record.BehaviorRecord;
import org.allyship.core.record.Claim;
import org.allyship.core.record.Status;
import org.allyship.scoring.person.PersonPattern;

/** What somebody may have done in two years, by chance. */
final class RandomHistory {
  private final Random random;
  private final List<BehaviorRecord> records = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();

  RandomHistory(Random random) {
    this.random = random;
    int count = random.nextInt(60);
    for (int i = 0; i < count; i++) {
      records.add(record(i));
    }
    if (random.nextBoolean()) {
      claims.add(new Claim(ParticipantId.of("p-17"), one(Level.values()), day()));
    }
  }

  PersonPattern pattern() {
    return Samples.pattern(records, claims);
  }

  private BehaviorRecord record(int number) {
    Coding coding = Coding.unknown();
    for (Feature feature : Feature.values()) {
      if (random.nextBoolean()) {
        coding = coding.with(one(feature.anchors().toArray(Anchor[]::new)));
      }
    }
    Perspective perspective = one(Perspective.values());
    Behavior behavior =
        Behavior.of(coding)
            .id(BehaviorId.of("b-" + number))
            .actor(ParticipantId.of("p-17"))
            .date(day())
            .perspective(perspective)
            .reporter(
                ParticipantId.of(
                    perspective == Perspective.SELF ? "p-17" : "p-" + random.nextInt(4)))
            .build();
    return BehaviorRecord.of(behavior, one(Status.values()));
  }

  private LocalDate day() {
    return LocalDate.of(2025 + random.nextInt(2), 1, 1).plusDays(random.nextInt(365));
  }

  private <T> T one(T[] of) {
    return of[random.nextInt(of.length)];
  }

  @Override
  public String toString() {
    return records.size() + " records, " + claims;
  }
}
