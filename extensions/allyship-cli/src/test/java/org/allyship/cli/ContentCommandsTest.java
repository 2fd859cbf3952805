package org.allyship.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.allyship.content.ContentPack;
import org.allyship.content.ContentPacks;
import org.allyship.core.Action;
import org.allyship.core.Authority;
import org.allyship.core.Capacity;
import org.allyship.core.ChallengeId;
import org.allyship.core.Community;
import org.allyship.core.Effort;
import org.allyship.core.internal.JsonBinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands that show the bundled content, whatever it holds today. */
class ContentCommandsTest {
  private static final ContentPack BUNDLED = ContentPacks.bundled();

  @ParameterizedTest
  @MethodSource("choices")
  void an_option_leaves_the_actions_that_fit_it(String option, Predicate<Action> fits) {
    Run run = Run.of("actions", option, "--format=csv");
    assertThat(run.err()).isEmpty();
    List<String> chosen =
        run.out().lines().skip(1).map(line -> line.substring(0, line.indexOf(','))).toList();
    List<String> expected =
        BUNDLED.actions().stream()
            .filter(action -> action.replacedBy().isEmpty())
            .filter(fits)
            .map(action -> action.id().value())
            .toList();
    assertThat(chosen).isNotEmpty().containsExactlyInAnyOrderElementsOf(expected);
    assertThat(chosen).hasSizeLessThan(BUNDLED.actions().size());
  }

  static Stream<Arguments> choices() {
    return Stream.of(
        choice("--effort=minutes", action -> action.effort() == Effort.MINUTES),
        choice(
            "--effort=weeks",
            action -> Set.of(Effort.MINUTES, Effort.HOURS, Effort.WEEKS).contains(action.effort())),
        choice("--authority=needed", action -> action.authority() == Authority.NEEDED),
        choice(
            "--community=lgbtq",
            action ->
                action.communities().isEmpty() || action.communities().contains(Community.LGBTQ)),
        choice(
            "--capacity=parent",
            action ->
                action.capacities().isEmpty() || action.capacities().contains(Capacity.PARENT)),
        choice(
            "--challenge=fear-of-being-penalized",
            action -> action.challenges().contains(ChallengeId.of("fear-of-being-penalized"))));
  }

  @Test
  void words_find_actions_the_best_first() {
    Run run = Run.of("actions", "pay", "tranparency", "--format=csv");
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines().skip(1).toList()).hasSizeBetween(1, 20);
    assertThat(run.out().lines().skip(1).findFirst().orElseThrow())
        .startsWith("call-for-pay-transparency,");
  }

  @Test
  void words_that_are_too_many_are_refused() {
    Run run = Run.of("actions", "a".repeat(1001));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("error: look for at most 1000 characters, not 1001");
  }

  @ParameterizedTest
  @ValueSource(strings = {"co-conspirator", "coconspirator", "Co Conspirators", "accomplices"})
  void the_glossary_knows_a_term_by_any_of_its_names(String name) {
    Run run = Run.of("glossary", name);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("accomplice  (accomplice)\n");
  }

  @Test
  void a_word_that_is_no_term_is_told() {
    Run run = Run.of("glossary", "zzzzzz");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("error: the glossary has no term 'zzzzzz'");
  }

  private static Arguments choice(String option, Predicate<Action> fits) {
    return Arguments.of(option, fits);
  }

  @Test
  void options_are_taken_together() {
    Run run = Run.of("actions", "--authority=needed", "--effort=minutes", "--format=csv");
    assertThat(run.out().lines().skip(1))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).contains(",minutes,needed,"));
  }

  @Test
  void a_challenge_that_is_not_there_brings_the_nearest_ones() {
    Run run = Run.of("actions", "--challenge=fear-of-getting-it-rong");
    assertThat(run.code()).isEqualTo(Allyship.BAD_USAGE);
    assertThat(run.err())
        .contains("'fear-of-getting-it-rong' is not a challenge")
        .contains("the nearest are fear-of-getting-it-wrong, ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"actions", "prompt", "interrupt"})
  void json_with_entries_says_which_content_they_are_of(String command) throws Exception {
    JsonNode root = JsonBinding.MAPPER.readTree(Run.of(command, "--format=json").out());
    assertThat(root.get("layers")).isEqualTo(JsonBinding.MAPPER.valueToTree(BUNDLED.layers()));
    assertThat(root.at("/language/language").textValue()).isEqualTo("en");
    assertThat(root.at("/language/reviewed").isBoolean()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"actions", "prompt", "interrupt"})
  void text_with_words_says_which_content_they_are_of(String command) {
    Run run = Run.of(command);
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("Content: allyship-standard " + BUNDLED.layers().get(0).version());
  }

  @ParameterizedTest
  @CsvSource({
    "xx,the content has no words in 'xx'; it has en",
    "zz-ZZ,the content has no words in 'zz-ZZ'; it has en",
    "klingon!,'klingon!' is not the tag of a language",
    "und,'und' is not the tag of a language",
    "'',is not the tag of a language"
  })
  void a_language_that_the_content_is_not_in_is_refused(String tag, String message) {
    Run run = Run.of("prompt", "--language=" + tag);
    assertThat(run.code()).isEqualTo(Allyship.BAD_USAGE);
    assertThat(run.err()).contains(message);
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "text,'Codiere jedes Verhalten',      Beispiel: ",
    "markdown,'# Codebuch',| Antwort | Bedeutung |",
    "json-schema,'{','\"title\": \"Codebuch\"'"
  })
  void the_codebook_comes_in_the_language_asked_for(String format, String first, String within) {
    String german = Run.of("codebook", "--language=de", "--format=" + format).out();
    assertThat(german).startsWith(first).contains(within);
    assertThat(german).doesNotContain("Code one behavior", "near miss", "Codebook");
  }

  @Test
  void without_a_date_the_prompt_is_that_of_today_in_utc() {
    LocalDate before = LocalDate.now(ZoneOffset.UTC);
    String today = Run.of("prompt").out();
    LocalDate after = LocalDate.now(ZoneOffset.UTC);
    assertThat(List.of(before, after)).contains(LocalDate.parse(today.substring(0, 10)));
    assertThat(Run.of("prompt", "--date=" + today.substring(0, 10)).out()).isEqualTo(today);
  }

  @Test
  void a_prompt_fits_what_was_asked_for() {
    Run run = Run.of("prompt", "--date=2026-03-04", "--tag=risk-taking", "--setting=home");
    assertThat(run.out())
        .containsPattern("Practices: .*Risk-taking")
        .containsPattern("Where: .*Home");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-30", "03/04/2026", "today", ""})
  void a_day_that_is_none_is_refused(String day) {
    Run run = Run.of("prompt", "--date=" + day);
    assertThat(run.code()).isEqualTo(Allyship.BAD_USAGE);
    assertThat(run.err()).contains("'" + day + "' is not a day such as 2026-03-04");
  }

  @Test
  void a_choice_that_no_prompt_fits_is_told() {
    Run run = Run.of("prompt", "--tag=accountability", "--setting=home", Run.PACK);
    assertThat(run.code()).isEqualTo(Allyship.BAD_USAGE);
    assertThat(run.err()).contains("no such prompt; ask without --tag or --setting");
  }

  @Test
  void the_less_is_known_of_an_incident_the_more_ways_fit() {
    String known = Run.of("interrupt", "--affected=unwilling", "--danger").out();
    String unknown = Run.of("interrupt").out();
    assertThat(known).contains("\nFits\n", "\nDoes not fit\n");
    assertThat(unknown).contains("\nFits\n").doesNotContain("\nDoes not fit\n");
  }
}
