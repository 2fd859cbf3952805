package org.allyship.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.allyship.core.Anchor;
import org.allyship.core.Behavior;
import org.allyship.core.BehaviorId;
import org.allyship.core.Claim;
import org.allyship.core.Coding;
import org.allyship.core.Evidence;
import org.allyship.core.Feature;
import org.allyship.core.Level;
import org.allyship.core.ParticipantId;
import org.allyship.core.history.BehaviorRecord;
import org.allyship.core.history.Status;
import org.allyship.scoring.pattern.Pattern;

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

  Pattern pattern() {
    return Samples.pattern(records, claims);
  }

  private BehaviorRecord record(int number) {
    Coding coding = Coding.unknown();
    for (Feature feature : Feature.values()) {
      if (random.nextBoolean()) {
        coding = coding.with(one(feature.anchors().toArray(Anchor[]::new)));
      }
    }
    Evidence seenBy = one(Evidence.values());
    Behavior behavior =
        Behavior.of(coding)
            .id(BehaviorId.of("b-" + number))
            .by(ParticipantId.of("p-17"))
            .on(day())
            .seenBy(seenBy)
            .reportedBy(
                ParticipantId.of(seenBy == Evidence.SELF ? "p-17" : "p-" + random.nextInt(4)))
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
