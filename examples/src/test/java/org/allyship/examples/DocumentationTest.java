package org.allyship.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Checks that every Java block of the documents is part of an example, and that the output block
 * after it is what the example prints.
 */
class DocumentationTest {
  private static final Path ROOT = Path.of("..");
  private static final List<String> DOCUMENTS = List.of("README.md", "docs/guide.md");
  private static final Map<String, Consumer<PrintStream>> EXAMPLES = new LinkedHashMap<>();

  /** Matches a Java block and the text block that may follow it directly. */
  private static final Pattern BLOCK =
      Pattern.compile("```java\\n(.*?)```\\n(?:\\n```text\\n(.*?)```\\n)?", Pattern.DOTALL);

  static {
    EXAMPLES.put("PlaceABehavior", PlaceABehavior::run);
    EXAMPLES.put("ExplainAPlacement", ExplainAPlacement::run);
    EXAMPLES.put("ReadStrictly", ReadStrictly::run);
    EXAMPLES.put("GrantARole", GrantARole::run);
    EXAMPLES.put("ReadAPersonPattern", ReadAPersonPattern::run);
    EXAMPLES.put("EmbedInAPlatform", EmbedInAPlatform::run);
    EXAMPLES.put("ReadAClimate", ReadAClimate::run);
    EXAMPLES.put("PublishATable", PublishATable::run);
    EXAMPLES.put("PlaceAFile", PlaceAFile::run);
    EXAMPLES.put("TakeNextSteps", TakeNextSteps::run);
    EXAMPLES.put("UseYourOwnModel", UseYourOwnModel::run);
    EXAMPLES.put("UseTheContent", UseTheContent::run);
    EXAMPLES.put("FindAndPlan", FindAndPlan::run);
    EXAMPLES.put("LayCompanyPackOver", LayCompanyPackOver::run);
    EXAMPLES.put("UseYourOwnFramework", UseYourOwnFramework::run);
  }

  static Stream<Block> blocks() throws IOException {
    Stream.Builder<Block> blocks = Stream.builder();
    for (String document : DOCUMENTS) {
      String text = Files.readString(ROOT.resolve(document));
      for (MatchResult match : BLOCK.matcher(text).results().toList()) {
        blocks.add(new Block(document, match.group(1), match.group(2)));
      }
    }
    return blocks.build();
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void a_block_is_quoted_from_an_example_that_prints_what_the_document_says(Block block)
      throws IOException {
    String example = null;
    for (String name : EXAMPLES.keySet()) {
      Path source = Path.of("src/main/java/org/allyship/examples", name + ".java");
      if (flat(Files.readString(source)).contains(flat(block.code()))) {
        example = name;
      }
    }
    assertThat(example).as("an example that holds: %s", block.code()).isNotNull();
    if (block.output() != null) {
      assertThat(output(EXAMPLES.get(example))).isEqualTo(block.output());
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void every_example_is_quoted(String name) throws IOException {
    String source =
        flat(Files.readString(Path.of("src/main/java/org/allyship/examples", name + ".java")));
    assertThat(blocks().anyMatch(block -> source.contains(flat(block.code())))).isTrue();
  }

  static Stream<String> names() {
    return EXAMPLES.keySet().stream();
  }

  private static String output(Consumer<PrintStream> example) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    example.accept(new RootPrintStream(bytes));
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** Indentation does not count. */
  private static String flat(String code) {
    return code.strip().replaceAll("(?m)^\\s+", "");
  }

  record Block(String document, String code, String output) {
    @Override
    public String toString() {
      return document + ": " + code.strip().lines().findFirst().orElse("");
    }
  }
}
