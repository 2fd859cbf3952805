package org.allyship.content;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Counts the syllables of English words by rule: groups of vowels, less those that are silent, and
 * more where a group is spoken as two. A test compares it with words counted by hand.
 */
final class Syllables {
  private static final String CONSONANT = "[b-df-hj-np-tv-xz]";

  /** A y is a vowel unless one follows it. */
  private static final Pattern VOWELS = Pattern.compile("([aeiou]|y(?![aeiou]))+");

  /** Silent: note, noted but not handled or handed, notes but not changes, lonely, something. */
  private static final List<Pattern> SILENT =
      List.of(
          Pattern.compile("(?<=[b-df-hj-np-tv-z])(?<!" + CONSONANT + "l)e$"),
          Pattern.compile("(?<=[bcf-hj-np-sv-z])(?<!" + CONSONANT + "l)ed$"),
          Pattern.compile("(?<=[bdfk-np-rtv-y])(?<!" + CONSONANT + "l)es$"),
          Pattern.compile(
              "(?<=[b-df-hj-np-tv-z])(?<!" + CONSONANT + "l)e(?=(ly|ful|fully|less|ness|ments?)$)"),
          Pattern.compile("^some(?=" + CONSONANT + ")"),
          Pattern.compile(
              "^(there|where|here|home|life|white|safe|care|time|whole|place)(?="
                  + CONSONANT
                  + ")"));

  /** Spoken as two: trying, being, media, period, serious, actual, quiet, client, racism, idea. */
  private static final List<Pattern> APART =
      List.of(
          Pattern.compile("(?<=" + CONSONANT + "y)ing$"),
          Pattern.compile("(?<=[eou])ing"),
          Pattern.compile("(?<=[bdfhjklmnprvwz])ia(?!r)"),
          Pattern.compile("(?<=[dhjkmprv])io(?![rn])"),
          Pattern.compile("(?<=[^qgs])ua(?=[ltr])"),
          Pattern.compile("iet"),
          Pattern.compile("(?<=[dlrv])ien[ct]|^scien"),
          Pattern.compile("sms?$|(?<=[aeiou])ism"),
          Pattern.compile("^(idea|area|crea|react|theater|real[iy])"),
          Pattern.compile("eo(?=$|s$|logy)"));

  private Syllables() {}

  /** Returns the syllables of a word, one at least; a number counts as one. */
  static int of(String word) {
    String letters = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    int count = matches(VOWELS, letters);
    for (Pattern silent : SILENT) {
      count -= matches(silent, letters);
    }
    for (Pattern apart : APART) {
      count += matches(apart, letters);
    }
    return Math.max(1, count);
  }

  private static int matches(Pattern pattern, String text) {
    return (int) pattern.matcher(text).results().count();
  }
}
