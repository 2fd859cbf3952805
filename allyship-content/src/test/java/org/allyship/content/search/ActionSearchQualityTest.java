package org.allyship.content.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.allyship.content.ContentPack;
import org.allyship.content.ContentPacks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Queries as people of a human resources department may type them, each with the actions of which
 * one should be among the first five. Those of the kind 'later' were written when the index was
 * done, and changed nothing in it. The keywords of actions were written by someone who did not know
 * the queries.
 */
class ActionSearchQualityTest {
  private static final Path QUERIES = Path.of("src/test/resources/search/actions.tsv");
  private static final ContentPack PACK = ContentPacks.bundled();

  @ParameterizedTest
  @CsvSource({
    "en, plain, 12, 12",
    "en, inflected, 14, 14",
    "en, misspelled, 13, 14",
    "en, unfinished, 4, 4",
    "en, other words, 26, 26",
    "en, later, 35, 35",
    "de, mixed, 15, 15",
    "es, mixed, 15, 15",
    "fr, mixed, 15, 15",
    "pt-BR, mixed, 15, 15",
  })
  void enough_queries_have_a_right_action_among_the_first_five(
      String language, String kind, int enough, int of) throws IOException {
    ActionSearch search = ActionSearch.of(PACK, Locale.forLanguageTag(language));
    int queries = 0;
    List<String> missed = new ArrayList<>();
    for (String line : Files.readAllLines(QUERIES)) {
      String[] cells = line.split("\t");
      if (cells[0].equals(language) && cells[1].equals(kind)) {
        queries++;
        if (!isFound(search, cells[2], Set.of(cells[3].split(" ")))) {
          missed.add(cells[2]);
        }
      }
    }
    assertThat(queries).isEqualTo(of);
    assertThat(missed).hasSizeLessThanOrEqualTo(of - enough);
  }

  private static boolean isFound(ActionSearch search, String typed, Set<String> right) {
    return search.find(ActionQuery.builder().text(typed).limit(5).build()).hits().stream()
        .anyMatch(hit -> right.contains(hit.action().id().value()));
  }
}
