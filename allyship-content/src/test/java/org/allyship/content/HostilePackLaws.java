package org.allyship.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.allyship.core.internal.JsonBinding;
import org.allyship.core.problem.InvalidInputException;
import org.jspecify.annotations.Nullable;

/** Whatever becomes of its files, a pack is read or refused, and nothing else happens. */
class HostilePackLaws {
  private final TreeMap<String, byte[]> good = TestPacks.goodFiles();
  private final List<String> names = List.copyOf(good.keySet());
  private final String digest = TestPacks.read(good).layers().get(0).sha256();

  HostilePackLaws() throws IOException {}

  @Property(tries = 2000, seed = "20261122", edgeCases = EdgeCasesMode.NONE)
  void with_flipped_bits_it_is_read_with_another_digest_or_refused(@ForAll long seed) {
    Random random = new Random(seed);
    String file = names.get(random.nextInt(names.size()));
    byte[] bytes = good.get(file).clone();
    for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    }
    ContentPack pack = readOrRefused(with(file, bytes));
    if (pack != null) {
      boolean same = Arrays.equals(bytes, good.get(file));
      assertThat(pack.layers().get(0).sha256().equals(digest)).isEqualTo(same);
    }
    collect(pack);
  }

  @Property(tries = 1000, seed = "20261122", edgeCases = EdgeCasesMode.NONE)
  void with_another_tree_it_is_refused_or_the_schemas_take_it_too(@ForAll long seed)
      throws IOException {
    Random random = new Random(seed);
    String file = names.get(random.nextInt(names.size()));
    JsonNode tree = TreeMutation.of(JsonBinding.MAPPER.readTree(good.get(file)), random);
    ContentPack pack = readOrRefused(with(file, JsonBinding.MAPPER.writeValueAsBytes(tree)));
    if (pack != null) {
      assertThat(PackSchemas.problems(file, tree)).as("%s %s", file, tree).isEmpty();
    }
    collect(pack);
  }

  @Property(tries = 200, seed = "20261122", edgeCases = EdgeCasesMode.NONE)
  void a_truncated_file_is_refused_unless_only_space_was_cut(@ForAll long seed) {
    Random random = new Random(seed);
    String file = names.get(random.nextInt(names.size()));
    byte[] bytes = Arrays.copyOf(good.get(file), random.nextInt(good.get(file).length));
    ContentPack pack = readOrRefused(with(file, bytes));
    if (pack != null) {
      String whole = new String(good.get(file), StandardCharsets.UTF_8);
      assertThat(whole.substring(bytes.length)).isBlank();
    }
  }

  private Map<String, byte[]> with(String file, byte[] bytes) {
    Map<String, byte[]> files = new TreeMap<>(good);
    files.put(file, bytes);
    return files;
  }

  /** Reads a pack and all that is in it; null when it is refused. */
  private static @Nullable ContentPack readOrRefused(Map<String, byte[]> files) {
    ContentPack pack;
    try {
      pack = TestPacks.read(files);
    } catch (InvalidInputException refusal) {
      assertThat(refusal.problems()).isNotEmpty();
      assertThat(refusal.getMessage()).doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\n]]");
      return null;
    }
    new PackView(pack).everything();
    return pack;
  }

  private static void collect(@Nullable ContentPack pack) {
    Statistics.label("read")
        .collect(pack != null)
        .coverage(
            coverage -> {
              coverage.check(true).percentage(share -> share > 3);
              coverage.check(false).percentage(share -> share > 30);
            });
  }
}
