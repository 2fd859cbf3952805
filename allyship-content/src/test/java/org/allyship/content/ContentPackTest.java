package org.allyship.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import org.allyship.content.internal.PackReader;
import org.allyship.content.text.FrameworkText;
import org.allyship.content.text.Language;
import org.allyship.core.Action;
import org.allyship.core.ActionId;
import org.allyship.core.ChallengeId;
import org.allyship.core.Effort;
import org.allyship.core.Level;
import org.allyship.core.SourceId;
import org.allyship.core.framework.CompetencyId;
import org.allyship.core.framework.FrameworkId;
import org.allyship.core.framework.ProficiencyLevelId;
import org.allyship.core.questionnaire.QuestionnaireId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentPackTest {
  private static final ContentPack PACK = ContentPacks.read(TestPacks.GOOD);
  private static final Action OLD = PACK.action("credit-an-idea");
  private static final Action NEW = PACK.action("credit-the-idea");

  @ParameterizedTest
  @CsvSource({
    "fr, fr",
    "fr-CA, fr",
    "fr-Latn-CA, fr",
    "fr-x-here, fr",
    "en-GB, en",
    "de, en",
    "und, en"
  })
  void the_nearest_language_is_used_and_the_first_for_all_others(String asked, String found) {
    assertThat(PACK.text(Locale.forLanguageTag(asked)).language().language()).isEqualTo(found);
  }

  @Test
  void missing_text_comes_from_the_next_language() {
    LocalizedText french = PACK.text(Locale.FRENCH);
    assertThat(french.of(NEW).title()).isEqualTo("Rendre l’idée à qui l’a eue");
    assertThat(french.of(OLD).title()).isEqualTo("Credit an idea");
    assertThat(french.label(Level.ADVOCACY)).isEqualTo("Advocacy");
    assertThat(french.message("role-name", Map.of("form", "feminine"))).isEqualTo("she");
    assertThat(french.codebook()).isEqualTo(PACK.text(Locale.ENGLISH).codebook());
    assertThat(french.results()).isEqualTo(PACK.text(Locale.ENGLISH).results());
  }

  /** French counts none as one, and a message is made by the rules of its own language. */
  @ParameterizedTest
  @CsvSource({
    "fr, 0, 0 action", "fr, 1, 1 action", "fr, 2, 2 actions", "fr, 1500000, 1 500 000 actions",
    "en, 0, No actions", "en, 1, 1 action", "en, 2, 2 actions", "en, 1500000, '1,500,000 actions'"
  })
  void messages_follow_the_rules_of_their_language(String asked, int number, String made) {
    LocalizedText text = PACK.text(Locale.forLanguageTag(asked));
    assertThat(text.message("actions-counted", Map.of("actions", number)).replace('\u202f', ' '))
        .isEqualTo(made);
  }

  @ParameterizedTest
  @CsvSource({"feminine, she", "masculine, he", "other, they", "neuter, they"})
  void messages_have_a_form_for_everyone(String form, String made) {
    assertThat(PACK.text(Locale.ENGLISH).message("role-name", Map.of("form", form)))
        .isEqualTo(made);
  }

  @Test
  void a_message_shows_a_share_as_a_percentage() {
    assertThat(PACK.text(Locale.ENGLISH).message("share", Map.of("share", 0.25, "people", "them")))
        .isEqualTo("For 25% of them.");
    assertThatThrownBy(
            () -> PACK.text(Locale.ENGLISH).message("share", Map.of("share", "a quarter")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void languages_are_in_the_order_of_the_manifest() {
    assertThat(PACK.languages())
        .containsExactly(
            new Language("en", "English", true), new Language("fr", "français", false));
  }

  @Test
  void entries_are_found_by_id() {
    assertThat(PACK.action(ActionId.of("credit-the-idea"))).isSameAs(NEW);
    assertThat(PACK.actions()).contains(OLD, NEW);
    assertThat(PACK.challenges())
        .containsExactly(PACK.challenge(ChallengeId.of("fear-of-being-penalized")));
    assertThat(PACK.source(SourceId.of("epler-2021")).citation()).startsWith("Epler");
    assertThat(PACK.questionnaires())
        .containsExactly(PACK.questionnaire(QuestionnaireId.of("own-behavior")));
    assertThat(PACK.scale(PACK.questionnaires().get(0)).lowest()).isEqualTo(-1);
    assertThat(PACK.frameworks())
        .containsExactly(PACK.framework(FrameworkId.of("working-together")));
  }

  @Test
  void every_kind_of_entry_exists_and_has_text() {
    assertThat(new PackView(PACK).entries().values()).noneMatch(List::isEmpty);
    assertThat(new PackView(PACK).words(Locale.ENGLISH)).hasSize(17);
  }

  @Test
  void prompts_come_by_day() {
    assertThat(PACK.dailyPrompts().on(LocalDate.of(2026, 11, 22))).isEqualTo(PACK.prompts().get(0));
  }

  @Test
  void a_missing_entry_is_named_with_the_pack() {
    assertMissing(() -> PACK.action("wave-a-flag"), "pack 'small' has no action 'wave-a-flag'");
    assertMissing(
        () -> PACK.currentAction(ActionId.of("wave-a-flag")),
        "pack 'small' has no action 'wave-a-flag'");
    assertMissing(
        () -> PACK.challenge(ChallengeId.of("rain")), "pack 'small' has no challenge 'rain'");
    assertMissing(
        () -> PACK.questionnaire(QuestionnaireId.of("rain")),
        "pack 'small' has no questionnaire 'rain'");
    assertMissing(
        () -> PACK.framework(FrameworkId.of("rain")), "pack 'small' has no framework 'rain'");
    assertMissing(
        () -> PACK.source(SourceId.of("nobody-2020")), "pack 'small' has no source 'nobody-2020'");
    assertThatThrownBy(() -> PACK.action("Wave a flag"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("but was 'Wave a flag'");
  }

  @Test
  void a_framework_has_text_for_its_parts_and_for_no_others() {
    FrameworkText text = PACK.text(Locale.ENGLISH).of(PACK.frameworks().get(0));
    assertThat(text.of(CompetencyId.of("speak-up")).title()).isEqualTo("Speaking up");
    assertThat(text.of(ProficiencyLevelId.of("shaping")).about())
        .isEqualTo("Changes how things are done.");
    assertMissing(() -> text.of(CompetencyId.of("rain")), "the framework has no competency 'rain'");
    assertMissing(
        () -> text.of(ProficiencyLevelId.of("rain")),
        "the framework has no proficiency level 'rain'");
  }

  @Test
  void missing_text_is_named() {
    LocalizedText text = PACK.text(Locale.FRENCH);
    Action other = ContentPacks.bundled().actions().get(0);
    assertMissing(() -> text.of(other), "the pack has no action '" + other.id() + "'");
    assertMissing(() -> text.label(Effort.WEEKS), "the pack has no label 'effort/weeks'");
    assertMissing(() -> text.message("none", Map.of()), "the pack has no message 'none'");
  }

  @Test
  void the_replacement_of_a_retired_action_is_found() {
    assertThat(OLD.replacedBy()).isPresent();
    assertThat(PACK.currentAction(OLD.id())).isEqualTo(NEW);
    assertThat(PACK.currentAction(NEW.id())).isEqualTo(NEW);
  }

  @Test
  void coverage_lists_what_each_language_lacks() {
    assertThat(PACK.coverage()).extracting(Coverage::isComplete).containsExactly(true, false);
    Coverage french = PACK.coverage().get(1);
    assertThat(french.language().language()).isEqualTo("fr");
    assertThat(french.parts())
        .contains(
            new Coverage.Part("actions", 3, List.of("credit-an-idea", "refuse-an-unfair-order")),
            new Coverage.Part("terms", 2, List.of("ally", "bystander")),
            new Coverage.Part("messages", 3, List.of("role-name", "share")),
            new Coverage.Part("codebook", 1, List.of("codebook")))
        .extracting(Coverage.Part::name)
        .containsExactly(
            "actions",
            "challenges",
            "interruptions",
            "prompts",
            "steps",
            "scales",
            "questionnaires",
            "frameworks",
            "terms",
            "events",
            "claims",
            "debates",
            "questions",
            "works",
            "labels",
            "messages",
            "codebook",
            "results");
    assertThat(french.parts().get(0).translated()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pack.json", "works.json", "i18n/fr/messages.json"})
  void a_file_that_cannot_be_read_is_named(String unreadable) throws IOException {
    Map<String, byte[]> files = TestPacks.goodFiles();
    assertThatThrownBy(
            () ->
                PackReader.read(
                    name -> {
                      if (name.equals(unreadable)) {
                        throw new IOException("no");
                      }
                      return files.get(name);
                    },
                    "small"))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("cannot read %s of pack 'small'", unreadable);
  }

  private static void assertMissing(Runnable look, String message) {
    assertThatThrownBy(look::run).isInstanceOf(NoSuchElementException.class).hasMessage(message);
  }
}
