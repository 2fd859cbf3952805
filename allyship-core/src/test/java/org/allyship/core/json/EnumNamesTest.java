package org.allyship.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.allyship.core.ActorKind;
import org.allyship.core.AllyRole;
import org.allyship.core.Authority;
import org.allyship.core.BystanderStrategy;
import org.allyship.core.Capacity;
import org.allyship.core.Community;
import org.allyship.core.Effort;
import org.allyship.core.Feature;
import org.allyship.core.Level;
import org.allyship.core.Perspective;
import org.allyship.core.Power;
import org.allyship.core.Setting;
import org.allyship.core.catalog.Affected;
import org.allyship.core.catalog.Approach;
import org.allyship.core.catalog.Approach.FitReason;
import org.allyship.core.catalog.ChallengeTheme;
import org.allyship.core.catalog.KeyFeature;
import org.allyship.core.catalog.Support;
import org.allyship.core.catalog.Verification;
import org.allyship.core.internal.JsonNames;
import org.allyship.core.knowledge.ResearchClaim.ResearchField;
import org.allyship.core.knowledge.Work.WorkKind;
import org.allyship.core.labeled.Label;
import org.allyship.core.labeled.LabeledBehavior.Grade;
import org.allyship.core.labeled.LabeledBehavior.StatementKind;
import org.allyship.core.plan.Commitment.CommitmentState;
import org.allyship.core.plan.Review.ReviewOutcome;
import org.allyship.core.record.Feedback;
import org.allyship.core.record.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The names of constants in files. An anchor's name is read with its feature, by a coding. */
class EnumNamesTest {
  static List<Class<? extends Enum<?>>> enums() {
    return List.of(
        ActorKind.class,
        AllyRole.class,
        Authority.class,
        Capacity.class,
        Community.class,
        Effort.class,
        Perspective.class,
        Feature.class,
        Feedback.Effect.class,
        BystanderStrategy.class,
        Level.class,
        Power.class,
        Setting.class,
        Affected.class,
        Approach.Fit.class,
        ChallengeTheme.class,
        FitReason.class,
        KeyFeature.class,
        Support.Giver.class,
        Verification.class,
        Status.class,
        CommitmentState.class,
        ReviewOutcome.class,
        ResearchField.class,
        WorkKind.class,
        Grade.class,
        StatementKind.class,
        Label.class);
  }

  @ParameterizedTest
  @MethodSource("enums")
  void every_constant_reads_back_from_its_name(Class<? extends Enum<?>> type) {
    for (Enum<?> constant : type.getEnumConstants()) {
      String json = StrictJson.write(constant);
      assertThat(json).matches("\"([a-z][a-zA-Z-]*|[ABC])\"");
      assertThat(StrictJson.read(json, type, "in")).isSameAs(constant);
    }
  }

  /** Those that are not named as the codebook names them. */
  static Stream<Class<? extends Enum<?>>> plainEnums() {
    return enums().stream().filter(type -> type != Feature.class && type != Grade.class);
  }

  @ParameterizedTest
  @MethodSource("plainEnums")
  void a_name_is_that_by_which_packs_are_read(Class<? extends Enum<?>> type) {
    for (Enum<?> constant : type.getEnumConstants()) {
      assertThat(StrictJson.write(constant)).isEqualTo('"' + JsonNames.of(constant) + '"');
    }
  }
}
