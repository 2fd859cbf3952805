package org.allyship.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.allyship.content.SmallPack.Slot;
import org.allyship.content.SmallPacks.Standing;

/** How a pack speaks to people whose language it has, has in part, or does not have. */
@Domain(SmallPacks.class)
@Domain(DomainContext.Global.class)
class LanguageLaws {
  @Law
  void text_comes_from_the_nearest_language_that_has_it(
      @ForAll Standing standing, @ForAll("asked") String asked) {
    SmallPack small = standing.pack();
    ContentPack pack = small.read();
    List<String> chain = chain(asked, small.languages());
    for (Slot slot : small.slots().keySet()) {
      if (!slot.isStructure()) {
        String said = slot.said(pack, Locale.forLanguageTag(asked));
        assertThat(said).isEqualTo(nearest(slot, chain, small.slots()));
      }
    }
    assertThat(pack.text(Locale.forLanguageTag(asked)).language().language())
        .isEqualTo(chain.get(0));
  }

  @Law
  void coverage_counts_the_text_that_exists(@ForAll Standing standing) {
    SmallPack small = standing.pack();
    for (Coverage coverage : small.read().coverage()) {
      for (Coverage.Part part : coverage.parts()) {
        if (List.of("terms", "actions").contains(part.name())) {
          String tag = coverage.language().language();
          long said =
              SmallPack.IDS.stream()
                  .filter(id -> small.slots().containsKey(new Slot(tag, part.name(), id)))
                  .count();
          assertThat(part.translated()).isEqualTo((int) said);
          assertThat(part.missing())
              .noneMatch(id -> small.slots().containsKey(new Slot(tag, part.name(), id)));
        }
      }
    }
  }

  @Provide
  Arbitrary<String> asked() {
    return Arbitraries.of("en", "en-GB", "fr", "fr-CA", "fr-CA-x-here", "fr-BE", "de", "und");
  }

  /** The languages in which one asked for is looked for. */
  private static List<String> chain(String asked, List<String> languages) {
    Set<String> chain = new LinkedHashSet<>();
    String tag = asked;
    while (!tag.isEmpty()) {
      if (languages.contains(tag)) {
        chain.add(tag);
      }
      tag = tag.contains("-") ? tag.substring(0, tag.lastIndexOf('-')) : "";
    }
    chain.addAll(languages);
    return List.copyOf(chain);
  }

  private static String nearest(Slot slot, List<String> chain, Map<Slot, Integer> slots) {
    for (String tag : chain) {
      Slot there = new Slot(tag, slot.list(), slot.name());
      if (slots.containsKey(there)) {
        return there.text(slots.get(there));
      }
    }
    throw new AssertionError("said in no language: " + slot);
  }
}
