package org.allyship.climate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.allyship.core.problem.InvalidInputException;
import org.allyship.disclosure.ReleaseLedger;

class DamagedSnapshotLaws {
  private static final byte[] KEY =
      "a key for tests of thirty bytes".getBytes(StandardCharsets.US_ASCII);
  private static final String[] PUT = {
    "-1", "0", "9", "99999999999", "\"", "x", "", "null", "}", "],["
  };

  private final ReleaseLedger ledger = ReleaseLedger.withKey(KEY);
  private final String saved = saved();

  private String saved() {
    try {
      ClimateMonitor monitor = ClimateMonitor.of(Group.DESIGN, Group.SPECTRUM, ledger);
      Group.forty(monitor, 14);
      monitor.release();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      monitor.save(out);
      return out.toString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Property(tries = 400)
  void a_damaged_snapshot_is_read_or_refused_as_invalid_input(
      @ForAll @IntRange(max = 1_000_000) int place,
      @ForAll @IntRange(max = 3) int length,
      @ForAll @IntRange(max = 9) int put)
      throws IOException {
    int from = place % saved.length();
    int to = Math.min(saved.length(), from + length);
    String damaged = saved.substring(0, from) + PUT[put] + saved.substring(to);
    try {
      ClimateMonitor restored =
          ClimateMonitor.restore(
              new ByteArrayInputStream(damaged.getBytes(StandardCharsets.UTF_8)),
              Group.DESIGN,
              Group.SPECTRUM,
              ledger);
      assertThat(restored).isNotNull();
    } catch (InvalidInputException e) {
      assertThat(e.problems()).isNotEmpty();
    }
  }
}
