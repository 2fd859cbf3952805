package org.allyship.climate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.allyship.disclosure.CellKey;

/** Writes into a snapshot what readers were shown, and reads it again. */
final class PublishedValuesCodec {
  private final Map<String, Integer> sizes = new HashMap<>();

  PublishedValuesCodec(Measures measures) {
    measures.groups.forEach(group -> sizes.put(group.name(), group.size()));
  }

  static int splits(PublishedValues publishedValues) {
    return publishedValues.halves.values().stream().mapToInt(Map::size).sum();
  }

  static void write(PublishedValues publishedValues, Snapshot.Out out) throws IOException {
    for (Map.Entry<String, Map<PublishedValues.Split, List<PublishedCounts>>> of :
        publishedValues.halves.entrySet()) {
      for (Map.Entry<PublishedValues.Split, List<PublishedCounts>> split :
          new TreeMap<>(of.getValue()).entrySet()) {
        List<Snapshot.PublishedRow> halves =
            split.getValue().stream().map(Snapshot.PublishedRow::of).toList();
        out.write(
            new Snapshot.SplitRow(
                of.getKey(), split.getKey().key(), split.getKey().group(), halves));
      }
    }
    out.write(Snapshot.CellRow.of(List.of(), publishedValues.everybody));
    for (Map.Entry<CellKey, PublishedValues.CellValues> cell : publishedValues.cells.entrySet()) {
      out.write(Snapshot.CellRow.of(List.of(cell.getKey()), cell.getValue()));
    }
  }

  PublishedValues read(Snapshot.Header header, Snapshot.In in) throws IOException {
    PublishedValues publishedValues = new PublishedValues();
    publishedValues.associations = header.associations();
    publishedValues.outcomesAt = header.outcomesAt();
    for (int i = 0; i < header.splits(); i++) {
      Snapshot.SplitRow split = in.read(Snapshot.SplitRow.class);
      List<PublishedCounts> halves = new ArrayList<>();
      for (Snapshot.PublishedRow kept : split.halves()) {
        halves.add(shown(split.group(), kept, in));
      }
      publishedValues
          .halves(split.breakdown())
          .put(new PublishedValues.Split(split.key(), split.group()), halves);
    }
    fill(publishedValues.everybody, in.read(Snapshot.CellRow.class), in);
    for (int i = 0; i < header.cells(); i++) {
      Snapshot.CellRow cell = in.read(Snapshot.CellRow.class);
      if (cell.keys().size() != 1) {
        throw in.wrong("is of %d parts, not of one".formatted(cell.keys().size()));
      }
      fill(publishedValues.cell(cell.keys().get(0)), cell, in);
    }
    return publishedValues;
  }

  private void fill(PublishedValues.CellValues cell, Snapshot.CellRow from, Snapshot.In in) {
    cell.people = from.people();
    from.groups().forEach((topic, kept) -> cell.groups.put(topic, shown(topic, kept, in)));
  }

  private PublishedCounts shown(String topic, Snapshot.PublishedRow kept, Snapshot.In in) {
    Integer size = sizes.get(topic);
    if (size == null || kept.counts().length != size) {
      throw in.wrong("has %d counts of '%s'".formatted(kept.counts().length, topic));
    }
    return kept.asShown();
  }
}
