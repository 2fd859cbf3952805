package org.allyship.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A pack has the content of its files, and its digest identifies it. */
class ReadingLaws {
  private final Map<String, byte[]> good = TestPacks.goodFiles();
  private final ContentPack pack = TestPacks.read(good);

  ReadingLaws() throws IOException {}

  @Property(tries = 20, seed = "20261122", edgeCases = EdgeCasesMode.NONE)
  void the_order_of_files_on_disk_does_not_matter(@ForAll("orders") List<String> order)
      throws IOException {
    Path folder = Files.createTempDirectory("pack");
    try {
      for (String name : order) {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, good.get(name));
      }
      ContentPack read = ContentPacks.read(folder);
      assertThat(read.layers()).isEqualTo(pack.layers());
      assertThat(new PackView(read).everything()).isEqualTo(new PackView(pack).everything());
    } finally {
      delete(folder);
    }
  }

  @Law
  void an_added_space_in_any_file_changes_the_digest(@ForAll("names") String name) {
    Map<String, byte[]> changed = new TreeMap<>(good);
    byte[] bytes = Arrays.copyOf(good.get(name), good.get(name).length + 1);
    bytes[bytes.length - 1] = ' ';
    changed.put(name, bytes);
    ContentPack other = TestPacks.read(changed);
    assertThat(other.layers()).isNotEqualTo(pack.layers());
    assertThat(other.layers()).isEqualTo(TestPacks.read(changed).layers());
    assertThat(new PackView(other).everything()).isEqualTo(new PackView(pack).everything());
  }

  @Provide
  Arbitrary<List<String>> orders() {
    return Arbitraries.shuffle(List.copyOf(good.keySet()));
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of(good.keySet());
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
