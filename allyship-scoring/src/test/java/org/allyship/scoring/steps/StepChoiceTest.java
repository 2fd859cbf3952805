package org.allyship.scoring.steps;

import static org.allyship.scoring.person.PatternValues.typical;
import static org.allyship.scoring.steps.StepValues.action;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.allyship.core.Anchor;
import org.allyship.core.Capacity;
import org.allyship.core.Coding;
import org.allyship.core.Community;
import org.allyship.core.Level;
import org.allyship.scoring.steps.StepReason.ForChallenge;
import org.allyship.scoring.steps.StepReason.ForLevel;
import org.junit.jupiter.api.Test;

/** Which of what could be proposed is. */
class StepChoiceTest extends StepsOfAPerson {
  /** Six actions for three groups, enough to leave no room for anything else. */
  private void muchForThreeGroups() {
    for (Community community : List.of(Community.WOMEN, Community.LGBTQ, Community.DISABLED)) {
      preferences.addCommunity(community);
      catalog(
          ally("ask-" + community.ordinal(), ASK.coding()).addCommunity(community).build(),
          ally("credit-" + community.ordinal(), CREDIT.coding()).addCommunity(community).build());
    }
  }

  @Test
  void a_place_is_kept_for_the_level_beyond_a_recognized_one() {
    muchForThreeGroups();
    catalog(
        action("a-self", Level.ADVOCACY, SELF).addCommunity(Community.WOMEN).build(), POLICY, SEAT);
    assertThat(ids()).hasSize(5).doesNotContain("policy");
    others(typical(Level.ALLYSHIP), 8);
    assertThat(ids()).hasSize(5).contains("policy").doesNotContain("a-self");
  }

  @Test
  void no_place_is_kept_for_a_risk_or_without_a_role() {
    muchForThreeGroups();
    catalog(ally("a-help", DEED.with(Anchor.DIRECTION_WITH)).build(), POLICY, SEAT);
    assertThat(ids()).hasSize(5).doesNotContain("a-help");
    others(typical(Level.ADVOCACY), 8);
    assertThat(ids()).hasSize(5).doesNotContain("seat", "policy");
  }

  @Test
  void a_risk_can_be_chosen_after_what_is_none() {
    others(typical(Level.ADVOCACY), 8);
    habits = new Habits(Set.of(), Set.of(id("first")));
    catalog(ally("first", DEED).next(List.of(id("policy"))).build(), POLICY, SEAT);
    assertThat(ids()).contains("policy", "seat");
  }

  @Test
  void an_advocate_is_shown_one_step_with_something_at_stake_the_least_of_them() {
    others(typical(Level.ADVOCACY), 8);
    catalog(
        POLICY,
        SEAT,
        action("a-job", Level.ACCOMPLICESHIP, CHANGE.with(Anchor.COST_LIVELIHOOD)).build(),
        action("b-risk", Level.ADVOCACY, RISK).build(),
        action("c-unsaid", Level.ACCOMPLICESHIP, CHANGE.without(Anchor.COST_NONE.feature()))
            .build());
    assertThat(ids()).containsExactly("policy", "c-unsaid");
    assertThat(steps()).extracting(NextStep::needsSafetyNote).containsExactly(false, true);
    catalog.remove(catalog.size() - 1);
    assertThat(ids()).containsExactly("policy", "seat");
    assertThat(reasonsOf("seat")).containsExactly(new ForLevel(Level.ACCOMPLICESHIP));
  }

  @Test
  void near_twins_are_proposed_only_where_there_is_little_else() {
    catalog(ASK, ally("ask-too", ASK.coding()).build(), CREDIT, HELP);
    assertThat(ids()).containsExactly("ask", "credit", "help");
    catalog.remove(HELP);
    assertThat(ids()).containsExactly("ask", "credit");
    catalog(ally("ask-more", ASK.coding().with(Anchor.TRANSFER_ACCESS)).build());
    assertThat(ids()).containsExactly("ask", "ask-more", "credit");
  }

