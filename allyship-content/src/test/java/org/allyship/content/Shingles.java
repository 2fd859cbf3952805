package org.allyship.content;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.allyship.core.internal.Sha256;

/**
 * The runs of eight words of a text, as hashes: so that a text can be looked for without being
 * here. Words are lower-cased and made of Latin letters, digits and apostrophes.
 */
final class Shingles {
  private static final int WORDS = 8;
  private static final String SALT = "allyship seed shingles 1\n";
  private static final Pattern WORD = Pattern.compile("[a-z0-9']+");

  private Shingles() {}

  /** Returns the hashes: 64 bits of a salted SHA-256 each, in hexadecimal, sorted. */
  static TreeSet<String> of(String text) {
    List<String> words = words(text);
    TreeSet<String> hashes = new TreeSet<>();
    for (int i = 0; i + WORDS <= words.size(); i++) {
      String run = String.join(" ", words.subList(i, i + WORDS));
      hashes.add(
          new Sha256().add((SALT + run).getBytes(StandardCharsets.UTF_8)).hex().substring(0, 16));
    }
    return hashes;
  }

  private static List<String> words(String text) {
    String plain = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    return new ArrayList<>(WORD.matcher(plain).results().map(MatchResult::group).toList());
  }
}
