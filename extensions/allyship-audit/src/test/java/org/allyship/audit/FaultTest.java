package org.allyship.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.allyship.audit.Writing.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Random faults in what was acknowledged: none goes unnoticed. */
class FaultTest {
  private static final int FAULTS = 10_000;

  private final Folder folder = new Folder();
  private final Random random = new Random(20261122);

  @AfterEach
  void delete_the_folder() {
    folder.close();
  }

  @Test
  void no_fault_in_an_acknowledged_log_or_its_head_goes_unnoticed() {
    List<State> states = Writing.withErasure(folder);
    State whole = states.get(states.size() - 1);
    int unnoticed = 0;
    for (int i = 0; i < FAULTS; i++) {
      byte[] log = whole.log();
      byte[] head = whole.head();
      switch (i % 8) {
        case 0 -> head = flipped(head, 0);
        case 1 -> head = Arrays.copyOf(head, random.nextInt(head.length));
        case 2 -> log = Arrays.copyOf(log, random.nextInt(log.length));
        case 3 -> log = overwritten(log);
        case 4 -> log = withLinesChanged(log);
        case 5 -> log = withByteMore(log);
        default -> log = flipped(log, 0);
      }
      Writing.put(folder, log, log.length, head);
      unnoticed += FileAuditLog.verify(folder.log()).isSound() ? 1 : 0;
    }
    assertThat(unnoticed).as("of %s faults", FAULTS).isZero();
  }

  @Test
  void a_flipped_bit_after_the_head_never_changes_an_entry_and_is_told() {
    List<State> states = Writing.ofForty(folder);
    State whole = states.get(states.size() - 1);
    for (int i = 0; i < FAULTS / 5; i++) {
      int at = random.nextInt(states.size() - 1);
      State acknowledged = states.get(at);
      byte[] log = flipped(whole.log(), acknowledged.log().length);
      Writing.put(folder, log, log.length, acknowledged.head());
      try (FileAuditLog open = FileAuditLog.open(folder.log(), acknowledged.receipt())) {
        assertThat(open.recovery().tornBytes()).isPositive();
        State kept = at(states, open.head());
        assertThat(folder.read(folder.log())).isEqualTo(kept.log());
        assertThat(kept.log().length + open.recovery().tornBytes()).isEqualTo(log.length);
      }
    }
  }

  private static State at(List<State> states, Receipt head) {
    return states.stream().filter(state -> state.receipt().equals(head)).findFirst().orElseThrow();
  }

  private byte[] flipped(byte[] bytes, int from) {
    byte[] flipped = bytes.clone();
    flipped[from + random.nextInt(bytes.length - from)] ^= (byte) (1 << random.nextInt(8));
    return flipped;
  }

  /** Writes zeros, or what happened to be there, over a part, as a disk might. */
  private byte[] overwritten(byte[] bytes) {
    byte[] overwritten = bytes.clone();
    int from = random.nextInt(bytes.length);
    int to = Math.min(bytes.length, from + 1 + random.nextInt(4096));
    if (random.nextBoolean()) {
      Arrays.fill(overwritten, from, to, (byte) 0);
    } else {
      byte[] noise = new byte[to - from];
      random.nextBytes(noise);
      System.arraycopy(noise, 0, overwritten, from, to - from);
    }
    return Arrays.equals(overwritten, bytes) ? overwritten(bytes) : overwritten;
  }

  /** Leaves out, repeats, swaps or erases whole lines. */
  private byte[] withLinesChanged(byte[] bytes) {
    List<byte[]> lines = lines(bytes);
    int line = random.nextInt(lines.size());
    switch (random.nextInt(4)) {
      case 0 -> lines.remove(line);
      case 1 -> lines.add(line, lines.get(random.nextInt(lines.size())));
      case 2 -> Collections.swap(lines, line, (line + 1) % lines.size());
      default -> lines.set(line, erased(lines.get(line)));
    }
    byte[] changed = joined(lines);
    return Arrays.equals(changed, bytes) ? withLinesChanged(bytes) : changed;
  }

  private static byte[] erased(byte[] line) {
    try {
      return LogRecord.parse(Arrays.copyOf(line, line.length - 1)).erased().line();
    } catch (InvalidRecordException e) {
      throw new AssertionError(e);
    }
  }

  private static List<byte[]> lines(byte[] bytes) {
    List<byte[]> lines = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        lines.add(Arrays.copyOfRange(bytes, from, i + 1));
        from = i + 1;
      }
    }
    return lines;
  }

  private static byte[] joined(List<byte[]> lines) {
    byte[] joined = new byte[lines.stream().mapToInt(line -> line.length).sum()];
    int at = 0;
    for (byte[] line : lines) {
      System.arraycopy(line, 0, joined, at, line.length);
      at += line.length;
    }
    return joined;
  }

  private byte[] withByteMore(byte[] bytes) {
    int at = random.nextInt(bytes.length);
    byte[] more = Arrays.copyOf(bytes, bytes.length + 1);
    System.arraycopy(bytes, at, more, at + 1, bytes.length - at);
    more[at] = (byte) random.nextInt(256);
    return more;
  }
}
