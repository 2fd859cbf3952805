package org.allyship.content.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.allyship.content.ContentPack;
import org.allyship.content.ContentPacks;
import org.allyship.content.search.SearchResult.Hit;
import org.allyship.core.Action;
import org.allyship.core.Authority;
import org.allyship.core.Capacity;
import org.allyship.core.ChallengeId;
import org.allyship.core.Community;
import org.allyship.core.Effort;
import org.allyship.core.Level;
import org.allyship.core.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActionSearchTest {
  private static final ContentPack PACK = ContentPacks.bundled();
  private static final ActionSearch SEARCH = ActionSearch.of(PACK, Locale.ENGLISH);

  @TempDir private Path folder;

  @Test
  void a_query_without_words_and_filters_finds_every_action_by_id() {
    SearchResult result = SEARCH.find(ActionQuery.builder().limit(10_000).build());
    assertThat(ids(result)).isSorted().hasSize(PACK.actions().size());
    assertThat(result.total()).isEqualTo(PACK.actions().size());
    assertThat(result.hits())
        .allSatisfy(hit -> assertThat(hit.score()).isZero())
        .allSatisfy(hit -> assertThat(hit.matched()).isEmpty());
    assertThat(SEARCH.find(ActionQuery.of(" ?! ")).total()).isEqualTo(result.total());
  }

  @Test
  void the_limit_cuts_hits_but_not_the_total() {
    SearchResult all = SEARCH.find(ActionQuery.builder().text("women").limit(10_000).build());
    SearchResult some = SEARCH.find(ActionQuery.of("women"));
    assertThat(all.hits()).hasSize(all.total()).hasSizeGreaterThan(20);
    assertThat(some.hits()).isEqualTo(all.hits().subList(0, 20));
    assertThat(some.total()).isEqualTo(all.total());
  }

  @Test
  void every_result_names_the_packs_it_is_from() {
    assertThat(SEARCH.find(ActionQuery.of("xyzzy")).layers()).isEqualTo(PACK.layers()).hasSize(1);
  }

  @Test
  void hits_list_the_matched_words() {
    Hit hit = SEARCH.find(ActionQuery.of("structred interviewing")).hits().get(0);
    assertThat(hit.action().id().value()).isEqualTo("use-structured-interviews");
    assertThat(hit.matched()).containsExactly("structured", "interviews");
  }

  @Test
  void unknown_words_find_nothing() {
    assertThat(SEARCH.find(ActionQuery.of("xyzzy giraffe"))).isEqualTo(none());
    assertThat(SEARCH.find(ActionQuery.of("the giraffe"))).isEqualTo(none());
    assertThat(SEARCH.find(ActionQuery.of("盟友"))).isEqualTo(none());
  }

  @Test
  void a_term_is_looked_for_by_all_its_names() {
    assertThat(ids(SEARCH.find(ActionQuery.of("ERGs"))).subList(0, 5))
        .contains("join-a-resource-group", "pay-for-resource-group-time");
  }

  @Test
  void every_filter_is_kept_to() {
    ChallengeId fear = ChallengeId.of("fear-of-being-penalized");
    ActionQuery query =
        ActionQuery.builder()
            .addLevels(Level.ADVOCACY, Level.ACCOMPLICESHIP)
            .addSetting(Setting.WORKPLACE)
            .addCommunity(Community.WOMEN)
            .addChallenge(fear)
            .addCapacity(Capacity.MANAGER)
            .authority(Authority.ANY)
            .longestEffort(Effort.WEEKS)
            .build();
    List<Action> found = SEARCH.find(query).hits().stream().map(Hit::action).toList();
    assertThat(found)
        .isNotEmpty()
        .allMatch(action -> action.level() != Level.ALLYSHIP)
        .allMatch(action -> action.settings().contains(Setting.WORKPLACE))
        .allMatch(action -> isEmptyOrHas(action.communities(), Community.WOMEN))
        .allMatch(action -> action.challenges().contains(fear))
        .allMatch(action -> isEmptyOrHas(action.capacities(), Capacity.MANAGER))
        .allMatch(action -> action.authority() == Authority.ANY)
        .allMatch(action -> action.effort() != Effort.ONGOING);
    assertThat(found)
        .hasSize((int) PACK.actions().stream().filter(query::admits).count())
        .anyMatch(action -> action.communities().isEmpty())
        .anyMatch(action -> action.capacities().isEmpty());
  }

  @Test
  void actions_that_name_a_community_asked_for_come_before_those_for_any() {
    ActionQuery query = ActionQuery.builder().addCommunity(Community.DISABLED).limit(500).build();
    assertThat(SEARCH.find(query).hits())
        .extracting(hit -> hit.action().communities().contains(Community.DISABLED))
        .contains(true, false)
        .isSortedAccordingTo((a, b) -> Boolean.compare(b, a));
  }

  @Test
  void an_unknown_challenge_is_named() {
    ActionQuery query = ActionQuery.builder().addChallenge(ChallengeId.of("rain")).build();
    assertThatThrownBy(() -> SEARCH.find(query))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("no challenge 'rain'");
  }

  @Test
  void retired_actions_are_not_found() throws IOException {
    ContentPack pack =
        new EditedPack(folder)
            .retire("actions.json", "actions", "sponsor-somebody", "accept-criticism")
            .read();
    ActionSearch search = ActionSearch.of(pack, Locale.ENGLISH);
    assertThat(ids(SEARCH.find(ActionQuery.of("sponsor")))).contains("sponsor-somebody");
    assertThat(ids(search.find(ActionQuery.of("sponsor")))).doesNotContain("sponsor-somebody");
    assertThat(search.find(ActionQuery.of("")).total()).isEqualTo(PACK.actions().size() - 1);
  }

  @Test
  void missing_text_is_searched_in_the_fallback_language() throws IOException {
    ContentPack pack =
        new EditedPack(folder)
            .say("nl", "sponsor-somebody", "Draag iemand voor", "ally", "bondgenoot")
            .read();
    ActionSearch search = ActionSearch.of(pack, Locale.forLanguageTag("nl-BE"));
    assertThat(ids(search.find(ActionQuery.of("draag")))).containsExactly("sponsor-somebody");
    assertThat(ids(search.find(ActionQuery.of("pronouns")))).contains("share-and-ask-pronouns");
    assertThat(ids(SEARCH.find(ActionQuery.of("draag")))).doesNotContain("sponsor-somebody");
  }

  @Test
  void an_overlay_without_its_base_is_refused() throws IOException {
    ContentPack overlay =
        new EditedPack(folder).edit("pack.json", tree -> tree.put("overlays", "other")).read();
    assertThatThrownBy(() -> ActionSearch.of(overlay, Locale.ENGLISH))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "pack 'allyship-standard' is an overlay; lay it over its base before searching");
    assertThatThrownBy(() -> Glossary.of(overlay, Locale.ENGLISH))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void an_invalid_query_names_the_problem() {
    assertThatThrownBy(() -> ActionQuery.of("x".repeat(1 << 20)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("the text of a query may have at most 1000 characters");
    assertThatThrownBy(() -> ActionQuery.builder().limit(0).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the limit of a query must be at least 1, but was 0");
  }

  @Test
  void the_typed_text_is_not_shown() {
    assertThat(ActionQuery.of("my boss Jane").toString())
        .startsWith("ActionQuery{")
        .doesNotContain("boss", "Jane");
  }

  private static SearchResult none() {
    return new SearchResult(List.of(), 0, PACK.layers());
  }

  private static <T> boolean isEmptyOrHas(java.util.Set<T> all, T one) {
    return all.isEmpty() || all.contains(one);
  }

  private static List<String> ids(SearchResult result) {
    return result.hits().stream().map(hit -> hit.action().id().value()).toList();
  }
}
