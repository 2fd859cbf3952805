package org.allyship.scoring.steps;

import static org.allyship.scoring.person.PatternValues.typical;
import static org.allyship.scoring.steps.StepValues.action;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.allyship.core.Action;
import org.allyship.core.Anchor;
import org.allyship.core.Authority;
import org.allyship.core.Capacity;
import org.allyship.core.ChallengeId;
import org.allyship.core.Coding;
import org.allyship.core.Community;
import org.allyship.core.Effort;
import org.allyship.core.Level;
import org.allyship.core.Setting;
import org.allyship.core.catalog.Challenge;
import org.allyship.core.catalog.ChallengeTheme;
import org.allyship.core.catalog.KeyFeature;
import org.allyship.scoring.person.PatternFindingType;
import org.allyship.scoring.person.PersonPattern;
import org.allyship.scoring.steps.StepReason.AfterAction;
import org.allyship.scoring.steps.StepReason.ForCapacity;
import org.allyship.scoring.steps.StepReason.ForChallenge;
import org.allyship.scoring.steps.StepReason.ForCommunity;
import org.allyship.scoring.steps.StepReason.ForFeature;
import org.allyship.scoring.steps.StepReason.ForFinding;
import org.allyship.scoring.steps.StepReason.ForLevel;
import org.junit.jupiter.api.Test;

/** What leads to what, and what is never proposed. */
class NextStepsTest extends StepsOfAPerson {
  @Test
  void a_challenge_in_the_catalog_twice_is_refused() {
    Challenge fear = StepValues.THEMES.get(0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NextSteps.among(List.of(ASK), List.of(fear, fear)))
        .withMessage("challenge 'fear-of-being-penalized' is in the catalog twice; each id once");
  }

  /** The engine names no challenge of a pack: a pack of its own says what each is about. */
  @Test
  void a_challenge_matters_by_its_theme_whatever_its_id() {
    Action rest = ally("rest", SELF).addChallenge(ChallengeId.of("too-much")).build();
    PersonPattern pattern = pattern();
    Preferences named = Preferences.builder().addChallenge(ChallengeId.of("too-much")).build();
    NextSteps themed =
        NextSteps.among(
            List.of(rest, POLICY),
            List.of(StepValues.challenge("too-much", ChallengeTheme.OVEREXTENSION)));
    assertThat(themed.after(pattern, Habits.none(), named))
        .extracting(step -> step.action().id().value())
        .containsExactly("rest");
  }

  @Test
  void an_empty_catalog_proposes_nothing() {
    assertThat(steps()).isEmpty();
  }

