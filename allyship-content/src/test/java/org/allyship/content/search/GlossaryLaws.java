package org.allyship.content.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.allyship.content.ContentPack;
import org.allyship.content.ContentPacks;
import org.allyship.content.text.TermText;
import org.allyship.core.knowledge.Term;

class GlossaryLaws {
  private static final ContentPack PACK = ContentPacks.bundled();
  private static final Glossary ENGLISH = Glossary.of(PACK, Locale.ENGLISH);

  @Example
  void every_term_is_found_by_each_of_its_names() {
    forEachName(
        (glossary, name) ->
            assertThat(glossary.find(name.text)).as("%s", name).contains(name.term));
  }

  @Example
  void every_term_is_found_in_a_text_that_names_it() {
    forEachName(
        (glossary, name) ->
            assertThat(glossary.mentionedIn("— " + name.text.toUpperCase(Locale.ROOT) + "!"))
                .as("%s", name)
                .contains(name.term));
  }

  @Property(tries = 300)
  void any_text_is_answered(@ForAll @StringLength(max = 1_000) String text) {
    assertThat(ENGLISH.find(text)).isEqualTo(ENGLISH.find(text));
    assertThat(ENGLISH.mentionedIn(text)).doesNotHaveDuplicates();
  }

  private record Name(String language, String text, Term term) {}

  private static void forEachName(BiConsumer<Glossary, Name> check) {
    for (var language : PACK.languages()) {
      Locale locale = Locale.forLanguageTag(language.language());
      Glossary glossary = Glossary.of(PACK, locale);
      for (Term term : PACK.terms()) {
        TermText words = PACK.text(locale).of(term);
        List<String> names = new ArrayList<>(List.of(words.name()));
        names.addAll(words.otherNames());
        names.addAll(words.misspellings());
        names.forEach(name -> check.accept(glossary, new Name(language.language(), name, term)));
      }
    }
  }
}
