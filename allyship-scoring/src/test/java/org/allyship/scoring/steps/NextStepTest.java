package org.allyship.scoring.steps;

import static org.allyship.scoring.steps.StepValues.action;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.allyship.core.Action;
import org.allyship.core.ActionId;
import org.allyship.core.Anchor;
import org.allyship.core.Capacity;
import org.allyship.core.ChallengeId;
import org.allyship.core.Coding;
import org.allyship.core.Community;
import org.allyship.core.Effort;
import org.allyship.core.Level;
import org.allyship.core.ParticipantId;
import org.allyship.core.Setting;
import org.allyship.core.catalog.KeyFeature;
import org.allyship.core.json.StrictJson;
import org.allyship.core.plan.Commitment;
import org.allyship.core.plan.CommitmentId;
import org.allyship.scoring.person.PatternFindingType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextStepTest {
  private static final Coding DEED = Coding.of(Anchor.ACT_DEED);
  private static final StepReason REASON = new StepReason.ForLevel(Level.ALLYSHIP);
  private static final LocalDate MADE = LocalDate.of(2026, 3, 2);
  private static final Preferences WISHES =
      Preferences.builder()
          .addCapacities(Capacity.PARENT, Capacity.COLLEAGUE)
          .addCommunities(Community.WOMEN, Community.LGBTQ)
          .build();

  private static NextStep step(Action.Builder action) {
    return new NextStep(action.build(), List.of(REASON));
  }

  private static Commitment commitment(NextStep step) {
    return step.toCommitment(CommitmentId.of("c"), ParticipantId.of("p"), MADE, WISHES);
  }

  @Test
  void a_step_says_why_once_each() {
    Action action = action("ask", Level.ALLYSHIP, DEED).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NextStep(action, List.of()))
        .withMessage("step 'ask' must say why it is proposed");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NextStep(action, List.of(REASON, REASON)))
        .withMessageStartingWith("step 'ask' must give each reason once, but had [ForLevel");
  }

  @Test
  void a_safety_note_is_needed_where_standing_or_more_is_at_stake() {
    assertThat(step(action("a", Level.ADVOCACY, DEED)).needsSafetyNote()).isFalse();
    assertThat(step(action("a", Level.ADVOCACY, DEED.with(Anchor.COST_COMFORT))).needsSafetyNote())
        .isFalse();
    assertThat(step(action("a", Level.ALLYSHIP, DEED.with(Anchor.COST_STANDING))).needsSafetyNote())
        .isTrue();
    assertThat(
            step(action("a", Level.ALLYSHIP, DEED.with(Anchor.COST_LIVELIHOOD))).needsSafetyNote())
        .isTrue();
    assertThat(step(action("a", Level.ACCOMPLICESHIP, DEED)).needsSafetyNote()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"MINUTES, 2", "HOURS, 4", "WEEKS, 8", "ONGOING, 12"})
  void a_commitment_is_looked_at_again_the_later_the_more_it_takes(Effort effort, int weeks) {
    Commitment commitment = commitment(step(action("ask", Level.ALLYSHIP, DEED).effort(effort)));
    assertThat(commitment.reviewOn()).isEqualTo(MADE.plusWeeks(weeks));
    assertThat(commitment.madeOn()).isEqualTo(MADE);
    assertThat(commitment.action()).contains(ActionId.of("ask"));
    assertThat(commitment.person()).isEqualTo(ParticipantId.of("p"));
    assertThat(commitment.id()).isEqualTo(CommitmentId.of("c"));
  }

  @Test
  void a_commitment_keeps_the_power_and_passion_that_its_action_fits() {
    Action.Builder any = action("any", Level.ALLYSHIP, DEED);
    assertThat(commitment(step(any)).capacities())
        .containsExactly(Capacity.COLLEAGUE, Capacity.PARENT);
    assertThat(commitment(step(any)).communities())
        .containsExactly(Community.LGBTQ, Community.WOMEN);
    Action.Builder some =
        any.addCapacities(Capacity.PARENT, Capacity.LEADER).addCommunity(Community.WOMEN);
    assertThat(commitment(step(some)).capacities()).containsExactly(Capacity.PARENT);
    assertThat(commitment(step(some)).communities()).containsExactly(Community.WOMEN);
  }

  @Test
  void a_step_is_written_with_its_action_and_typed_reasons() {
    assertThat(StrictJson.write(step(action("ask", Level.ALLYSHIP, DEED))))
        .isEqualTo(
            "{\"action\":{\"id\":\"ask\",\"level\":\"allyship\",\"coding\":{\"act\":\"deed\"},"
                + "\"authority\":\"any\",\"effort\":\"minutes\",\"settings\":[\"workplace\","
                + "\"school\",\"health-care\",\"home\",\"community\",\"online\"],"
                + "\"sources\":[\"a-source\"],\"since\":\"0.1.0\"},"
                + "\"reasons\":[{\"type\":\"level\",\"level\":\"allyship\"}],"
                + "\"needsSafetyNote\":false}");
  }

  @Test
  void every_reason_reads_back() {
    List<StepReason> reasons =
        List.of(
            new StepReason.ForFinding(PatternFindingType.SUSTAINED_RISK),
            new StepReason.ForChallenge(ChallengeId.of("overextension")),
            new StepReason.ForFeature(KeyFeature.LISTENING),
            new StepReason.ForCommunity(Community.WOMEN),
            new StepReason.ForCapacity(Capacity.PARENT),
            new StepReason.AfterAction(ActionId.of("ask")),
            REASON);
    for (StepReason reason : reasons) {
      assertThat(StrictJson.read(StrictJson.write(reason), StepReason.class, "reason"))
          .isEqualTo(reason);
    }
    assertThat(reasons.stream().map(StrictJson::write))
        .containsExactly(
            "{\"type\":\"finding\",\"finding\":\"sustained-risk\"}",
            "{\"type\":\"challenge\",\"challenge\":\"overextension\"}",
            "{\"type\":\"feature\",\"feature\":\"listening\"}",
            "{\"type\":\"community\",\"community\":\"women\"}",
            "{\"type\":\"capacity\",\"capacity\":\"parent\"}",
            "{\"type\":\"after\",\"action\":\"ask\"}",
            "{\"type\":\"level\",\"level\":\"allyship\"}");
  }

  @Test
  void preferences_read_back_and_may_be_left_out() {
    Preferences all =
        WISHES.toBuilder()
            .addChallenge(ChallengeId.of("overextension"))
            .addSetting(Setting.HOME)
            .authority(true)
            .build();
    assertThat(StrictJson.read(StrictJson.write(all), Preferences.class, "preferences"))
        .isEqualTo(all);
    assertThat(StrictJson.read("{}", Preferences.class, "preferences"))
        .isEqualTo(Preferences.none());
    assertThat(Preferences.none().authority()).isFalse();
  }
}
