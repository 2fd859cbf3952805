package org.allyship.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The English words of the bundled pack can be read by many, and the documents say how easily. */
class ReadingAgeTest {
  private static final Path DOCUMENT = Path.of("../docs/reading-age.md");
  private static final int ENOUGH_FOR_SMOG = 30;
  private static final String FOLDER = "i18n/en/";
  private static final String NO_PROSE = "i18n/en/(labels|language|messages)\\.json";

  private static final String HEAD =
      """
      # How easily the content reads

      School grades of the United States for the English text of the bundled pack. A grade plus five is about an age in years. Only texts that end as
      sentences are counted; titles, names and labels are not. A test keeps this page up to date.

      | file in `i18n/en/` | words | sentences | Flesch-Kincaid | SMOG |
      |---|---|---|---|---|
      """;

  private static final String FOOT =
      """

      Flesch-Kincaid is from Kincaid, Fishburne, Rogers, & Chissom (1975), Research Branch Report 8-75, and SMOG from McLaughlin (1969), Journal
      of Reading, 12(8), 639-646; SMOG is given for thirty sentences or more, its intended range. Both use only the length of words and
      sentences: they do not measure whether a text is clear. Syllables are counted by rule, and compared with counts by hand. The whole must stay
      between grade 4 and grade 9.5 by Flesch-Kincaid, and no file may be above grade 11. Other languages have formulas of their own and are not
      measured.
      """;

  private static final Map<Integer, String> BY_HAND =
      Map.of(
          1,
          "badge blamed built cards clear fights gifts hears housed lasts launch "
              + "missed pairs plays points posts pride reached scene screened sense shame "
              + "short sorts sound speak spoke squares states stress themes warns worked",
          2,
          "authors award awkward because being biased boycott britain choosing coming "
              + "confirm crying denied drama elite fallen favors harmless helper housework "
              + "include informed leader leaving level meetings muslim naming oppose "
              + "outgroup patient prefer problems protests request routine silence simply "
              + "sitting slipping smallest special sponsor standing taken today touches "
              + "trauma unchanged voted warning women working",
          3,
          "applauded attacker attention audio beforehand behavior bullying bystander "
              + "contradict demanded inclusive introduce listener magazine oppression "
              + "organize recover reference referrals stammering",
          4,
          "american conversations differences inheritance",
          5,
          "appreciation universities");

  @Test
  void the_whole_reads_at_between_grade_4_and_grade_9_and_a_half() throws IOException {
    List<String> texts = new ArrayList<>();
    texts().values().forEach(texts::addAll);
    assertThat(ReadingAge.of(texts).fleschKincaid()).isBetween(4.0, 9.5);
  }

  @Test
  void no_file_reads_above_grade_11() throws IOException {
    texts()
        .forEach(
            (file, texts) ->
                assertThat(ReadingAge.of(texts).fleschKincaid()).as(file).isBetween(1.0, 11.0));
  }

  @Test
  void the_document_says_so() throws IOException {
    StringBuilder table = new StringBuilder();
    List<String> whole = new ArrayList<>();
    for (Map.Entry<String, List<String>> file : texts().entrySet()) {
      table.append(row("`" + file.getKey() + "`", ReadingAge.of(file.getValue())));
      whole.addAll(file.getValue());
    }
    table.append(row("**all**", ReadingAge.of(whole)));
    Golden.assertEqual(DOCUMENT, HEAD + table + FOOT);
  }

  /** Seventeen words in three sentences; family and nobody have three syllables. */
  @Test
  void the_formulas_give_what_they_give_by_hand() {
    ReadingAge age =
        ReadingAge.of(
            List.of(
                "A title",
                "The family asked for a meeting. “Who decides?” she wanted to know.",
                "Nobody knew what to say."));
    assertThat(age).isEqualTo(new ReadingAge(17, 3, 24, 2));
    assertThat(age.fleschKincaid()).isCloseTo(3.2788, within(1e-4));
    assertThat(age.smog()).isCloseTo(7.7935, within(1e-4));
  }

  @ParameterizedTest
  @CsvSource({
    "'One. Two! Three?', 3",
    "'It cost 3.5 million.', 1",
    "'“Is it?” “It is.”', 2",
    "'They said no. (They meant it.)', 2",
    "'no sentence', 0"
  })
  void sentences_are_told_apart(String text, int sentences) {
    assertThat(ReadingAge.of(List.of(text)).sentences()).isEqualTo(sentences);
  }

  /** A hundred and more words drawn from the pack by lot, and counted by hand. */
  @Test
  void syllables_are_counted_as_people_count_them() {
    List<String> wrong = new ArrayList<>();
    int spoken = 0;
    int counted = 0;
    for (Map.Entry<Integer, String> words : BY_HAND.entrySet()) {
      for (String word : words.getValue().split(" ")) {
        spoken += words.getKey();
        counted += Syllables.of(word);
        if (Syllables.of(word) != words.getKey()) {
          wrong.add(word);
        }
      }
    }
    assertThat(wrong).hasSizeLessThanOrEqualTo(4);
    assertThat(counted).isBetween(spoken * 98 / 100, spoken * 102 / 100);
  }

  /** The texts of each file that has sentences, by its name without folder. */
  private static Map<String, List<String>> texts() throws IOException {
    Map<String, List<String>> texts = new TreeMap<>();
    for (String file : BundledFiles.ofWords()) {
      if (file.startsWith(FOLDER) && !file.matches(NO_PROSE)) {
        texts.put(file.substring(FOLDER.length()), BundledFiles.texts(BundledFiles.tree(file)));
      }
    }
    return texts;
  }

  private static String row(String file, ReadingAge age) {
    String smog =
        age.sentences() < ENOUGH_FOR_SMOG ? "–" : String.format(Locale.ROOT, "%.1f", age.smog());
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d | %.1f | %s |\n",
        file,
        age.words(),
        age.sentences(),
        age.fleschKincaid(),
        smog);
  }
}
