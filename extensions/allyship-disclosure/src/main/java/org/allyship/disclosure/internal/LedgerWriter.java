package org.allyship.disclosure.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes the state of a ledger, always in the same order. Not thread-safe. */
public final class LedgerWriter {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  public byte[] bytes() {
    return out.toByteArray();
  }

  public void write(byte value) {
    out.write(value);
  }

  public void write(LedgerState state) {
    number(state.threshold());
    number(state.selected() ? 1 : 0);
    hashes(state.people());
    history(state.population());
    number(state.levels().size());
    for (LedgerState.TreeLevel level : state.levels()) {
      text(level.breakdown());
      number(level.level());
      number(level.depth());
    }
    history(state.tree());
  }

  private void history(BreakdownHistory history) {
    number(history.depth);
    hashes(history.leaves);
    number(history.versions);
    hash(history.labeled);
    numbers(history.classOf);
    number(history.parent.length);
    for (int spell = 1; spell < history.parent.length; spell++) {
      number(history.parent[spell]);
      number(history.leaf[spell] - BreakdownHistory.ABSENT);
      number(history.since[spell]);
    }
    number(history.refused.size());
    history.refused.forEach(
        (split, versions) -> {
          hash(split);
          hash(versions);
        });
  }

  private void text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    number(bytes.length);
    out.writeBytes(bytes);
  }

  private void numbers(int[] numbers) {
    number(numbers.length);
    for (int each : numbers) {
      number(each);
    }
  }

  private void hashes(long[] hashes) {
    number(hashes.length);
    for (long each : hashes) {
      hash(each);
    }
  }

  private void number(int number) {
    int rest = number;
    while (rest > 0x7f) {
      out.write(rest & 0x7f | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }

  private void hash(long hash) {
    for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      out.write((int) (hash >>> shift));
    }
  }
}
