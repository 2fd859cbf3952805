package org.allyship.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.allyship.core.ParticipantId;
import org.allyship.core.internal.SafeText;

/**
 * A population, and how it is asked to be broken down. A filter is a smaller population.
 *
 * <pre>{@code
 * Table table = Table.ofParticipants(ids)
 *     .by(Breakdown.nested("organization", List.of(divisions, departments, teams)))
 *     .by(Breakdown.of("site", sites))
 *     .by(Breakdown.of("level", levels).asProperty())
 *     .crossing("site", "level");
 * }</pre>
 *
 * <p>Immutable.
 */
public final class Table {
  private final People people;
  private final boolean census;
  private final Map<String, Breakdown> breakdowns;
  private final List<List<String>> crossings;

  /** Who is in the table. */
  sealed interface People {
    int size();

    long hash(SipHash hash, int row);
  }

  private record Numbers(long[] ids) implements People {
    @Override
    public int size() {
      return ids.length;
    }

    @Override
    public long hash(SipHash hash, int row) {
      return hash.of(ids[row]);
    }
  }

  private record Participants(List<ParticipantId> ids) implements People {
    @Override
    public int size() {
      return ids.size();
    }

    @Override
    public long hash(SipHash hash, int row) {
      return hash.of(ids.get(row).value());
    }
  }

  private Table(
      People people,
      boolean census,
      Map<String, Breakdown> breakdowns,
      List<List<String>> crossings) {
    this.people = people;
    this.census = census;
    this.breakdowns = breakdowns;
    this.crossings = crossings;
  }

  /**
   * Returns a table of people whom the caller numbers. The same number is the same person in every
   * release of a ledger.
   *
   * @param ids each once, as a release checks
   */
  public static Table of(long... ids) {
    return new Table(new Numbers(ids.clone()), false, new TreeMap<>(), List.of());
  }

  /**
   * Returns a table of people with ids. The same id is the same person in every release of a
   * ledger.
   *
   * @param ids each once, as a release checks
   */
  public static Table ofParticipants(List<ParticipantId> ids) {
    return new Table(new Participants(List.copyOf(ids)), false, new TreeMap<>(), List.of());
  }

  /**
   * Returns this table as a census: of everybody who was there at a time, and not of people chosen
   * by anything about them. Of people who come and go readers learn less than of people chosen, so
   * that more can be shown: several breakdowns, and crossings. What is chosen must not be called a
   * census, or the protection does not hold; cross breakdowns instead.
   */
  public Table completePopulation() {
    return new Table(people, true, breakdowns, crossings);
  }

  /**
   * Returns this table with a breakdown, which is also shown by itself.
   *
   * @throws IllegalArgumentException if it has another number of people, or if a breakdown of the
   *     same name is there
   */
  public Table by(Breakdown breakdown) {
    if (breakdown.people() != people.size()) {
      throw new IllegalArgumentException(
          "breakdown '%s' is of %d people, and the table of %d"
              .formatted(SafeText.of(breakdown.name()), breakdown.people(), people.size()));
    }
    Map<String, Breakdown> all = new TreeMap<>(breakdowns);
    if (all.put(breakdown.name(), breakdown) != null) {
      throw new IllegalArgumentException(
          "the table has a breakdown '%s' already".formatted(SafeText.of(breakdown.name())));
    }
    return new Table(people, census, all, crossings);
  }

  /**
   * Returns this table with some of its breakdowns crossed. The first gives the rows: put the one
   * first that is to stay as fine as possible, and a property last.
   *
   * @throws IllegalArgumentException if there are not two or three, if a name is not that of a
   *     breakdown of this table, occurs twice, if the first is a property, or if there are a
   *     property and more than one breakdown that is none
   */
  public Table crossTab(String... names) {
    List<String> crossed = List.of(names);
    if (crossed.size() < 2
        || crossed.size() > 3
        || new LinkedHashSet<>(crossed).size() < names.length) {
      throw new IllegalArgumentException(
          "a crossing needs two or three different breakdowns, but was %s"
              .formatted(SafeText.of(crossed.toString())));
    }
    crossed.forEach(this::breakdown);
    if (breakdown(crossed.get(0)).isAttribute()) {
      throw new IllegalArgumentException(
          "a crossing begins with a breakdown that is no property, but '%s' is one; name it last"
              .formatted(SafeText.of(crossed.get(0))));
    }
    if (crossed.stream().filter(name -> !breakdown(name).isAttribute()).count() > 1
        && crossed.stream().anyMatch(name -> breakdown(name).isAttribute())) {
      throw new IllegalArgumentException(
          "a crossing with a property has one other breakdown, but was %s; put them into one nested breakdown"
              .formatted(SafeText.of(crossed.toString())));
    }
    List<List<String>> all = new ArrayList<>(crossings);
    all.add(crossed);
    return new Table(people, census, breakdowns, List.copyOf(all));
  }

  Breakdown breakdown(String name) {
    Breakdown breakdown = breakdowns.get(Objects.requireNonNull(name, "name"));
    if (breakdown == null) {
      throw new IllegalArgumentException(
          "the table has no breakdown '%s'; it has %s"
              .formatted(SafeText.of(name), breakdowns.keySet()));
    }
    return breakdown;
  }

  boolean isCompletePopulation() {
    return census;
  }

  People people() {
    return people;
  }

  List<Breakdown> breakdowns() {
    return List.copyOf(breakdowns.values());
  }

  List<List<String>> crossTabs() {
    return crossings;
  }

  /** Tells how it is broken down, and nothing of the people. */
  @Override
  public String toString() {
    return "Table{breakdowns=%s, crossings=%s}".formatted(breakdowns.keySet(), crossings);
  }
}
