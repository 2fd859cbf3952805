package org.allyship.climate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HexFormat;
import org.allyship.core.json.StrictJson;
import org.allyship.disclosure.ReleaseLedger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every build reads the stored forms of every released format, and writes the newest the same. */
class ClimateFormatTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/allyship/climate");
  private static final Path LEDGER = FOLDER.resolve("ledger-format-1.hex");
  private static final Path SNAPSHOT = FOLDER.resolve("snapshot-format-1.ndjson");
  private static final Path CLIMATE = FOLDER.resolve("climate-format-1.json");
  private static final byte[] KEY = new byte[32];

  /** Writes the files again, if asked to: a monitor after a release, with changes since then. */
  @BeforeAll
  static void record() throws IOException {
    if (!Boolean.getBoolean("golden.update")) {
      return;
    }
    ReleaseLedger ledger = ReleaseLedger.withKey(KEY);
    ClimateMonitor monitor = ClimateMonitor.of(Group.DESIGN, Group.SPECTRUM, ledger);
    Group.forty(monitor, 14);
    monitor.release();
    for (int i = 0; i < 20; i++) {
      monitor.added(Group.act(i, LocalDate.of(2025, 3, 1), "r1"));
    }
    monitor.leave(Group.person(39));
    Files.createDirectories(FOLDER);
    String hex = HexFormat.of().formatHex(ledger.toBytes());
    Files.writeString(LEDGER, hex.replaceAll("(.{96})", "$1\n") + "\n");
    Files.writeString(SNAPSHOT, saved(monitor));
    Files.writeString(CLIMATE, json(monitor));
  }

  private static ClimateMonitor read() throws IOException {
    String hex = Files.readString(LEDGER).replaceAll("\\s", "");
    return ClimateMonitor.restore(
        new ByteArrayInputStream(Files.readAllBytes(SNAPSHOT)),
        Group.DESIGN,
        Group.SPECTRUM,
        ReleaseLedger.fromBytes(HexFormat.of().parseHex(hex), KEY));
  }

  private static String saved(ClimateMonitor monitor) throws IOException {
    ByteArrayOutputStream saved = new ByteArrayOutputStream();
    monitor.save(saved);
    return saved.toString(StandardCharsets.UTF_8);
  }

  /**
   * Returns the next release; the version of the library, which every release changes, is left out.
   */
  private static String json(ClimateMonitor monitor) {
    return StrictJson.write(monitor.release())
            .replaceAll("\"libraryVersion\":\"[^\"]*\"", "\"libraryVersion\":\"any\"")
        + "\n";
  }

  @Test
  void a_snapshot_of_format_1_is_read_and_written_the_same() throws IOException {
    assertThat(saved(read())).isEqualTo(Files.readString(SNAPSHOT));
  }

  @Test
  void a_climate_of_format_1_is_written_the_same() throws IOException {
    assertThat(json(read())).isEqualTo(Files.readString(CLIMATE));
  }
}
