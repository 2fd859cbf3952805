package org.allyship.content.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits text into tokens that can be compared. It folds compatibility forms and case, removes
 * marks such as accents, and takes every other sign as a gap.
 *
 * <p>An apostrophe is a gap too, and the single letter or elided word next to it is dropped: {@code
 * ally's} gives {@code ally}, {@code l'allié} gives {@code allie}.
 */
final class Tokenizer {
  private final boolean splitsAtHyphens;
  private final List<String> tokens = new ArrayList<>();
  private final StringBuilder token = new StringBuilder();
  private boolean afterApostrophe;

  private Tokenizer(boolean splitsAtHyphens) {
    this.splitsAtHyphens = splitsAtHyphens;
  }

  /** Returns the tokens of a text; {@code co-conspirator} gives two. */
  static List<String> tokens(String text) {
    return new Tokenizer(true).read(text);
  }

  /** Returns the tokens of a text; {@code co-conspirator} gives {@code coconspirator}. */
  static List<String> tokensJoiningHyphens(String text) {
    return new Tokenizer(false).read(text);
  }

  /**
   * Checks that a text is not too long to be looked up.
   *
   * @throws IllegalArgumentException if it is longer
   */
  static void requireLength(String name, String text, int longest) {
    if (text.length() > longest) {
      throw new IllegalArgumentException(
          "%s may have at most %s characters, but had %s; shorten it or look up its parts"
              .formatted(name, longest, text.length()));
    }
  }

  private List<String> read(String text) {
    String marked = Normalizer.normalize(text.replace('\u00b4', '\''), Normalizer.Form.NFKD);
    // To upper case and back, as only upper case turns ß into ss.
    String folded = marked.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    folded.codePoints().forEach(this::read);
    endToken();
    return List.copyOf(tokens);
  }

  private void read(int sign) {
    if (isApostrophe(sign)) {
      boolean afterToken = !token.isEmpty();
      endToken();
      afterApostrophe = afterToken;
    } else if (sign == 'æ' || sign == 'œ') {
      token.append(sign == 'æ' ? "ae" : "oe");
    } else if (Character.isLetterOrDigit(sign)) {
      token.appendCodePoint(sign);
    } else if (!isSilent(sign)) {
      endToken();
    }
  }

  private void endToken() {
    if (!token.isEmpty()) {
      boolean ending = afterApostrophe && token.length() == 1;
      if (afterApostrophe && !ending && isElided(tokens.get(tokens.size() - 1))) {
        tokens.remove(tokens.size() - 1);
      }
      if (!ending) {
        tokens.add(token.toString());
      }
      token.setLength(0);
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
      case Character.DASH_PUNCTUATION -> !splitsAtHyphens;
      default -> false;
    };
  }
}
