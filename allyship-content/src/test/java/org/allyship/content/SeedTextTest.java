package org.allyship.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The three documents that the project started from are others' work. Their facts are carried over
 * in our own words: no eight words of theirs in a row stand in any file of the project. The
 * documents are not here, only hashes of their words.
 */
class SeedTextTest {
  private static final Path PROJECT = Path.of("..");
  private static final Path HASHES = Path.of("src/test/resources/seed-shingles.txt");
  private static final String HEAD =
      "# Runs of eight words of the three documents that the project started from: salted SHA-256,"
          + " 64 bits, sorted. Made by SeedTextTest with -Dseed.folder=FOLDER.";
  private static final Pattern QUOTATION_MARK = Pattern.compile("(?<!\\\\)\"");
  private static final Set<String> SKIPPED = Set.of("target", ".git");

  /** Nine words of nobody's, and so two runs of eight. */
  private static final List<String> PLANTED =
      List.of(
          "seven", "otters", "didn't", "borrow", "the", "lighthouse", "keeper's", "11", "kites");

  @TempDir private Path folder;

  @Test
  void no_eight_consecutive_words_of_the_documents_are_in_the_project() throws IOException {
    assertThat(PROJECT.resolve("pom.xml")).exists();
    assertThat(files(PROJECT)).hasSizeGreaterThan(200);
    assertThat(found(PROJECT, known())).isEmpty();
  }

  @Test
  void words_are_found_whatever_their_case_and_punctuation() throws IOException {
    TreeSet<String> known = Shingles.of(String.join(" ", PLANTED));
    assertThat(known).hasSize(2);
    write(
        "docs/a.md",
        "Then *" + String.join("*\n> ", PLANTED).toUpperCase(Locale.ROOT) + "*, it says.");
    write("B.java", "/**\n * " + String.join("\n * ", PLANTED) + ".\n */");
    write("c.json", "{\"a\": \"" + String.join(", ", PLANTED) + "\"}");
    write("d.csv", "1,\"" + String.join(" – ", PLANTED).replace('\'', '\u2019') + "\"");
    assertThat(found(folder, known)).containsExactly("B.java", "c.json", "d.csv", "docs/a.md");
  }

  @Test
  void words_of_different_texts_and_other_words_are_not_found() throws IOException {
    TreeSet<String> known = Shingles.of(String.join(" ", PLANTED));
    write(
        "a.json",
        "{\""
            + String.join("\": \"", PLANTED.subList(0, 4))
            + "\", \""
            + String.join(" ", PLANTED.subList(4, 9))
            + "\"}");
    write("b.md", String.join(" ", PLANTED).replace("otters", "beavers").replace("11", "12"));
    write("c.txt", String.join(" ", PLANTED));
    write("target/d.md", String.join(" ", PLANTED));
    assertThat(found(folder, known)).isEmpty();
  }

  @Test
  void the_hashes_are_those_of_three_documents() throws IOException {
    List<String> lines = Files.readAllLines(HASHES);
    assertThat(lines.get(0)).isEqualTo(HEAD);
    assertThat(lines.subList(1, lines.size()))
        .hasSizeGreaterThan(3000)
        .allMatch(line -> line.matches("[0-9a-f]{16}"))
        .isSorted()
        .doesNotHaveDuplicates();
  }

  /** Makes the list of hashes from the documents in a folder. */
  @Test
  @EnabledIfSystemProperty(named = "seed.folder", matches = ".+")
  void records_the_hashes() throws IOException {
    TreeSet<String> hashes = new TreeSet<>();
    try (Stream<Path> documents = Files.list(Path.of(System.getProperty("seed.folder")))) {
      for (Path document : documents.toList()) {
        hashes.addAll(Shingles.of(Files.readString(document)));
      }
    }
    Golden.assertEqual(HASHES, HEAD + "\n" + String.join("\n", hashes) + "\n");
  }

  private static Set<String> known() throws IOException {
    List<String> lines = Files.readAllLines(HASHES);
    return Set.copyOf(lines.subList(1, lines.size()));
  }

  /** Returns the files of a folder that have any of the runs. */
  private static List<String> found(Path root, Set<String> known) throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : files(root)) {
      if (texts(file).flatMap(text -> Shingles.of(text).stream()).anyMatch(known::contains)) {
        found.add(root.relativize(file).toString().replace('\\', '/'));
      }
    }
    return found;
  }

  /** A text in JSON ends at its quotation mark: names and links side by side are no sentence. */
  private static Stream<String> texts(Path file) throws IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    return file.toString().endsWith(".json") ? QUOTATION_MARK.splitAsStream(text) : Stream.of(text);
  }

  private static List<Path> files(Path root) throws IOException {
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return SKIPPED.contains(String.valueOf(folder.getFileName()))
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.toString().matches(".*\\.(md|json|csv|java)")) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    files.sort(null);
    return files;
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), text);
  }
}
