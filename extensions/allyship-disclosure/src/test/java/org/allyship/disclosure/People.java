package org.allyship.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;

/** Tables for tests, of people with values. */
final class People {
  static final byte[] KEY =
      "a key for tests only".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

  /** For each person, the values of each breakdown: a path of levels, divided by slashes. */
  private final Map<Long, Map<String, String>> all = new TreeMap<>();

  static ReleaseLedger ledger() {
    return ReleaseLedger.withKey(KEY);
  }

  /** Adds people with the same values, such as {@code "team", "A", "site", "x"}. */
  People add(int count, String... breakdownsAndValues) {
    for (int i = 0; i < count; i++) {
      put(all.size(), breakdownsAndValues);
    }
    return this;
  }

  People put(long person, String... breakdownsAndValues) {
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < breakdownsAndValues.length; i += 2) {
      values.put(breakdownsAndValues[i], breakdownsAndValues[i + 1]);
    }
    all.put(person, values);
    return this;
  }

  /** Returns those who are not these people. */
  People without(long... gone) {
    People rest = new People();
    rest.all.putAll(all);
    LongStream.of(gone).forEach(rest.all::remove);
    return rest;
  }

  /** Returns those with a value. */
  People with(String breakdown, String value) {
    People selected = new People();
    all.forEach(
        (person, values) -> {
          if (values.get(breakdown).equals(value)) {
            selected.all.put(person, values);
          }
        });
    return selected;
  }

  /** Returns a table of everyone, by some breakdowns. */
  Table population(String... breakdowns) {
    return by(new ArrayList<>(all.keySet()), breakdowns).completePopulation();
  }

  /** Returns a table of these people, selected by something about them. */
  Table selection(String... breakdowns) {
    return by(new ArrayList<>(all.keySet()), breakdowns);
  }

  /** Returns a table of everyone in another order. */
  Table shuffled(Random random, String... breakdowns) {
    List<Long> people = new ArrayList<>(all.keySet());
    Collections.shuffle(people, random);
    return by(people, breakdowns).completePopulation();
  }

  private Table by(List<Long> people, String... breakdowns) {
    Table table = Table.of(people.stream().mapToLong(Long::longValue).toArray());
    for (String name : breakdowns) {
      List<List<String>> levels = new ArrayList<>();
      for (long person : people) {
        String[] path = all.get(person).get(name).split("/");
        for (int level = 0; level < path.length; level++) {
          if (levels.size() == level) {
            levels.add(new ArrayList<>());
          }
          levels.get(level).add(path[level]);
        }
      }
      table = table.by(Breakdown.nested(name, levels));
    }
    return table;
  }

  /** Writes what is shown, one cell a line. */
  static <T> String render(Release<T> release) {
    StringBuilder text = new StringBuilder();
    for (Cell<T> cell : release.cells()) {
      List<String> parts = new ArrayList<>();
      for (CellKey part : cell.keys()) {
        List<String> values = part.values().stream().map(path -> String.join("/", path)).toList();
        parts.add(part.breakdown() + "=" + String.join("+", values));
      }
      String shown =
          cell.result() instanceof Published<T> published
              ? String.valueOf(published.people())
              : "-";
      text.append(parts.isEmpty() ? "all" : String.join(" ", parts))
          .append(' ')
          .append(shown)
          .append('\n');
    }
    return text.toString();
  }
}
