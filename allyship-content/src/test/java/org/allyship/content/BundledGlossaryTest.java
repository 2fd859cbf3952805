package org.allyship.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.allyship.content.text.TermText;
import org.allyship.core.catalog.EntryId;
import org.allyship.core.knowledge.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The glossary finds terms by their names, however they are written, so no name may be of two. */
class BundledGlossaryTest {
  private static final ContentPack PACK = ContentPacks.bundled();

  @Test
  void there_are_sixty_terms_or_more() {
    assertThat(PACK.terms()).hasSizeGreaterThanOrEqualTo(60);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void no_name_is_of_two_terms(Locale language) {
    Map<String, EntryId> known = new HashMap<>();
    TreeSet<String> ambiguous = new TreeSet<>();
    for (Term term : PACK.terms()) {
      for (String name : names(PACK.text(language).of(term))) {
        EntryId other = known.putIfAbsent(plain(name), term.id());
        if (other != null && !other.equals(term.id())) {
          ambiguous.add("'%s' is of %s and %s".formatted(name, other, term.id()));
        }
      }
    }
    assertThat(ambiguous).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void no_name_is_empty_when_normalized(Locale language) {
    assertThat(PACK.terms())
        .flatMap(term -> names(PACK.text(language).of(term)))
        .extracting(BundledGlossaryTest::plain)
        .allMatch(name -> !name.isEmpty());
  }

  @Test
  void names_differ_by_letters_only() {
    assertThat(plain("Co-Opération İ")).isEqualTo(plain("co operation i"));
    assertThat(plain("ally")).isNotEqualTo(plain("allies"));
  }

  @Test
  void no_term_is_related_to_itself() {
    assertThat(PACK.terms()).allMatch(term -> !term.related().contains(term.id()));
  }

  static List<Locale> languages() {
    return new PackView(PACK).locales();
  }

  private static List<String> names(TermText words) {
    List<String> names = new ArrayList<>(List.of(words.name()));
    names.addAll(words.otherNames());
    names.addAll(words.misspellings());
    return names;
  }

  /** Without case, diacritics, hyphens and spaces. */
  private static String plain(String name) {
    return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .replaceAll("[\\p{M}\\p{Pd}\\p{Z}\\s]", "");
  }
}
