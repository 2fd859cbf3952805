package org.allyship.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whole outputs compared with files; {@code -Dgolden.update=true} records them again. */
final class Golden {
  private Golden() {}

  static void assertEqual(Path golden, String actual) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      assertThat(System.getenv("CI")).as("golden files are not re-recorded in CI").isNull();
      Files.writeString(golden, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(golden));
  }
}
