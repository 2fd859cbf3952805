package org.allyship.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.allyship.core.problem.InvalidInputException;
import org.junit.jupiter.api.Test;

/** Files that are right in size and made to be slow, or to fill the memory or the stack. */
class HostileSizeTest {
  private static final int MANY = 50_000;

  @Test
  void a_hundred_problems_are_listed_and_the_rest_are_counted() throws IOException {
    InvalidInputException refusal =
        refusal("sources.json", "{\"format\": 1, \"sources\": [%s]}".formatted(list(i -> "1")));
    assertThat(refusal.problems()).hasSize(101);
    assertThat(refusal.problems().get(0))
        .hasToString("sources.json/sources/0: must be an object, but was 1");
    assertThat(refusal.problems().get(100))
        .hasToString("sources.json: there are 49900 more problems, which are not listed");
  }

  @Test
  void a_hundred_problems_between_files_are_listed_and_the_rest_are_counted() throws IOException {
    InvalidInputException refusal =
        refusal(
            "i18n/en/questions.json",
            "{\"questions\": {%s}}"
                .formatted(
                    list(i -> "\"q%s\": {\"question\": \"Q\", \"answer\": \"A\"}".formatted(i))));
    assertThat(refusal.problems()).hasSize(101);
    assertThat(refusal.problems().get(100))
        .hasToString("there are 49901 more problems, which are not listed");
  }

  @Test
  void unknown_fields_are_counted() throws IOException {
    InvalidInputException refusal =
        refusal("pack.json", "{%s}".formatted(list(i -> "\"f%s\": 1".formatted(i))));
    assertThat(refusal.problems()).hasSize(101);
  }

  @Test
  void a_message_of_levels_without_end_is_refused() throws IOException {
    String pattern = "{n, select, other {".repeat(4000) + "}}".repeat(4000);
    assertThat(
            refusal(
                "i18n/en/messages.json", "{\"messages\": {\"deep\": \"%s\"}}".formatted(pattern)))
        .hasMessage(
            """
            content pack 'given' has 1 problem:
              i18n/en/messages.json/messages/deep: is not an ICU message pattern: opens 8000 braces, and at most 200 are read""");
  }

  @Test
  void a_long_chain_of_replacements_is_followed_to_its_end() throws IOException {
    ContentPack pack = TestPacks.read(chain("bystander"));
    assertThat(pack.terms()).hasSize(MANY + 1);
    assertThat(pack.terms().get(0).replacedBy()).map(Object::toString).contains("t1");
  }

  @Test
  void a_long_circle_of_replacements_is_refused() throws IOException {
    Map<String, byte[]> files = chain("t0");
    InvalidInputException refusal =
        catchThrowableOfType(InvalidInputException.class, () -> TestPacks.read(files));
    assertThat(refusal.problems().get(0))
        .hasToString(
            "glossary.json/terms/0/replacedBy: term 't0' leads in a circle; one entry must replace"
                + " all others");
  }

  /** A glossary in which each term is replaced by the next, and the last by the given one. */
  private static Map<String, byte[]> chain(String last) throws IOException {
    Map<String, byte[]> files = TestPacks.goodFiles();
    put(
        files,
        "glossary.json",
        "{\"format\": 1, \"terms\": [%s, %s]}"
            .formatted(
                list(i -> term("t" + i, i == MANY - 1 ? last : "t" + (i + 1))),
                "{\"id\": \"bystander\", \"sources\": [\"epler-2021\"], \"since\": \"1.0.0\"}"));
    put(
        files,
        "i18n/en/glossary.json",
        "{\"terms\": {%s, %s}}".formatted(list(i -> words("t" + i)), words("bystander")));
    return files;
  }

  private static String term(String id, String replacedBy) {
    return "{\"id\": \"%s\", \"sources\": [\"epler-2021\"], \"since\": \"1.0.0\", \"replacedBy\": \"%s\"}"
        .formatted(id, replacedBy);
  }

  private static String words(String id) {
    return "\"%s\": {\"name\": \"N\", \"meaning\": \"M\"}".formatted(id);
  }

  private static String list(IntFunction<String> element) {
    return IntStream.range(0, MANY).mapToObj(element).collect(Collectors.joining(", "));
  }

  private static InvalidInputException refusal(String file, String text) throws IOException {
    Map<String, byte[]> files = TestPacks.goodFiles();
    put(files, file, text);
    InvalidInputException refusal =
        catchThrowableOfType(InvalidInputException.class, () -> TestPacks.read(files));
    assertThat(refusal).isNotNull();
    return refusal;
  }

  private static void put(Map<String, byte[]> files, String name, String text) {
    files.put(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
