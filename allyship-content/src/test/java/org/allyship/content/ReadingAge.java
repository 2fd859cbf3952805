package org.allyship.content;

import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How hard an English text is to read, by two formulas that give school grades of the United
 * States: grade 6 is about 11 to 12 years old.
 *
 * @param words how many words it has
 * @param sentences how many sentences it has
 * @param syllables how many syllables its words have
 * @param polysyllables how many of its words have three syllables or more
 */
record ReadingAge(int words, int sentences, int syllables, int polysyllables) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(['’][\\p{L}]+)*");

  /** A stop before a capital or a number, quotation marks aside; none after an initial. */
  private static final Pattern END =
      Pattern.compile("(?<!\\b\\p{Lu})[.!?]+[\"'’”)]*(?=\\s+[\"'‘“(]?[\\p{Lu}\\p{N}]|\\s*$)");

  /** A sentence ends so; titles, names and labels do not. */
  private static final Pattern PROSE = Pattern.compile(".*[.!?][\"'’”)]*", Pattern.DOTALL);

  /** Counts the texts that are sentences; leaves the others out. */
  static ReadingAge of(Collection<String> texts) {
    int sentences = 0;
    int syllables = 0;
    int polysyllables = 0;
    int words = 0;
    for (String text : texts) {
      if (PROSE.matcher(text).matches()) {
        sentences += (int) END.matcher(text).results().count();
        List<String> spoken = WORD.matcher(text).results().map(MatchResult::group).toList();
        words += spoken.size();
        syllables += spoken.stream().mapToInt(Syllables::of).sum();
        polysyllables += (int) spoken.stream().filter(word -> Syllables.of(word) >= 3).count();
      }
    }
    return new ReadingAge(words, sentences, syllables, polysyllables);
  }

  /**
   * The Flesch-Kincaid grade: {@code 0.39 words/sentences + 11.8 syllables/words - 15.59}.
   *
   * <p>Kincaid, J. P., Fishburne, R. P., Rogers, R. L., &amp; Chissom, B. S. (1975). Derivation of
   * new readability formulas for Navy enlisted personnel. Research Branch Report 8-75.
   */
  double fleschKincaid() {
    return 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
  }

  /**
   * The SMOG grade: {@code 1.0430 sqrt(30 polysyllables/sentences) + 3.1291}; made for thirty
   * sentences or more.
   *
   * <p>McLaughlin, G. H. (1969). SMOG grading: a new readability formula. Journal of Reading,
   * 12(8), 639-646.
   */
  double smog() {
    return 1.0430 * Math.sqrt(30.0 * polysyllables / sentences) + 3.1291;
  }
}
