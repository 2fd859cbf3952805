package org.allyship.disclosure;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads what a ledger knows. Nothing is made room for that the bytes cannot hold. Not thread-safe.
 */
final class LedgerReader {
  private final ByteBuffer in;

  LedgerReader(ByteBuffer in) {
    this.in = in;
  }

  LedgerState read() {
    int threshold = number();
    boolean chosen = number() == 1;
    long[] people = hashes();
    BreakdownHistory population = lane();
    Map<String, BreakdownHistory> lanes = new TreeMap<>();
    for (int rest = size(1); rest > 0; rest--) {
      lanes.put(text(), lane());
    }
    Map<List<String>, CrossTabHistory> crossings = new LinkedHashMap<>();
    for (int rest = size(1); rest > 0; rest--) {
      List<String> names = new ArrayList<>();
      for (int name = size(1); name > 0; name--) {
        names.add(text());
      }
      crossings.put(List.copyOf(names), crossing());
    }
    if (in.hasRemaining()) {
      throw new IndexOutOfBoundsException("more bytes than a ledger has");
    }
    return new LedgerState(threshold, people, population, chosen, lanes, crossings);
  }

  private CrossTabHistory crossing() {
    long signature = in.getLong();
    long shown = in.getLong();
    List<BreakdownHistory> steps = new ArrayList<>();
    for (int rest = size(1); rest > 0; rest--) {
      steps.add(lane());
    }
    return new CrossTabHistory(signature, shown, steps);
  }

  private BreakdownHistory lane() {
    int depth = number();
    long[] leaves = hashes();
    int versions = number();
    long labelled = in.getLong();
    int[] classOf = new int[size(1)];
    for (int i = 0; i < classOf.length; i++) {
      classOf[i] = number();
    }
    BreakdownHistory.Stays stays = stays(versions);
    SortedMap<Long, Long> refused = new TreeMap<>();
    for (int rest = size(2 * Long.BYTES); rest > 0; rest--) {
      refused.put(in.getLong(), in.getLong());
    }
    return new BreakdownHistory(
        new BreakdownHistory.Shape(depth, leaves, refused), labelled, classOf, stays);
  }

  private BreakdownHistory.Stays stays(int versions) {
    int size = size(1);
    int[] parent = new int[size];
    int[] leaf = new int[size];
    int[] since = new int[size];
    parent[0] = -1;
    leaf[0] = BreakdownHistory.ABSENT;
    for (int stay = 1; stay < size; stay++) {
      parent[stay] = number();
      leaf[stay] = number() + BreakdownHistory.ABSENT;
      since[stay] = number();
    }
    return new BreakdownHistory.Stays(versions, parent, leaf, since);
  }

  private String text() {
    byte[] bytes = new byte[size(1)];
    in.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private long[] hashes() {
    long[] hashes = new long[size(Long.BYTES)];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = in.getLong();
    }
    return hashes;
  }

  /** Reads how many things follow that take at least so many bytes each. */
  private int size(int bytes) {
    int size = number();
    if (size > in.remaining() / bytes) {
      throw new IndexOutOfBoundsException("fewer bytes than a ledger has");
    }
    return size;
  }

  private int number() {
    int number = 0;
    for (int shift = 0; ; shift += 7) {
      int next = in.get();
      number |= (next & 0x7f) << shift;
      if (next >= 0) {
        return number;
      }
    }
  }
}
