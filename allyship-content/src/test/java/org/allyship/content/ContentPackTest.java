package org.allyship.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.allyship.core.Action;
import org.allyship.core.ActionId;
import org.allyship.core.ChallengeId;
import org.allyship.core.SourceId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentPackTest {
  @TempDir private Path folder;
  private Path files;

  @BeforeEach
  void copy_the_good_pack() throws IOException {
    files = TestPacks.good(folder);
  }

  @ParameterizedTest
  @CsvSource({"fr, fr", "fr-CA, fr", "fr-Latn-CA, fr", "en-GB, en", "de, en", "und, en"})
  void words_fall_back_to_the_nearest_language_and_then_to_the_first(String asked, String found)
      throws IOException {
    addFrench();
    Words words = ContentPacks.read(files).words(Locale.forLanguageTag(asked));
    assertThat(words.language().language()).isEqualTo(found);
  }

  @Test
  void languages_are_in_the_order_of_the_manifest() throws IOException {
    addFrench();
    assertThat(ContentPacks.read(files).languages())
        .extracting(Language::language)
        .containsExactly("en", "fr");
  }

  @Test
  void entries_are_found_by_id() {
    ContentPack pack = ContentPacks.read(files);
    Action action = pack.action("credit-the-idea");
    assertThat(pack.action(ActionId.of("credit-the-idea"))).isSameAs(action);
    assertThat(pack.actions()).contains(action);
    assertThat(pack.challenges())
        .containsExactly(pack.challenge(ChallengeId.of("fear-of-being-penalized")));
    assertThat(pack.source(SourceId.of("epler-2021")).citation()).startsWith("Epler");
    assertThat(pack.words(Locale.ENGLISH).of(action).title()).isEqualTo("Credit the idea");
  }

  @Test
  void what_is_not_there_is_named_with_the_pack() {
    ContentPack pack = ContentPacks.read(files);
    assertThatThrownBy(() -> pack.action("wave-a-flag"))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("pack 'small' has no action 'wave-a-flag'");
    assertThatThrownBy(() -> pack.challenge(ChallengeId.of("rain")))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("pack 'small' has no challenge 'rain'");
    assertThatThrownBy(() -> pack.source(SourceId.of("nobody-2020")))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("pack 'small' has no source 'nobody-2020'");
    assertThatThrownBy(() -> pack.action("Wave a flag"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("but was 'Wave a flag'");
  }

  @Test
  void words_for_an_entry_of_another_pack_are_not_there() {
    ContentPack bundled = ContentPacks.bundled();
    Words words = ContentPacks.read(files).words(Locale.ENGLISH);
    Action other = bundled.actions().get(0);
    assertThatThrownBy(() -> words.of(other))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("the pack has no action '%s'", other.id());
  }

  @Test
  void the_digest_tells_packs_apart() throws IOException {
    String before = ContentPacks.read(files).sha256();
    assertThat(ContentPacks.read(files).sha256()).isEqualTo(before);
    Path words = files.resolve("i18n/en/actions.json");
    Files.writeString(words, Files.readString(words).replace("Do it.", "Do it now."));
    assertThat(ContentPacks.read(files).sha256()).isNotEqualTo(before);
  }

  private void addFrench() throws IOException {
    Path manifest = files.resolve("pack.json");
    Files.writeString(manifest, Files.readString(manifest).replace("\"en\"", "\"en\", \"fr\""));
    TestPacks.copy(files.resolve("i18n/en"), files.resolve("i18n/fr"));
    Files.writeString(
        files.resolve("i18n/fr/language.json"),
        """
        {"language": "fr", "nativeName": "français", "reviewed": false}
        """);
  }
}
