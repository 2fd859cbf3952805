package org.allyship.disclosure.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads the state of a ledger. It allocates nothing that the remaining bytes cannot hold. Not
 * thread-safe.
 */
public final class LedgerReader {
  private final ByteBuffer in;

  public LedgerReader(ByteBuffer in) {
    this.in = in;
  }

  public LedgerState read() {
    int threshold = number();
    boolean selected = number() == 1;
    long[] people = hashes();
    BreakdownHistory population = history();
    List<LedgerState.TreeLevel> levels = new ArrayList<>();
    for (int rest = size(1); rest > 0; rest--) {
      levels.add(new LedgerState.TreeLevel(text(), number(), number()));
    }
    BreakdownHistory tree = history();
    if (in.hasRemaining()) {
      throw new IndexOutOfBoundsException("more bytes than a ledger has");
    }
    return new LedgerState(threshold, people, population, selected, levels, tree);
  }

  private BreakdownHistory history() {
    int depth = number();
    long[] leaves = hashes();
    int versions = number();
    long labeled = in.getLong();
    int[] classOf = new int[size(1)];
    for (int i = 0; i < classOf.length; i++) {
      classOf[i] = number();
    }
    BreakdownHistory.Spells spells = spells(versions);
    SortedMap<Long, Long> refused = new TreeMap<>();
    for (int rest = size(2 * Long.BYTES); rest > 0; rest--) {
      refused.put(in.getLong(), in.getLong());
    }
    return new BreakdownHistory(
        new BreakdownHistory.Shape(depth, leaves, refused), labeled, classOf, spells);
  }

  private BreakdownHistory.Spells spells(int versions) {
    int size = size(1);
    int[] parent = new int[size];
    int[] leaf = new int[size];
    int[] since = new int[size];
    parent[0] = -1;
    leaf[0] = BreakdownHistory.ABSENT;
    for (int spell = 1; spell < size; spell++) {
      parent[spell] = number();
      leaf[spell] = number() + BreakdownHistory.ABSENT;
      since[spell] = number();
    }
    return new BreakdownHistory.Spells(versions, parent, leaf, since);
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

  /** Reads the number of items that follow, each of at least so many bytes. */
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
