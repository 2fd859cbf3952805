package org.allyship.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.allyship.core.Action;
import org.allyship.core.ActionId;
import org.allyship.core.Anchor;
import org.allyship.core.Authority;
import org.allyship.core.BystanderStrategy;
import org.allyship.core.Capacity;
import org.allyship.core.Community;
import org.allyship.core.Effort;
import org.allyship.core.Feature;
import org.allyship.core.Level;
import org.allyship.core.Setting;
import org.allyship.core.SourceId;
import org.allyship.core.catalog.Challenge;
import org.allyship.core.catalog.DailyPrompts;
import org.allyship.core.catalog.EntryId;
import org.allyship.core.catalog.KeyFeature;
import org.allyship.core.catalog.Source;
import org.allyship.core.catalog.Support;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What people find in the bundled pack. */
class BundledCatalogTest {
  private static final ContentPack PACK = ContentPacks.bundled();

  @Test
  void every_source_is_cited_by_an_entry() {
    Set<SourceId> named = new HashSet<>();
    new PackView(PACK)
        .entries()
        .values()
        .forEach(entries -> entries.forEach(entry -> named.addAll(entry.sources())));
    assertThat(PACK.sources()).extracting(Source::id).containsExactlyInAnyOrderElementsOf(named);
  }

  @Test
  void no_entry_is_newer_than_the_pack() {
    String version = PACK.layers().get(0).version();
    new PackView(PACK)
        .entries()
        .values()
        .forEach(
            entries ->
                assertThat(entries)
                    .allMatch(entry -> compared(entry.since()) <= compared(version)));
  }

  @Test
  void there_are_a_hundred_and_twenty_actions_or_more() {
    assertThat(PACK.actions()).hasSizeGreaterThanOrEqualTo(120);
  }

  @ParameterizedTest
  @EnumSource
  void there_are_actions_at_the_level(Level level) {
    assertThat(PACK.actions())
        .filteredOn(action -> action.level() == level)
        .hasSizeGreaterThanOrEqualTo(25);
  }

  @ParameterizedTest
  @EnumSource
  void there_are_actions_in_the_setting(Setting setting) {
    assertThat(PACK.actions())
        .filteredOn(action -> action.settings().contains(setting))
        .hasSizeGreaterThanOrEqualTo(6);
  }

  @ParameterizedTest
  @EnumSource
  void there_are_actions_for_the_community(Community community) {
    assertThat(PACK.actions())
        .filteredOn(action -> action.communities().contains(community))
        .hasSizeGreaterThanOrEqualTo(6);
  }

  @ParameterizedTest
  @EnumSource
  void there_are_actions_in_the_capacity(Capacity capacity) {
    assertThat(PACK.actions()).anyMatch(action -> action.capacities().contains(capacity));
  }

  @ParameterizedTest
  @EnumSource
  void there_are_actions_of_the_effort(Effort effort) {
    assertThat(PACK.actions()).anyMatch(action -> action.effort() == effort);
  }

  @Test
  void there_are_actions_with_and_without_authority() {
    assertThat(PACK.actions()).extracting(Action::authority).contains(Authority.values());
  }

  @Test
  void no_action_leads_to_itself_or_to_a_retired_one() {
    for (Action action : PACK.actions()) {
      assertThat(action.next()).doesNotContain(action.id());
      assertThat(action.next())
          .allSatisfy(next -> assertThat(PACK.action(next).replacedBy()).isEmpty());
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void actions_at_a_cost_of_standing_or_more_have_text_on_backlash_and_safety(Locale language) {
    LocalizedText text = PACK.text(language);
    assertThat(PACK.actions())
        .filteredOn(action -> action.coding().rank(Feature.COST) >= Anchor.COST_STANDING.rank())
        .isNotEmpty()
        .allSatisfy(
            action -> {
              assertThat(text.of(action).backlash()).as(action.id().value()).isPresent();
              assertThat(text.of(action).safety()).as(action.id().value()).isPresent();
            });
  }

  @Test
  void the_challenges_exist() {
    assertThat(PACK.challenges())
        .extracting(challenge -> challenge.id().value())
        .contains(
            "fear-of-being-penalized",
            "fear-of-getting-it-wrong",
            "losing-focus-on-impact",
            "overextension");
  }

  @ParameterizedTest
  @EnumSource
  void every_challenge_has_five_supports_or_more_from(Support.Giver giver) {
    for (Challenge challenge : PACK.challenges()) {
      assertThat(challenge.supports())
          .as(challenge.id().value())
          .filteredOn(support -> support.giver() == giver)
          .hasSizeGreaterThanOrEqualTo(5);
    }
  }

  @Test
  void no_support_has_the_id_of_another() {
    assertThat(PACK.challenges())
        .flatMap(Challenge::supports)
        .extracting(Support::id)
        .doesNotHaveDuplicates();
  }

  @Test
  void every_challenge_is_helped_by_actions() {
    for (Challenge challenge : PACK.challenges()) {
      assertThat(PACK.actions()).anyMatch(action -> action.challenges().contains(challenge.id()));
    }
  }

  @Test
  void the_seven_ways_to_interrupt_exist() {
    assertThat(PACK.interruptions())
        .extracting(way -> way.id().value())
        .containsExactly(
            "affirm", "clarify", "confront", "defuse", "name-the-stereotype", "question", "report");
  }

  @ParameterizedTest
  @EnumSource
  void there_is_a_way_to_interrupt_of_each_of_the_five(BystanderStrategy way) {
    assertThat(PACK.interruptions())
        .anyMatch(interruption -> interruption.strategies().contains(way));
  }

  @Test
  void no_prompt_returns_within_sixty_days_over_ten_years() {
    DailyPrompts prompts = PACK.dailyPrompts();
    assertThat(prompts.size()).isGreaterThanOrEqualTo(60);
    List<EntryId> lately = new ArrayList<>();
    LocalDate end = LocalDate.of(2036, 1, 1);
    for (LocalDate day = LocalDate.of(2026, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
      EntryId prompt = prompts.on(day).id();
      assertThat(lately).as("%s", day).doesNotContain(prompt);
      lately.add(prompt);
      if (lately.size() == 60) {
        lately.remove(0);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void there_are_prompts_that_practice(KeyFeature tag) {
    assertThat(PACK.dailyPrompts().tagged(tag).size()).isGreaterThanOrEqualTo(6);
  }

  @ParameterizedTest
  @EnumSource
  void there_are_prompts_that_fit_the(Setting setting) {
    assertThat(PACK.dailyPrompts().in(setting).size()).isGreaterThanOrEqualTo(6);
  }

  @Test
  void no_prompt_is_a_small_case_of_a_retired_action() {
    assertThat(PACK.prompts())
        .flatMap(prompt -> prompt.action().stream().toList())
        .isNotEmpty()
        .allSatisfy((ActionId action) -> assertThat(PACK.action(action).replacedBy()).isEmpty());
  }

  static List<Locale> languages() {
    return new PackView(PACK).locales();
  }

  private static int compared(String version) {
    int number = 0;
    for (String part : version.split("\\.")) {
      number = number * 1000 + Integer.parseInt(part);
    }
    return number;
  }
}
