package org.allyship.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.allyship.content.ContentPacks;
import org.allyship.scoring.Spectrum;

/** Compares whole outputs with recorded ones; {@code -Dgolden.update=true} records them again. */
final class Golden {
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  /** That of the golden pack, which is not the same everywhere where its lines end otherwise. */
  private static final String PACK_SHA_256 =
      ContentPacks.read(Path.of(Run.GOLDEN_PACK)).layers().get(0).sha256();

  private Golden() {}

  /** Requires that a file holds the text, but for the version of the library and that SHA-256. */
  static void assertMatches(Path file, String text) throws IOException {
    String actual =
        text.replace(Spectrum.standard().provenance().libraryVersion(), "LIBRARY-VERSION")
            .replace(PACK_SHA_256, "PACK-SHA-256");
    if (UPDATE) {
      assertThat(System.getenv("CI")).as("CI must not record").isNotEqualTo("true");
      Files.writeString(file, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(file));
  }
}
