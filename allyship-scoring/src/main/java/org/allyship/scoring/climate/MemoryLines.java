package org.allyship.scoring.climate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.allyship.scoring.disclosure.Part;

/** Writes into a snapshot what readers were shown, and reads it again. */
final class MemoryLines {
  private final Map<String, Integer> sizes = new HashMap<>();

  MemoryLines(Measures measures) {
    measures.topics.forEach(topic -> sizes.put(topic.name(), topic.size()));
  }

  static int splits(Memory memory) {
    return memory.halves.values().stream().mapToInt(Map::size).sum();
  }

  static void write(Memory memory, Snapshot.Out out) throws IOException {
    for (Map.Entry<String, Map<Memory.Split, List<Shown>>> of : memory.halves.entrySet()) {
      for (Map.Entry<Memory.Split, List<Shown>> split : new TreeMap<>(of.getValue()).entrySet()) {
        List<Snapshot.Kept> halves = split.getValue().stream().map(Snapshot.Kept::of).toList();
        out.write(
            new Snapshot.SplitOf(
                of.getKey(), split.getKey().key(), split.getKey().topic(), halves));
      }
    }
    out.write(Snapshot.CellOf.of(List.of(), memory.everybody));
    for (Map.Entry<Part, Memory.CellMemory> cell : memory.cells.entrySet()) {
      out.write(Snapshot.CellOf.of(List.of(cell.getKey()), cell.getValue()));
    }
  }

  Memory read(Snapshot.Header header, Snapshot.In in) throws IOException {
    Memory memory = new Memory();
    memory.associations = header.associations();
    memory.outcomesAt = header.outcomesAt();
    for (int i = 0; i < header.splits(); i++) {
      Snapshot.SplitOf split = in.read(Snapshot.SplitOf.class);
      List<Shown> halves = new ArrayList<>();
      for (Snapshot.Kept kept : split.halves()) {
        halves.add(shown(split.topic(), kept, in));
      }
      memory.halves(split.breakdown()).put(new Memory.Split(split.key(), split.topic()), halves);
    }
    fill(memory.everybody, in.read(Snapshot.CellOf.class), in);
    for (int i = 0; i < header.cells(); i++) {
      Snapshot.CellOf cell = in.read(Snapshot.CellOf.class);
      if (cell.parts().size() != 1) {
        throw in.wrong("is of %d parts, not of one".formatted(cell.parts().size()));
      }
      fill(memory.cell(cell.parts().get(0)), cell, in);
    }
    return memory;
  }

  private void fill(Memory.CellMemory cell, Snapshot.CellOf from, Snapshot.In in) {
    cell.people = from.people();
    from.topics().forEach((topic, kept) -> cell.topics.put(topic, shown(topic, kept, in)));
  }

  private Shown shown(String topic, Snapshot.Kept kept, Snapshot.In in) {
    Integer size = sizes.get(topic);
    if (size == null || kept.counts().length != size) {
      throw in.wrong("has %d counts of '%s'".formatted(kept.counts().length, topic));
    }
    return kept.asShown();
  }
}
