package org.allyship.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BehaviorTest {
  private static final Action ACTION =
      Action.builder()
          .id(ActionId.of("credit-idea-owner"))
          .level(Level.ALLYSHIP)
          .coding(Coding.of(Anchor.ACT_DEED, Anchor.TRANSFER_VOICE))
          .authority(Authority.ANY)
          .effort(Effort.MINUTES)
          .addSetting(Setting.WORKPLACE)
          .addSource(SourceId.of("a-source"))
          .since("1.0.0")
          .build();

  @Test
  void an_instance_of_an_action_is_coded_as_the_action_is() {
    Behavior behavior = Behavior.of(ACTION).build();
    assertThat(behavior.action()).contains(ACTION.id());
    assertThat(behavior.coding()).isEqualTo(ACTION.coding());
  }

  @Test
  void what_is_known_of_the_instance_takes_the_place_of_what_the_action_says() {
    Behavior behavior =
        Behavior.of(ACTION)
            .with(Anchor.COST_STANDING)
            .with(Feature.TRANSFER, "access")
            .with(Feature.ACT, "unknown")
            .build();
    assertThat(behavior.coding())
        .isEqualTo(Coding.of(Anchor.COST_STANDING, Anchor.TRANSFER_ACCESS));
  }

  @Test
  void answers_hold_whether_the_coding_is_given_before_or_after_them() {
    Behavior.Builder builder = Behavior.of(ACTION).with(Anchor.COST_STANDING);
    builder.coding(Coding.of(Anchor.ACT_LEARNING, Anchor.COST_NONE));
    assertThat(builder.build().coding())
        .isEqualTo(Coding.of(Anchor.ACT_LEARNING, Anchor.COST_STANDING));
  }

  @Test
  void answers_keep_every_other_part() {
    Behavior behavior =
        Behavior.of(ACTION)
            .id(BehaviorId.of("b-1"))
            .actor(ParticipantId.of("p-17"))
            .reporter(ParticipantId.of("p-4"))
            .date(LocalDate.of(2026, 3, 4))
            .perspective(Perspective.RECIPIENT)
            .note("in the weekly meeting")
            .context(Context.builder().power(Power.HIGHER).build())
            .build();
    assertThat(behavior.toBuilder().with(Anchor.COST_STANDING).build())
        .isEqualTo(
            behavior.toBuilder().coding(behavior.coding().with(Anchor.COST_STANDING)).build());
  }

  @Test
  void a_wrong_answer_fails_where_it_is_given() {
    Behavior.Builder builder = Behavior.of(Coding.unknown());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.with(Feature.COST, "high"))
        .withMessageContaining("'high' is not an anchor of feature 'cost'");
  }

  @Test
  void nothing_is_known_of_the_context_unless_it_is_given() {
    assertThat(Behavior.of(Coding.unknown()).build().context()).isEqualTo(Context.none());
  }

  @Test
  void an_action_must_be_something_done() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ACTION.toBuilder().coding(Coding.of(Anchor.COST_NONE)).build())
        .withMessage(
            "action 'credit-idea-owner' must code 'act', because an action is something that people do");
  }

  @Test
  void a_missing_part_is_named() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Action.builder().build())
        .withMessageContaining("since, id, level, coding, authority, effort");
  }
}
