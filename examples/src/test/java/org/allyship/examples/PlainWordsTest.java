package org.allyship.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Checks that sources, templates, labels, messages and docs use plain modern words. The list of
 * words and of reviewed exceptions is {@code forbidden-words.txt}.
 */
class PlainWordsTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern CHECKED =
      Pattern.compile(
          "(?:.*/)?(?:src/main/java/.*\\.java|src/main/.*\\.jte|src/main/.*\\.properties"
              + "|i18n/en/(?:labels|messages|language|codebook|results)\\.json|messages/en\\.json"
              + "|src/main/.*\\.md"
              + "|docs/.*\\.md|[^/]*\\.md|benchmarks/README\\.md|examples/.*\\.md)");
  private static final Pattern OTHER_LANGUAGE =
      Pattern.compile(".*_(?:de|es|fr|pt).*\\.properties");

  @Test
  void no_forbidden_word_is_used() throws IOException {
    List<Rule> rules = new ArrayList<>();
    List<Exemption> exemptions = new ArrayList<>();
    List<String> later = new ArrayList<>();
    for (String line : list()) {
      if (line.startsWith("exempt:")) {
        String[] parts = line.split(": ", 4);
        exemptions.add(new Exemption(parts[1], parts[2]));
      } else if (line.startsWith("later:")) {
        later.add(line.split(": ", 3)[1]);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        rules.add(Rule.of(line));
      }
    }
    List<String> found = new ArrayList<>();
    for (Path file : files()) {
      String name = ROOT.relativize(file).toString().replace('\\', '/');
      if (later.stream().anyMatch(name::startsWith)) {
        continue;
      }
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        for (Rule rule : rules) {
          if (rule.matches(lines.get(i))
              && exemptions.stream().noneMatch(exempt -> exempt.covers(name, rule))) {
            found.add("%s:%s: '%s'; use %s".formatted(name, i + 1, rule.words(), rule.instead()));
          }
        }
      }
    }
    assertThat(String.join("\n", found)).isEmpty();
  }

  private static List<String> list() throws IOException {
    try (InputStream in = PlainWordsTest.class.getResourceAsStream("forbidden-words.txt")) {
      byte[] bytes = Objects.requireNonNull(in, "forbidden-words.txt").readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(ROOT)) {
      List<Path> files = all.filter(PlainWordsTest::isChecked).sorted().toList();
      assertThat(files).as("the files to check").hasSizeGreaterThan(100);
      return files;
    }
  }

  private static boolean isChecked(Path file) {
    String name = ROOT.relativize(file).toString().replace('\\', '/');
    return !name.contains("target/")
        && !name.contains("src/test/")
        && CHECKED.matcher(name).matches()
        && !OTHER_LANGUAGE.matcher(name).matches();
  }

  private record Rule(String words, String instead, Pattern pattern) {
    static Rule of(String line) {
      String[] parts = line.split(" = ", 2);
      String words = parts[0].strip();
      String regex =
          Stream.of(words.split("…", -1))
              .map(part -> Pattern.quote(part.strip()).replace(" ", "\\E\\s+\\Q"))
              .reduce((a, b) -> a + "\\b[^.,;:]{1,40}\\b" + b)
              .orElseThrow();
      return new Rule(
          words,
          parts[1].strip(),
          Pattern.compile("(?i)(?<![\\w-])" + regex + "(?![\\w-])", Pattern.UNICODE_CASE));
    }

    boolean matches(String line) {
      Matcher matcher = pattern.matcher(line);
      return matcher.find();
    }
  }

  private record Exemption(String path, String words) {
    boolean covers(String name, Rule rule) {
      return name.endsWith(path) && words.equals(rule.words());
    }
  }
}
