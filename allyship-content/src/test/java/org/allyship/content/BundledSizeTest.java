package org.allyship.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

/** What ships with the module is small enough to be carried along by any program. */
class BundledSizeTest {
  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final int MOST = 900_000;

  @Test
  void the_bundled_files_compress_to_less_than_900_kilobytes() throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(RESOURCES)) {
      files = found.filter(Files::isRegularFile).toList();
    }
    assertThat(files)
        .anyMatch(file -> file.endsWith("bundled/i18n/en/actions.json"))
        .anyMatch(file -> file.endsWith("reference/behaviors.csv"));
    int size = 0;
    for (Path file : files) {
      size += deflated(Files.readAllBytes(file));
    }
    assertThat(size).isBetween(100_000, MOST);
  }

  private static int deflated(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.size();
  }
}