  @Test
  void an_id_that_comes_twice_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NextSteps.among(List.of(ASK, ASK), StepValues.THEMES))
        .withMessage("action 'ask' is in the catalog twice; each id once");
  }

  @Test
  void a_newcomer_is_proposed_small_actions_of_allyship_for_others() {
    catalog(
        ASK,
        POLICY,
        SEAT,
        ally("read", Coding.of(Anchor.ACT_LEARNING, Anchor.REACH_TEAM)).build(),
        ally("reflect", SELF).build(),
        ally("own-it", DEED.with(Anchor.REPAIR_CORRECTS)).build(),
        ally("mentor", DEED.with(Anchor.DIRECTION_WITH)).effort(Effort.WEEKS).build(),
        ally("visit", DEED).effort(Effort.HOURS).build());
    assertThat(ids()).containsExactly("ask", "visit");
    assertThat(reasonsOf("ask")).containsExactly(new ForLevel(Level.ALLYSHIP));
  }

  @Test
  void what_is_retired_gives_way_to_what_took_its_place() {
    catalog(ASK, ally("old", CREDIT.coding()).replacedBy(id("ask")).build(), HELP);
    assertThat(ids()).containsExactly("ask", "help");
    habits = new Habits(Set.of(id("old")), Set.of());
    assertThat(ids()).containsExactly("help");
  }

  @Test
  void what_others_seldom_saw_is_proposed_and_risk_never() {
    others(DEED.with(Anchor.DIRECTION_FOR).with(Anchor.TRANSFER_VOICE), 2);
    catalog(ASK, CREDIT, HELP);
    assertThat(reasonsOf("ask"))
        .containsExactly(new ForFeature(KeyFeature.LISTENING), new ForLevel(Level.ALLYSHIP));
    assertThat(reasonsOf("credit")).containsExactly(new ForLevel(Level.ALLYSHIP));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ForFeature(KeyFeature.RISK_TAKING))
        .withMessageContaining("no one is pushed toward a risk");
  }

  @Test
  void what_others_saw_once_in_five_times_is_not_seldom() {
    others(DEED.with(Anchor.DIRECTION_FOR), 4);
    others(DEED.with(Anchor.DIRECTION_ASKED), 1);
    catalog(ASK);
    assertThat(reasonsOf("ask")).containsExactly(new ForLevel(Level.ALLYSHIP));
    others(DEED.with(Anchor.DIRECTION_FOR), 1);
    assertThat(reasonsOf("ask")).contains(new ForFeature(KeyFeature.LISTENING));
  }

  @Test
  void the_self_view_says_what_is_seldom_only_where_others_know_nothing_and_it_is_enough() {
    self(DEED.with(Anchor.DIRECTION_FOR), 2);
    catalog(ASK);
    assertThat(reasonsOf("ask")).containsExactly(new ForLevel(Level.ALLYSHIP));
    self(DEED.with(Anchor.DIRECTION_FOR), 1);
    assertThat(reasonsOf("ask")).contains(new ForFeature(KeyFeature.LISTENING));
    others(DEED.with(Anchor.DIRECTION_ASKED), 1);
    assertThat(reasonsOf("ask")).containsExactly(new ForLevel(Level.ALLYSHIP));
  }

  @Test
  void who_reports_much_more_than_others_do_is_told_to_ask_how_it_comes_across() {
    self(typical(Level.ALLYSHIP), 6);
    catalog(ASK, HELP, CREDIT, ally("z-feedback", SELF.with(Anchor.DIRECTION_ASKED)).build());
    assertThat(ids()).containsExactly("z-feedback", "ask", "credit", "help");
    assertThat(reasonsOf("z-feedback")).containsExactly(new ForFeature(KeyFeature.LISTENING));
    assertThat(reasonsOf("ask").get(0)).isEqualTo(new ForFeature(KeyFeature.LISTENING));
    done.remove(0);
    assertThat(ids()).doesNotContain("z-feedback");
  }

  @Test
  void an_ally_is_shown_the_step_to_advocacy() {
    others(typical(Level.ALLYSHIP), 8);
    catalog(ASK, CREDIT, POLICY, SEAT);
    assertThat(ids()).containsExactly("ask", "credit", "policy");
    assertThat(reasonsOf("policy")).containsExactly(new ForLevel(Level.ADVOCACY));
    assertThat(reasonsOf("ask")).containsExactly(new ForLevel(Level.ALLYSHIP));
  }

  @Test
  void what_was_begun_can_go_on_without_a_role() {
    catalog(POLICY);
    preferences.addChallenge(PENALIZED);
    catalog(
        action("report", Level.ADVOCACY, CHANGE.with(Anchor.DIRECTION_WITH))
            .addChallenge(PENALIZED)
            .build());
    assertThat(ids()).isEmpty();
    self(typical(Level.ADVOCACY), 1);
    assertThat(ids()).containsExactly("report");
  }

  @Test
  void nothing_is_put_at_stake_by_whom_something_was_found_or_who_says_they_carry_much() {
    others(typical(Level.ADVOCACY), 8);
    catalog(POLICY, SEAT);
    self(HARM, 1);
    assertThat(ids()).containsExactly("policy");
    done.remove(8);
    assertThat(ids()).containsExactly("policy", "seat");
    preferences.addChallenge(OVEREXTENSION);
    assertThat(ids()).isEmpty();
  }

  @Test
  void a_harm_is_put_right_before_all_else_however_long_it_takes() {
    others(HARM, 1);
    catalog(
        ally("own-it", DEED.with(Anchor.REPAIR_CORRECTS)).effort(Effort.HOURS).build(),
        ally("ask-them", DEED.with(Anchor.DIRECTION_ASKED)).addChallenge(WRONG).build(),
        ally("words", DEED).addChallenge(WRONG).build(),
        CREDIT,
        ASK);
    assertThat(ids()).containsExactly("own-it", "ask-them", "ask");
    ForFinding harm = new ForFinding(PatternFindingType.UNREPAIRED_HARM);
    ForFeature action = new ForFeature(KeyFeature.ACTION);
    assertThat(reasonsOf("own-it")).containsExactly(harm, action);
    assertThat(reasonsOf("ask-them")).contains(harm, new ForLevel(Level.ALLYSHIP));
    assertThat(reasonsOf("ask")).doesNotContain(harm);
  }

  @Test
  void at_sustained_risk_only_a_little_rest_is_proposed() {
    others(AT_RISK, 12);
    catalog(
        ally("limit", SELF).addChallenge(OVEREXTENSION).build(),
        ally("choose", Coding.of(Anchor.ACT_LEARNING, Anchor.REACH_SELF, Anchor.COST_COMFORT))
            .effort(Effort.HOURS)
            .addChallenge(OVEREXTENSION)
            .build(),
        ally("turns", SELF.with(Anchor.REACH_TEAM))
            .effort(Effort.ONGOING)
            .addChallenge(OVEREXTENSION)
            .build(),
        ally("host", DEED).addChallenge(OVEREXTENSION).build(),
        ally("unsure", SELF.without(Anchor.COST_NONE.feature()))
            .addChallenge(OVEREXTENSION)
            .build(),
        ally("for-women", DEED).addCommunity(Community.WOMEN).build(),
        ASK,
        SEAT);
    preferences.addCommunity(Community.WOMEN);
    assertThat(ids()).containsExactly("limit", "choose");
    assertThat(reasonsOf("limit"))
        .containsExactly(new ForFinding(PatternFindingType.SUSTAINED_RISK));
  }

  @Test
  void sustained_risk_that_is_named_counts_like_a_finding() {
    preferences.addChallenge(OVEREXTENSION);
    catalog(
        ally("a-host", DEED).addChallenge(OVEREXTENSION).build(),
        ally("limit", SELF).effort(Effort.HOURS).addChallenge(OVEREXTENSION).build(),
        ally("weeks", SELF).effort(Effort.WEEKS).addChallenge(OVEREXTENSION).build(),
        ASK);
    assertThat(ids()).containsExactly("a-host", "limit");
    assertThat(reasonsOf("limit")).containsExactly(new ForChallenge(OVEREXTENSION));
  }

  @Test
  void after_lapsed_promises_at_most_three_actions_of_minutes_are_proposed() {
    others(LAPSED, 2);
    catalog(
        ASK,
        CREDIT,
        HELP,
        ally("again", DEED.with(Anchor.TRANSFER_ACCESS)).build(),
        ally("hours", DEED).effort(Effort.HOURS).build(),
        ally("read", Coding.of(Anchor.ACT_LEARNING)).addChallenge(WRONG).build());
    preferences.addChallenge(WRONG);
    assertThat(ids()).containsExactly("again", "ask", "credit");
    assertThat(reasonsOf("ask"))
        .containsExactly(
            new ForFinding(PatternFindingType.LAPSED_PROMISES),
            new ForFeature(KeyFeature.ACTION),
            new ForLevel(Level.ALLYSHIP));
  }

  @Test
  void tokenism_calls_for_small_actions_that_pass_something_on() {
    self(SYMBOL, 3);
    catalog(
        ASK,
        HELP,
        ally("hours", CREDIT.coding()).effort(Effort.HOURS).build(),
        ally("read", Coding.of(Anchor.ACT_LEARNING)).addChallenge(WRONG).build());
    preferences.addChallenge(WRONG);
    assertThat(ids()).containsExactly("ask", "help", "hours");
    ForFinding symbols = new ForFinding(PatternFindingType.TOKENISM);
    ForFeature action = new ForFeature(KeyFeature.ACTION);
    assertThat(reasonsOf("ask")).containsExactly(symbols, action, new ForLevel(Level.ALLYSHIP));
    assertThat(reasonsOf("hours")).contains(symbols);
    assertThat(reasonsOf("help")).containsExactly(action, new ForLevel(Level.ALLYSHIP));
  }

  @Test
  void who_fears_to_be_penalized_is_proposed_nothing_that_might_cost_them() {
    Coding unsaid = DEED.without(Anchor.COST_NONE.feature());
    catalog(
        ally("a-unsaid", unsaid).addChallenge(PENALIZED).build(),
        ally("safe", DEED).addChallenge(PENALIZED).build());
    preferences.addChallenge(PENALIZED);
    assertThat(ids()).containsExactly("safe");
    assertThat(reasonsOf("safe"))
        .containsExactly(new ForChallenge(PENALIZED), new ForLevel(Level.ALLYSHIP));
    catalog(SEAT);
    others(typical(Level.ADVOCACY), 8);
    assertThat(ids()).containsExactly("safe");
  }

  @Test
  void power_passion_settings_and_authority_decide_what_fits() {
    catalog(
        ally("office", DEED).authority(Authority.NEEDED).build(),
        ally("parents", DEED).addCapacity(Capacity.PARENT).build(),
        ally("at-home", DEED).settings(Set.of(Setting.HOME)).build(),
        ally("women", DEED).addCommunity(Community.WOMEN).build(),
        ally("women-at-home", ASK.coding())
            .settings(Set.of(Setting.HOME))
            .addCommunity(Community.WOMEN)
            .addCapacity(Capacity.PARENT)
            .build());
    assertThat(ids()).containsExactly("at-home");
    preferences.addCapacity(Capacity.PARENT).addCommunity(Community.WOMEN);
    assertThat(ids()).containsExactly("women", "women-at-home", "parents", "at-home");
    assertThat(reasonsOf("women-at-home"))
        .containsExactly(
            new ForCommunity(Community.WOMEN),
            new ForCapacity(Capacity.PARENT),
            new ForLevel(Level.ALLYSHIP));
    preferences.addSetting(Setting.WORKPLACE);
    assertThat(ids()).containsExactly("women", "parents");
    preferences.authority(true);
    assertThat(ids()).containsExactly("women", "parents", "office");
  }

  @Test
  void what_was_done_points_to_what_is_next_by_the_action_that_names_it_soonest() {
    catalog(
        ally("a-first", DEED).next(List.of(id("other"), id("next"))).build(),
        ally("b-second", DEED).next(List.of(id("next"))).build(),
        ally("next", ASK.coding()).build());
    habits = new Habits(Set.of(), Set.of(id("a-first"), id("b-second")));
    assertThat(reasonsOf("next"))
        .containsExactly(new AfterAction(id("b-second")), new ForLevel(Level.ALLYSHIP));
    habits = new Habits(Set.of(), Set.of(id("a-first")));
    assertThat(reasonsOf("next").get(0)).isEqualTo(new AfterAction(id("a-first")));
  }

  @Test
  void of_two_actions_that_name_a_next_one_as_soon_the_first_by_name_is_the_reason() {
    catalog(
        ally("z-first", DEED).next(List.of(id("next"))).build(),
        ally("a-second", DEED).next(List.of(id("next"))).build(),
        ally("next", ASK.coding()).build());
    habits = new Habits(Set.of(), Set.of(id("z-first"), id("a-second")));
    assertThat(reasonsOf("next").get(0)).isEqualTo(new AfterAction(id("a-second")));
  }

  @Test
  void what_is_for_other_groups_than_were_named_is_left_out_and_none_where_none_was_named() {
    catalog(ally("disabled", ASK.coding()).addCommunity(Community.DISABLED).build(), HELP);
    assertThat(ids()).containsExactly("disabled", "help");
    preferences.addCommunity(Community.WOMEN);
    assertThat(ids()).containsExactly("help");
  }
}
