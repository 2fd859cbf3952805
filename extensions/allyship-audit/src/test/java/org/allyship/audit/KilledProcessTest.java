package org.allyship.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.allyship.core.record.HistoryListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed while it writes loses nothing that it was told is kept. */
class KilledProcessTest {
  private static final int KILLS = 6;

  @TempDir private Path folder;

  @Test
  void whatever_was_acknowledged_before_a_process_was_killed_is_there_afterwards()
      throws Exception {
    Random random = new Random(20261122);
    Path file = folder.resolve("audit.log");
    for (int kill = 0; kill < KILLS; kill++) {
      Receipt last = killedAfter(1 + random.nextInt(40), file, kill);
      try (FileAuditLog log = FileAuditLog.open(file, last)) {
        assertThat(log.head().number()).isGreaterThanOrEqualTo(last.number());
        log.replay(HistoryListener.ignoring());
      }
    }
  }

  /** Returns the last receipt that a process printed before it died. */
  private static Receipt killedAfter(int receipts, Path log, int seed) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                AppendingProcess.class.getName(),
                log.toString(),
                String.valueOf(seed))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    Receipt last = Receipt.EMPTY;
    int printed = 0;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] parts = line.split(" ");
        if (parts.length == 3 && parts[2].equals("acknowledged")) { // or it was cut off
          last = new Receipt(Long.parseLong(parts[0]), parts[1]);
          printed++;
        }
        if (printed == receipts) {
          process.toHandle().destroyForcibly(); // leaves what was printed to be read
        }
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
    assertThat(printed).as("receipts printed").isGreaterThanOrEqualTo(receipts);
    return last;
  }
}
