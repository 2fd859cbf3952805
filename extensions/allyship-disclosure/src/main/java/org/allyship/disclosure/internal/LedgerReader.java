package org.allyship.disclosure.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    Map<String, BreakdownHistory> histories = new TreeMap<>();
    for (int rest = size(1); rest > 0; rest--) {
      histories.put(text(), history());
    }
    Map<List<String>, CrossTabHistory> crossTabs = new LinkedHashMap<>();
    for (int rest = size(1); rest > 0; rest--) {
      List<String> names = new ArrayList<>();
      for (int name = size(1); name > 0; name--) {
        names.add(text());
      }
      crossTabs.put(List.copyOf(names), crossTab());
    }
    if (in.hasRemaining()) {
      throw new IndexOutOfBoundsException("more bytes than a ledger has");
    }
    return new LedgerState(threshold, people, population, selected, histories, crossTabs);
  }

  private CrossTabHistory crossTab() {
    long signature = in.getLong();
    long shown = in.getLong();
    List<BreakdownHistory> steps = new ArrayList<>();
    for (int rest = size(1); rest > 0; rest--) {
      steps.add(history());
    }
    return new CrossTabHistory(signature, shown, steps);
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
