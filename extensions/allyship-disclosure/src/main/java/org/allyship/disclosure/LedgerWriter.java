package org.allyship.disclosure;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;

/** Writes what a ledger knows, in one order. Not thread-safe. */
final class LedgerWriter {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  byte[] bytes() {
    return out.toByteArray();
  }

  void write(byte value) {
    out.write(value);
  }

  void write(LedgerState state) {
    number(state.threshold());
    number(state.chosen() ? 1 : 0);
    hashes(state.people());
    lane(state.population());
    number(state.breakdowns().size());
    new TreeMap<>(state.breakdowns())
        .forEach(
            (name, lane) -> {
              text(name);
              lane(lane);
            });
    number(state.crossTabs().size());
    state.crossTabs().forEach(this::crossing);
  }

  private void crossing(List<String> names, CrossTabHistory crossing) {
    number(names.size());
    names.forEach(this::text);
    hash(crossing.signature());
    hash(crossing.shown());
    number(crossing.steps().size());
    crossing.steps().forEach(this::lane);
  }

  private void lane(BreakdownHistory lane) {
    number(lane.depth);
    hashes(lane.leaves);
    number(lane.versions);
    hash(lane.labelled);
    numbers(lane.classOf);
    number(lane.parent.length);
    for (int stay = 1; stay < lane.parent.length; stay++) {
      number(lane.parent[stay]);
      number(lane.leaf[stay] - BreakdownHistory.ABSENT);
      number(lane.since[stay]);
    }
    number(lane.refused.size());
    lane.refused.forEach(
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
