package org.allyship.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.allyship.content.internal.PackSource;
import org.allyship.core.problem.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every broken pack must be refused with the message in its {@code expected.txt}. */
class BrokenPackTest {
  @TempDir private Path folder;

  @Test
  void the_pack_that_the_cases_start_from_is_good() throws IOException {
    assertThat(ContentPacks.read(TestPacks.good(folder)).id()).isEqualTo("small");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void is_refused_with_this_message(String name) throws IOException {
    Path pack = TestPacks.bad(name, folder);
    InvalidInputException refusal =
        catchThrowableOfType(InvalidInputException.class, () -> ContentPacks.read(pack));
    assertThat(refusal).isNotNull();
    assertThat(refusal.problems()).isNotEmpty();
    TestPacks.assertSaid(TestPacks.BAD.resolve(name), refusal.getMessage());
  }

  @Test
  void a_file_that_is_too_long_is_not_read() throws IOException {
    Path pack = TestPacks.good(folder);
    Files.writeString(pack.resolve("sources.json"), " ".repeat(PackSource.LARGEST_FILE + 1));
    assertThat(catchThrowableOfType(InvalidInputException.class, () -> ContentPacks.read(pack)))
        .hasMessage(
            """
            content pack 'small' has 1 problem:
              sources.json: must be at most 8388608 bytes long""");
  }

  static List<String> names() throws IOException {
    return TestPacks.names(TestPacks.BAD);
  }
}
