package org.allyship.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.allyship.core.ActorKind;
import org.allyship.core.AllyRole;
import org.allyship.core.Community;
import org.allyship.core.Evidence;
import org.allyship.core.Feature;
import org.allyship.core.Feedback;
import org.allyship.core.FiveD;
import org.allyship.core.Level;
import org.allyship.core.Power;
import org.allyship.core.Setting;
import org.allyship.core.catalog.Support;
import org.allyship.core.catalog.Verification;
import org.allyship.core.reference.Grade;
import org.allyship.core.reference.Kind;
import org.allyship.core.reference.Label;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The names of constants in files. An anchor's name is read with its feature, by a coding. */
class EnumNamesTest {
  static List<Class<? extends Enum<?>>> enums() {
    return List.of(
        ActorKind.class,
        AllyRole.class,
        Community.class,
        Evidence.class,
        Feature.class,
        Feedback.Effect.class,
        FiveD.class,
        Level.class,
        Power.class,
        Setting.class,
        Support.Giver.class,
        Verification.class,
        Grade.class,
        Kind.class,
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
}
