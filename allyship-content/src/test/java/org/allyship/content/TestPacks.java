package org.allyship.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allyship.content.internal.PackReader;

/** A small good pack, and what makes it bad. */
final class TestPacks {
  static final Path GOOD = Path.of("src/test/resources/good");
  static final Path BAD = Path.of("src/test/resources/bad");
  static final Path OVERLAYS = Path.of("src/test/resources/bad-overlays");

  private static final String EDITS = "edits.txt";
  private static final String REMOVED = "removed.txt";
  private static final String EXPECTED = "expected.txt";

  private TestPacks() {}

  /** Returns a copy of the good pack, in a folder named {@code small}. */
  static Path good(Path parent) throws IOException {
    return copy(GOOD, parent.resolve("small"));
  }

  /** Returns the files of the good pack, by their names, sorted. */
  static TreeMap<String, byte[]> goodFiles() throws IOException {
    TreeMap<String, byte[]> files = new TreeMap<>();
    for (String file : jsonFiles(GOOD)) {
      files.put(file, Files.readAllBytes(GOOD.resolve(file)));
    }
    return files;
  }

  /** Returns a file of the good pack. */
  static byte[] goodFile(String name) {
    try {
      return Files.readAllBytes(GOOD.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a pack from files in memory. */
  static ContentPack read(Map<String, byte[]> files) {
    return ContentPack.of(PackReader.read(files::get, "given"));
  }

  /**
   * Returns the bad pack of a case: the good one with the files of the case in place of its own,
   * edited as {@code edits.txt} states, and without those that {@code removed.txt} names.
   */
  static Path bad(String name, Path parent) throws IOException {
    Path pack = copy(BAD.resolve(name), copy(GOOD, parent.resolve(name)));
    if (Files.exists(pack.resolve(EDITS))) {
      for (String edit : Files.readString(pack.resolve(EDITS)).split("\n\n")) {
        edit(pack, edit.lines().toList());
      }
    }
    if (Files.exists(pack.resolve(REMOVED))) {
      for (String file : Files.readAllLines(pack.resolve(REMOVED))) {
        Files.delete(pack.resolve(file));
      }
    }
    return pack;
  }

  /** The names of the cases in a folder, sorted; never empty. */
  static List<String> names(Path cases) throws IOException {
    try (Stream<Path> folders = Files.list(cases)) {
      List<String> names = folders.map(folder -> folder.getFileName().toString()).sorted().toList();
      assertThat(names).isNotEmpty();
      return names;
    }
  }

  /** Returns what a bad pack is refused with. */
  static String expected(String name) throws IOException {
    return Files.readString(BAD.resolve(name).resolve(EXPECTED));
  }

  /** Compares a message with the one that a case expects, or records it. */
  static void assertSaid(Path said, String message) throws IOException {
    Golden.assertEqual(said.resolve(EXPECTED), message + "\n");
  }

  /** Returns the JSON files of a pack, by their names in it. */
  static List<String> jsonFiles(Path pack) throws IOException {
    try (Stream<Path> files = Files.walk(pack)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .map(file -> name(pack, file))
          .sorted()
          .toList();
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

  /** The first line names the file; then come the lines that go, which are there once, and new. */
  private static void edit(Path pack, List<String> lines) throws IOException {
    Path file = pack.resolve(lines.get(0));
    String gone = marked("- ", lines);
    String text = Files.readString(file);
    assertThat(text.split(Pattern.quote(gone), -1)).as("%s in %s", gone, file).hasSize(2);
    Files.writeString(file, text.replace(gone, marked("+ ", lines)));
  }

  private static String marked(String mark, List<String> lines) {
    return lines.stream()
        .filter(line -> line.startsWith(mark))
        .map(line -> line.substring(mark.length()))
        .collect(Collectors.joining("\n"));
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }
}
