package org.allyship.climate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.allyship.climate.internal.Measures;
import org.allyship.climate.internal.PeriodBits;
import org.allyship.climate.internal.PublishedCounts;
import org.allyship.climate.internal.PublishedValues;
import org.allyship.disclosure.CellKey;

/** Writes published counts into a snapshot, and reads them. */
final class PublishedValuesCodec {
  private final Map<String, CodeOrder> orders = new HashMap<>();

  PublishedValuesCodec(Measures measures, Snapshot.Header header) {
    CodeOrder ofPeriods = new CodeOrder(header.measures(), PeriodBits.CODES);
    measures.groups.forEach(
        group ->
            orders.put(
                group.name(),
                group.name().equals(Measures.CHALLENGES)
                    ? new CodeOrder(header.challenges(), group.codes())
                    : ofPeriods));
  }

  static void write(PublishedValues values, Snapshot.Out out) throws IOException {
    Map<PublishedValues.Split, List<PublishedCounts>> sorted =
        new TreeMap<>(PublishedValues.Split.ORDER);
    sorted.putAll(values.splits);
    for (Map.Entry<PublishedValues.Split, List<PublishedCounts>> split : sorted.entrySet()) {
      List<Snapshot.PublishedRow> parts =
          split.getValue().stream().map(Snapshot.PublishedRow::of).toList();
      out.write(new Snapshot.SplitRow(split.getKey().key(), split.getKey().group(), parts));
    }
    out.write(Snapshot.CellRow.of(List.of(), values.everyone));
    for (Map.Entry<CellKey, PublishedValues.CellValues> cell : values.cells.entrySet()) {
      out.write(Snapshot.CellRow.of(List.of(cell.getKey()), cell.getValue()));
    }
  }

  PublishedValues read(Snapshot.Header header, Snapshot.In in) throws IOException {
    PublishedValues values = new PublishedValues();
    for (int i = 0; i < header.splits(); i++) {
      Snapshot.SplitRow split = in.read(Snapshot.SplitRow.class);
      List<PublishedCounts> parts = new ArrayList<>();
      for (Snapshot.PublishedRow row : split.parts()) {
        parts.add(counts(split.group(), row, in));
      }
      values.splits.put(new PublishedValues.Split(split.key(), split.group()), parts);
    }
    fill(values.everyone, in.read(Snapshot.CellRow.class), in);
    for (int i = 0; i < header.cells(); i++) {
      Snapshot.CellRow cell = in.read(Snapshot.CellRow.class);
      if (cell.keys().size() != 1) {
        throw in.wrong("has %s keys, not one".formatted(cell.keys().size()));
      }
      fill(values.cell(cell.keys().get(0)), cell, in);
    }
    return values;
  }

  private void fill(PublishedValues.CellValues cell, Snapshot.CellRow from, Snapshot.In in) {
    cell.people = from.people();
    from.groups().forEach((group, row) -> cell.groups.put(group, counts(group, row, in)));
  }

  private PublishedCounts counts(String group, Snapshot.PublishedRow row, Snapshot.In in) {
    CodeOrder order = orders.get(group);
    if (order == null || !order.fits(row)) {
      throw in.wrong("has %s counts of '%s'".formatted(row.counts().length, group));
    }
    return order.counts(row);
  }
}
