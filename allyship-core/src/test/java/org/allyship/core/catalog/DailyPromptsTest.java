package org.allyship.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.allyship.core.Setting;
import org.allyship.core.SourceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DailyPromptsTest {
  private static final LocalDate EPOCH = LocalDate.of(1970, 1, 1);

  @Test
  void no_prompt_returns_before_every_other_has_had_its_day() {
    for (int size = 1; size <= 200; size++) {
      DailyPrompts prompts = DailyPrompts.of(prompts(size));
      assertThat(prompts.size()).isEqualTo(size);
      LocalDate first = LocalDate.of(2026, 11, 22);
      assertThat(round(prompts, first)).as("round of %s", size).doesNotHaveDuplicates();
      assertThat(round(prompts, first.plusDays(size)))
          .as("next round of %s", size)
          .isEqualTo(round(prompts, first));
    }
  }

  /** A day has the same prompt in every release, or people at two sites would not share it. */
  @ParameterizedTest
  @CsvSource({
    "1969-12-31, p3",
    "1970-01-01, p0",
    "1970-01-02, p4",
    "1970-01-03, p1",
    "1970-01-04, p5",
    "1970-01-05, p2",
    "1970-01-06, p6",
    "1970-01-07, p3",
    "1970-01-08, p0",
    "2026-11-22, p5",
  })
  void a_day_has_its_prompt_for_good(LocalDate day, String prompt) {
    assertThat(DailyPrompts.of(prompts(7)).on(day).id()).isEqualTo(EntryId.of(prompt));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 6, 60, 200})
  void days_before_1970_have_prompts_too(int size) {
    DailyPrompts prompts = DailyPrompts.of(prompts(size));
    assertThat(round(prompts, EPOCH.minusDays(size))).isEqualTo(round(prompts, EPOCH));
    assertThat(round(prompts, EPOCH.minusDays(size / 2))).doesNotHaveDuplicates();
    assertThat(prompts.on(LocalDate.MIN)).isNotNull();
    assertThat(prompts.on(LocalDate.MAX)).isNotNull();
  }

  @Test
  void retired_prompts_have_no_day() {
    List<Prompt> all = new ArrayList<>(prompts(3));
    all.set(1, all.get(1).toBuilder().replacedBy(EntryId.of("p0")).build());
    DailyPrompts prompts = DailyPrompts.of(all);
    assertThat(prompts.size()).isEqualTo(2);
    assertThat(round(prompts, EPOCH)).containsExactlyInAnyOrder(all.get(0), all.get(2));
  }

  @Test
  void a_choice_holds_what_fits_alone() {
    Prompt listen = prompt("listen", KeyFeature.LISTENING, Setting.HOME);
    Prompt both =
        prompt("both", KeyFeature.LISTENING, Setting.HOME).toBuilder()
            .addTag(KeyFeature.RISK_TAKING)
            .addSetting(Setting.ONLINE)
            .build();
    Prompt risk = prompt("risk", KeyFeature.RISK_TAKING, Setting.ONLINE);
    DailyPrompts prompts = DailyPrompts.of(List.of(listen, both, risk));
    assertThat(round(prompts.tagged(KeyFeature.LISTENING), EPOCH)).containsExactly(listen, both);
    assertThat(round(prompts.in(Setting.ONLINE), EPOCH)).containsExactly(both, risk);
    assertThat(round(prompts.tagged(KeyFeature.LISTENING).in(Setting.ONLINE), EPOCH))
        .containsExactly(both);
    assertThat(prompts.size()).isEqualTo(3);
  }

  @Test
  void without_prompts_no_day_has_one() {
    DailyPrompts none = DailyPrompts.of(prompts(3)).tagged(KeyFeature.REPETITION);
    assertThat(none.size()).isZero();
    assertThat(none.in(Setting.HOME).size()).isZero();
    assertThatIllegalStateException()
        .isThrownBy(() -> none.on(EPOCH))
        .withMessage("there are no prompts to choose from; check size() first");
    assertThat(DailyPrompts.of(List.of()).size()).isZero();
  }

  @Test
  void what_the_caller_does_to_the_list_afterward_counts_for_nothing() {
    List<Prompt> all = new ArrayList<>(prompts(3));
    DailyPrompts prompts = DailyPrompts.of(all);
    all.clear();
    assertThat(prompts.size()).isEqualTo(3);
    assertThat(prompts.on(EPOCH)).isEqualTo(prompts(1).get(0));
  }

  /** The prompts of as many days as there are prompts. */
  private static List<Prompt> round(DailyPrompts prompts, LocalDate first) {
    return LongStream.range(0, prompts.size())
        .mapToObj(day -> prompts.on(first.plusDays(day)))
        .toList();
  }

  private static List<Prompt> prompts(int size) {
    return IntStream.range(0, size)
        .mapToObj(number -> prompt("p" + number, KeyFeature.ACTION, Setting.HOME))
        .toList();
  }

  private static Prompt prompt(String id, KeyFeature tag, Setting setting) {
    Prompt.Builder prompt = Prompt.builder();
    prompt.id(EntryId.of(id)).addTag(tag).addSetting(setting);
    return prompt.addSource(SourceId.of("s")).since("1.0.0").build();
  }
}
