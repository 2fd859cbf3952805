package org.allyship.content.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts text into words that can be compared: compatibility forms and case folded, marks such as
 * accents taken off, every other sign a gap.
 *
 * <p>An apostrophe is a gap too, and what an ending or an elided word leaves beside it is dropped:
 * {@code ally's} is {@code ally}, {@code l'allié} is {@code allie}.
 */
final class NormalizedText {
  private final boolean hyphensPart;
  private final List<String> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private boolean afterApostrophe;

  private NormalizedText(boolean hyphensPart) {
    this.hyphensPart = hyphensPart;
  }

  /** The words of a text; {@code co-conspirator} is two. */
  static List<String> words(String text) {
    return new NormalizedText(true).read(text);
  }

  /** The words of a text; {@code co-conspirator} is {@code coconspirator}. */
  static List<String> wordsAcrossHyphens(String text) {
    return new NormalizedText(false).read(text);
  }

  /**
   * Requires a text that is not too long to be looked up.
   *
   * @throws IllegalArgumentException if it is longer
   */
  static void requireLength(String what, String text, int longest) {
    if (text.length() > longest) {
      throw new IllegalArgumentException(
          "%s may have at most %d characters, but had %d; shorten it or look up its parts"
              .formatted(what, longest, text.length()));
    }
  }

  private List<String> read(String text) {
    String marked = Normalizer.normalize(text.replace('\u00b4', '\''), Normalizer.Form.NFKD);
    // To upper case and back, as only the former knows that ß is ss.
    String folded = marked.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    folded.codePoints().forEach(this::read);
    endWord();
    return List.copyOf(words);
  }

  private void read(int sign) {
    if (isApostrophe(sign)) {
      boolean afterWord = !word.isEmpty();
      endWord();
      afterApostrophe = afterWord;
    } else if (sign == 'æ' || sign == 'œ') {
      word.append(sign == 'æ' ? "ae" : "oe");
    } else if (Character.isLetterOrDigit(sign)) {
      word.appendCodePoint(sign);
    } else if (!isSilent(sign)) {
      endWord();
    }
  }

  private void endWord() {
    if (!word.isEmpty()) {
      boolean ending = afterApostrophe && word.length() == 1;
      if (afterApostrophe && !ending && isElided(words.get(words.size() - 1))) {
        words.remove(words.size() - 1);
      }
      if (!ending) {
        words.add(word.toString());
      }
      word.setLength(0);
    }
    afterApostrophe = false;
  }

  private static boolean isElided(String before) {
    return before.length() == 1 || before.equals("qu");
  }

  private static boolean isApostrophe(int sign) {
    return sign == '\'' || sign == '\u2019' || sign == '\u2018' || sign == '\u02bc' || sign == '`';
  }

  private boolean isSilent(int sign) {
    return switch (Character.getType(sign)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
      case Character.DASH_PUNCTUATION -> !hyphensPart;
      default -> false;
    };
  }
}
