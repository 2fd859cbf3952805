package org.allyship.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

/** A small good pack, and what makes it bad. */
final class TestPacks {
  static final Path GOOD = Path.of("src/test/resources/good");
  static final Path BAD = Path.of("src/test/resources/bad");

  private TestPacks() {}

  /** Returns a copy of the good pack, in a folder named {@code small}. */
  static Path good(Path parent) throws IOException {
    return copy(GOOD, parent.resolve("small"));
  }

  /**
   * Returns the bad pack of a case: the good one with the files of the case in place of its own,
   * and without those that the case names in {@code removed.txt}.
   */
  static Path bad(String name, Path parent) throws IOException {
    Path pack = copy(BAD.resolve(name), copy(GOOD, parent.resolve(name)));
    Path removed = pack.resolve("removed.txt");
    if (Files.exists(removed)) {
      for (String file : Files.readAllLines(removed)) {
        Files.delete(pack.resolve(file));
      }
    }
    return pack;
  }

  /** The names of the cases, sorted; never empty. */
  static List<String> badNames() throws IOException {
    try (Stream<Path> folders = Files.list(BAD)) {
      List<String> names = folders.map(folder -> folder.getFileName().toString()).sorted().toList();
      assertThat(names).isNotEmpty();
      return names;
    }
  }

  /** Copies the files of a folder into another, over what is there, and returns that. */
  static Path copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Path copy = to.resolve(from.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            return FileVisitResult.CONTINUE;
          }
        });
    return to;
  }
}
