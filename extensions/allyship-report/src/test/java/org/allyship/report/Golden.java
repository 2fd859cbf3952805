package org.allyship.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.allyship.report.page.StyleSheet;
import org.allyship.scoring.Provenance;
import org.allyship.scoring.Spectrum;

/** Compares whole pages with recorded ones; {@code -Dgolden.update=true} records them again. */
final class Golden {
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");
  private static final Path FOLDER = Path.of("src/test/resources/golden");

  private Golden() {}

  /** Requires that a file holds the page, but for the style sheet and what made the figures. */
  static void assertMatches(String name, String html) throws IOException {
    Provenance provenance = Spectrum.standard().provenance();
    String actual =
        html.replace(StyleSheet.sheet(), "STYLE-SHEET\n")
            .replace(provenance.libraryVersion(), "LIBRARY-VERSION")
            .replace(provenance.modelSha256(), "MODEL-SHA-256");
    Path file = FOLDER.resolve(name + ".html");
    if (UPDATE) {
      assertThat(System.getenv("CI")).as("CI must not record").isNotEqualTo("true");
      Files.writeString(file, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(file));
  }
}