  @Test
  void a_step_and_what_it_leads_to_are_not_proposed_together_unless_there_is_little_else() {
    catalog(ally("ask", ASK.coding()).next(List.of(id("credit"))).build(), CREDIT, HELP);
    assertThat(ids()).containsExactly("ask", "credit", "help");
    preferences.addCapacity(Capacity.PARENT).addCommunity(Community.WOMEN);
    catalog(
        ally("parents", DEED).addCapacity(Capacity.PARENT).build(),
        ally("women", DEED).addCommunity(Community.WOMEN).build());
    assertThat(ids()).containsExactly("women", "parents", "ask", "help");
  }

  @Test
  void what_needs_no_incident_comes_before_what_waits_for_one() {
    catalog(
        ally("a-moment", ASK.coding().with(Anchor.TIMING_MOMENT)).build(),
        ally("b-after", ASK.coding().with(Anchor.TIMING_AFTER)).build(),
        ally("c-ahead", ASK.coding().with(Anchor.TIMING_AHEAD)).build(),
        CREDIT,
        HELP);
    assertThat(ids()).containsExactly("c-ahead", "credit", "help").doesNotContain("a-moment");
  }

  @Test
  void what_is_for_anyone_and_costs_less_comes_before_what_is_for_some_or_costs_more() {
    catalog(
        ally("a-women", ASK.coding()).addCommunity(Community.WOMEN).build(),
        ally("b-unsaid", ASK.coding().without(Anchor.COST_NONE.feature())).build(),
        ally("c-best", ASK.coding()).build(),
        CREDIT,
        HELP);
    assertThat(ids()).containsExactly("c-best", "credit", "help");
  }

  @Test
  void of_what_is_equally_pressing_that_with_more_reasons_comes_first() {
    preferences.addCommunity(Community.WOMEN).addCapacity(Capacity.PARENT);
    catalog(
        ally("a-women", ASK.coding()).addCommunity(Community.WOMEN).build(),
        ally("b-women", ASK.coding()).addCommunity(Community.WOMEN).build(),
        ally("c-both", ASK.coding().with(Anchor.TRANSFER_ACCESS))
            .addCommunity(Community.WOMEN)
            .addCapacity(Capacity.PARENT)
            .build(),
        CREDIT,
        HELP);
    assertThat(ids()).containsExactly("c-both", "credit", "help");
  }

  @Test
  void what_reaches_others_and_shows_more_comes_before_what_reaches_oneself_or_shows_less() {
    preferences.addChallenge(WRONG);
    Coding asking = DEED.with(Anchor.DIRECTION_ASKED);
    catalog(
        ally("a-self", SELF).addChallenge(WRONG).build(),
        ally("b-less", DEED.with(Anchor.TRANSFER_VOICE)).addChallenge(WRONG).build(),
        ally("c-more", asking.with(Anchor.TRANSFER_VOICE)).addChallenge(WRONG).build(),
        ally("d-less", asking).addChallenge(WRONG).build());
    assertThat(ids()).containsExactly("b-less", "c-more", "d-less");
    assertThat(reasonsOf("d-less").get(0)).isEqualTo(new ForChallenge(WRONG));
    preferences.addCapacity(Capacity.PARENT);
    catalog(ally("parents", DEED).addCapacity(Capacity.PARENT).build());
    assertThat(ids()).containsExactly("b-less", "c-more", "parents");
  }

  @Test
  void of_two_that_show_the_same_that_which_reaches_others_is_proposed() {
    preferences.addChallenge(WRONG);
    catalog(
        ally("a-self", SELF).addChallenge(WRONG).build(),
        ally("b-person", DEED).addChallenge(WRONG).build(),
        CREDIT,
        ally("ask", ASK.coding()).addChallenge(WRONG).build());
    assertThat(ids()).containsExactly("ask", "b-person", "credit");
  }

  @Test
  void what_shows_more_key_features_is_proposed_before_what_shows_fewer() {
    preferences.addCapacity(Capacity.PARENT);
    catalog(
        ally("parents", DEED).addCapacity(Capacity.PARENT).build(),
        ally("a-help", DEED).build(),
        CREDIT,
        ASK);
    assertThat(ids()).containsExactly("parents", "ask", "credit");
  }
}
