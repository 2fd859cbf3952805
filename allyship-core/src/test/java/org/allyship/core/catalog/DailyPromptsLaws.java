package org.allyship.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.allyship.core.Law;
import org.allyship.core.Setting;
import org.allyship.core.json.StrictJson;

@Domain(CatalogValues.class)
@Domain(DomainContext.Global.class)
class DailyPromptsLaws {
  @Law
  void with_n_prompts_none_returns_within_n_days(
      @ForAll @Size(max = 30) List<Prompt> prompts, @ForAll("days") LocalDate day) {
    DailyPrompts daily = DailyPrompts.of(prompts);
    assertThat(LongStream.range(0, daily.size()).mapToObj(later -> daily.on(day.plusDays(later))))
        .containsExactlyInAnyOrderElementsOf(inUse(prompts));
  }

  @Law
  void the_same_day_has_the_same_prompt(
      @ForAll @Size(max = 30) List<Prompt> prompts, @ForAll("days") LocalDate day) {
    List<Prompt> copies =
        prompts.stream()
            .map(prompt -> StrictJson.read(StrictJson.write(prompt), Prompt.class, "prompt"))
            .toList();
    if (!inUse(prompts).isEmpty()) {
      assertThat(DailyPrompts.of(copies).on(day)).isEqualTo(DailyPrompts.of(prompts).on(day));
    }
  }

  @Law
  void retired_prompts_change_no_day(
      @ForAll @Size(max = 30) List<Prompt> prompts, @ForAll("days") LocalDate day) {
    if (!inUse(prompts).isEmpty()) {
      assertThat(DailyPrompts.of(prompts).on(day))
          .isEqualTo(DailyPrompts.of(inUse(prompts)).on(day));
    }
  }

  @Law
  void a_choice_is_as_if_the_pack_held_nothing_else(
      @ForAll @Size(max = 30) List<Prompt> prompts,
      @ForAll KeyFeature tag,
      @ForAll Setting setting,
      @ForAll("days") LocalDate day) {
    List<Prompt> fitting =
        prompts.stream()
            .filter(prompt -> prompt.tags().contains(tag) && prompt.settings().contains(setting))
            .toList();
    DailyPrompts chosen = DailyPrompts.of(prompts).tagged(tag).in(setting);
    DailyPrompts other = DailyPrompts.of(prompts).in(setting).tagged(tag);
    assertThat(chosen.size()).isEqualTo(other.size()).isEqualTo(inUse(fitting).size());
    if (chosen.size() > 0) {
      assertThat(chosen.on(day))
          .isEqualTo(other.on(day))
          .isEqualTo(DailyPrompts.of(fitting).on(day));
    }
  }

  /** Days of some ten thousand years, before and after 1970. */
  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs().between(-2_000_000, 2_000_000).map(LocalDate::ofEpochDay);
  }

  private static List<Prompt> inUse(List<Prompt> prompts) {
    return prompts.stream().filter(prompt -> prompt.replacedBy().isEmpty()).toList();
  }
}
