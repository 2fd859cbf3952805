package org.allyship.scoring.climate;

import java.util.Arrays;
import java.util.List;
import org.allyship.scoring.disclosure.Division;
import org.allyship.scoring.disclosure.Members;

/** The people of a breakdown, counted unit by unit, so that units side by side add up. */
final class UnitTallies {
  private final int size;
  private final Touched after;
  private final int[] people;
  private final int[] sums;
  private final int[] touched;

  private UnitTallies(int units, int size, Touched after) {
    this.size = size;
    this.after = after;
    this.people = new int[units + 1];
    this.sums = new int[Math.multiplyExact(units + 1, size)];
    this.touched = new int[Math.multiplyExact(units + 1, after.size())];
  }

  /** Counts the people of all units. */
  static UnitTallies of(Rows rows, List<Members> units, int size, Touched after) {
    UnitTallies tallies = new UnitTallies(units.size(), size, after);
    for (int unit = 0; unit < units.size(); unit++) {
      tallies.add(rows, units.get(unit), unit);
    }
    return tallies;
  }

  /** Adds a unit to what stands before it. */
  private void add(Rows rows, Members members, int unit) {
    people[unit + 1] = people[unit] + members.size();
    int[] counts = Arrays.copyOfRange(sums, unit * size, (unit + 1) * size);
    rows.count(members, counts);
    System.arraycopy(counts, 0, sums, (unit + 1) * size, size);
    int width = after.size();
    if (width > 0) {
      int[] since = Arrays.copyOfRange(touched, unit * width, (unit + 1) * width);
      after.count(members, since);
      System.arraycopy(since, 0, touched, (unit + 1) * width, width);
    }
  }

  /** Returns how many people are in a part. */
  int people(Division.Half part) {
    return people[part.to()] - people[part.from()];
  }

  /** Returns the counts of a topic in a part. */
  Tally of(Topic topic, Division.Half part) {
    int[] counts = new int[topic.size()];
    for (int i = 0; i < counts.length; i++) {
      int measure = topic.from() + i;
      counts[i] = sums[part.to() * size + measure] - sums[part.from() * size + measure];
    }
    return new Tally(people(part), counts);
  }

  /** Returns how many people of a part were touched in a topic after a moment. */
  int touched(int topic, Division.Half part, long moment) {
    int place = after.place(topic, moment);
    return touched[part.to() * after.size() + place] - touched[part.from() * after.size() + place];
  }
}
