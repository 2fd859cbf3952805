package org.allyship.content.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.allyship.content.ContentPack;
import org.allyship.content.ContentPacks;
import org.allyship.content.LocalizedText;
import org.allyship.content.search.SearchResult.Hit;
import org.allyship.core.Action;
import org.allyship.core.ActionId;
import org.allyship.core.Authority;
import org.allyship.core.Capacity;
import org.allyship.core.Community;
import org.allyship.core.Effort;
import org.allyship.core.Level;
import org.allyship.core.Setting;

class ActionSearchLaws {
  private static final ContentPack PACK = ContentPacks.bundled();
  private static final ActionSearch ENGLISH = ActionSearch.of(PACK, Locale.ENGLISH);

  @Example
  void every_action_is_found_by_its_title_before_all_others() {
    for (Locale locale : languages()) {
      ActionSearch search = ActionSearch.of(PACK, locale);
      LocalizedText text = PACK.text(locale);
      for (Action action : PACK.actions()) {
        List<Hit> hits = search.find(all(text.of(action).title())).hits();
        assertThat(hits).as("%s %s", locale, action.id()).isNotEmpty();
        assertThat(hits)
            .filteredOn(hit -> hit.score() == hits.get(0).score())
            .extracting(hit -> hit.action().id())
            .contains(action.id());
      }
    }
  }

  @Property(tries = 300)
  void a_filter_never_adds_a_hit(@ForAll("typed") String typed, @ForAll("filter") ActionQuery by) {
    ActionQuery narrow = by.toBuilder().text(typed).build();
    assertThat(ids(ENGLISH.find(all(typed)))).containsAll(ids(ENGLISH.find(narrow)));
  }

  @Property(tries = 300)
  void a_second_filter_never_adds_a_hit(
      @ForAll("filter") ActionQuery by, @ForAll Authority authority, @ForAll Effort effort) {
    Set<ActionId> before = ids(ENGLISH.find(by));
    assertThat(before)
        .containsAll(ids(ENGLISH.find(by.toBuilder().authority(authority).build())))
        .containsAll(ids(ENGLISH.find(by.toBuilder().longestEffort(effort).build())));
  }

  @Property(tries = 300)
  void hits_fall_in_score_and_rise_in_id(@ForAll("typed") String typed) {
    assertThat(ENGLISH.find(all(typed)).hits())
        .isSortedAccordingTo(
            (a, b) ->
                a.score() == b.score()
                    ? a.action().id().value().compareTo(b.action().id().value())
                    : Double.compare(b.score(), a.score()))
        .allSatisfy(hit -> assertThat(hit.score()).isFinite().isNotNegative());
  }

  @Property(tries = 300)
  void any_text_is_answered(@ForAll @StringLength(max = 1_000) String typed) {
    assertThat(ENGLISH.find(ActionQuery.of(typed)).hits()).hasSizeLessThanOrEqualTo(20);
  }

  @Property(tries = 5)
  void the_order_of_the_pack_changes_nothing(@ForAll long seed) throws IOException {
    ContentPack shuffled =
        new EditedPack(Path.of("target"))
            .shuffle("actions", "actions", new Random(seed))
            .shuffle("glossary", "terms", new Random(seed))
            .read();
    ActionSearch search = ActionSearch.of(shuffled, Locale.ENGLISH);
    for (String typed : List.of("interupted in meetings", "ally", "ERG pay", "")) {
      assertThat(search.find(all(typed)).hits()).isEqualTo(ENGLISH.find(all(typed)).hits());
    }
  }

  @Provide
  Arbitrary<String> typed() {
    return Arbitraries.of(
            "pay", "meeting", "meetngs", "women", "the", "ERG", "pronoun", "allies", "xyzzy", "tr")
        .list()
        .ofMaxSize(4)
        .map(words -> String.join(" ", words));
  }

  @Provide
  Arbitrary<ActionQuery> filter() {
    return Combinators.combine(
            Arbitraries.of(Level.class).set().ofMaxSize(2),
            Arbitraries.of(Setting.class).set().ofMaxSize(2),
            Arbitraries.of(Community.class).set().ofMaxSize(2),
            Arbitraries.of(Capacity.class).set().ofMaxSize(2))
        .as(
            (levels, settings, communities, capacities) ->
                ActionQuery.builder()
                    .levels(levels)
                    .settings(settings)
                    .communities(communities)
                    .capacities(capacities)
                    .limit(10_000)
                    .build());
  }

  private static ActionQuery all(String typed) {
    return ActionQuery.builder().text(typed).limit(10_000).build();
  }

  private static Set<ActionId> ids(SearchResult result) {
    return result.hits().stream().map(hit -> hit.action().id()).collect(Collectors.toSet());
  }

  private static List<Locale> languages() {
    return PACK.languages().stream().map(one -> Locale.forLanguageTag(one.language())).toList();
  }
}
