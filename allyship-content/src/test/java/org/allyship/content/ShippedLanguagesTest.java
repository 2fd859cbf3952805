package org.allyship.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.allyship.content.internal.PackReader;
import org.allyship.core.problem.InvalidInputException;
import org.junit.jupiter.api.Test;

/** Languages that are read when they are first asked for are checked as those read at once. */
class ShippedLanguagesTest {
  private static final String FRENCH = "i18n/fr/actions.json";

  @Test
  void text_without_an_entry_is_refused_when_the_language_is_read() throws IOException {
    Map<String, byte[]> files = TestPacks.goodFiles();
    String words = new String(files.get(FRENCH), StandardCharsets.UTF_8);
    files.put(
        FRENCH, words.replace("credit-the-idea", "wave-a-flag").getBytes(StandardCharsets.UTF_8));
    ContentPack pack = ContentPack.of(PackReader.shipped(files::get));

    assertThat(pack.text(Locale.ENGLISH).language().language()).isEqualTo("en");
    assertThatThrownBy(() -> pack.text(Locale.FRENCH).language())
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining(
            "i18n/fr/actions.json/actions/wave-a-flag: has text for an entry that does not exist");
  }
}
