package org.allyship.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.allyship.scoring.Spectrum;

/** Compares whole outputs with recorded ones; {@code -Dgolden.update=true} records them anew. */
final class Golden {
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  private Golden() {}

  /** Requires that a file holds the text, but for the version of the library. */
  static void assertMatches(Path file, String text) throws IOException {
    String actual =
        text.replace(Spectrum.standard().provenance().libraryVersion(), "LIBRARY-VERSION");
    if (UPDATE) {
      assertThat(System.getenv("CI")).as("CI must not record").isNotEqualTo("true");
      Files.writeString(file, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(file));
  }
}
