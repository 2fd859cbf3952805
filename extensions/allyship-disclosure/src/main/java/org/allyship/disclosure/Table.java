package org.allyship.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.allyship.core.ParticipantId;
import org.allyship.core.internal.SafeText;
import org.allyship.disclosure.internal.SipHash;

/**
 * A population, with the breakdowns and cross-tabs to publish. A filter is a smaller population.
 *
 * <pre>{@code
 * Table table = Table.ofParticipants(ids)
 *     .by(Breakdown.nested("organization", List.of(divisions, departments, teams)))
 *     .by(Breakdown.of("site", sites))
 *     .by(Breakdown.of("level", levels).asAttribute())
 *     .crossTab("site", "level");
 * }</pre>
 *
 * <p>Immutable.
 */
public final class Table {
  private final People people;
  private final boolean completePopulation;

  /** The breakdowns by their names, in the order in which they were added. */
  private final Map<String, Breakdown> breakdowns;

  private final List<List<String>> crossTabs;

  /** The people of the table. */
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
      boolean completePopulation,
      Map<String, Breakdown> breakdowns,
      List<List<String>> crossTabs) {
    this.people = people;
    this.completePopulation = completePopulation;
    this.breakdowns = breakdowns;
    this.crossTabs = crossTabs;
  }

  /**
   * Returns a table of people whom the caller numbers. The same number is the same person in every
   * release of a ledger.
   *
   * @param ids the number of each person; a release refuses duplicates
   */
  public static Table of(long... ids) {
    return new Table(new Numbers(ids.clone()), false, Map.of(), List.of());
  }

  /**
   * Returns a table of people with ids. The same id is the same person in every release of a
   * ledger.
   *
   * @param ids the id of each person; a release refuses duplicates
   */
  public static Table ofParticipants(List<ParticipantId> ids) {
    return new Table(new Participants(List.copyOf(ids)), false, Map.of(), List.of());
  }

  /**
   * Returns this table as a complete population: everyone who was there at a time, and not people
   * selected by anything about them. A complete population discloses less than a selection, so more
   * can be published: several breakdowns, and cross-tabs. Never declare a selection as a complete
   * population, or the protection fails; use a cross-tab instead.
   */
  public Table completePopulation() {
    return new Table(people, true, breakdowns, crossTabs);
  }

  /**
   * Returns this table with a breakdown, which is also published by itself.
   *
   * <p>Everything that is published of all breakdowns is a sum of the same groups of people, and
   * each group has at least the threshold. So no sum or difference of cells isolates fewer. A
   * breakdown whose cells lie within those of another one is published inside it, whatever the
   * order. Of breakdowns that overlap, the one added first is divided first. A later one is
   * published as far as it divides those groups into large enough ones; otherwise it is suppressed
   * ({@link SuppressionReason#OVERLAP}).
   *
   * @throws IllegalArgumentException if it has another number of people, or if the table has a
   *     breakdown of the same name
   */
  public Table by(Breakdown breakdown) {
    if (breakdown.people() != people.size()) {
      throw new IllegalArgumentException(
          "breakdown '%s' is of %s people, and the table of %s"
              .formatted(SafeText.of(breakdown.name()), breakdown.people(), people.size()));
    }
    Map<String, Breakdown> all = new LinkedHashMap<>(breakdowns);
    if (all.put(breakdown.name(), breakdown) != null) {
      throw new IllegalArgumentException(
          "the table has a breakdown '%s' already".formatted(SafeText.of(breakdown.name())));
    }
    return new Table(people, completePopulation, all, crossTabs);
  }

  /**
   * Returns this table with a cross-tabulation of some of its breakdowns.
   *
   * @param names the names of the breakdowns. The first gives the rows, which stay as fine as
   *     possible; an attribute comes last
   * @throws IllegalArgumentException if there are not two or three names, if a name is unknown or
   *     occurs twice, if the first is an attribute, or if there are an attribute and more than one
   *     other breakdown
   */
  public Table crossTab(String... names) {
    List<String> crossTab = List.of(names);
    if (crossTab.size() < 2
        || crossTab.size() > 3
        || new LinkedHashSet<>(crossTab).size() < names.length) {
      throw new IllegalArgumentException(
          "a cross-tab needs two or three different breakdowns, but was %s"
              .formatted(SafeText.of(crossTab.toString())));
    }
    crossTab.forEach(this::breakdown);
    if (breakdown(crossTab.get(0)).isAttribute()) {
      throw new IllegalArgumentException(
          "a cross-tab begins with a breakdown that is not an attribute, but '%s' is one; name it last"
              .formatted(SafeText.of(crossTab.get(0))));
    }
    if (crossTab.stream().filter(name -> !breakdown(name).isAttribute()).count() > 1
        && crossTab.stream().anyMatch(name -> breakdown(name).isAttribute())) {
      throw new IllegalArgumentException(
          "a cross-tab with an attribute has one other breakdown, but was %s; put them into one nested breakdown"
              .formatted(SafeText.of(crossTab.toString())));
    }
    List<List<String>> all = new ArrayList<>(crossTabs);
    all.add(crossTab);
    return new Table(people, completePopulation, breakdowns, List.copyOf(all));
  }

  Breakdown breakdown(String name) {
    Breakdown breakdown = breakdowns.get(Objects.requireNonNull(name, "name"));
    if (breakdown == null) {
      throw new IllegalArgumentException(
          "the table has no breakdown '%s'; it has %s"
              .formatted(SafeText.of(name), new TreeMap<>(breakdowns).keySet()));
    }
    return breakdown;
  }

  boolean isCompletePopulation() {
    return completePopulation;
  }

  People people() {
    return people;
  }

  /** Returns the hash of each person, by row. */
  long[] hashes(SipHash hash) {
    long[] hashes = new long[people.size()];
    for (int row = 0; row < hashes.length; row++) {
      hashes[row] = people.hash(hash, row);
    }
    return hashes;
  }

  /** Returns the breakdowns in the order of their names. */
  List<Breakdown> breakdowns() {
    return List.copyOf(new TreeMap<>(breakdowns).values());
  }

  /** Returns the breakdowns that are no attributes, in the order in which they were added. */
  List<Breakdown> tracked() {
    return breakdowns.values().stream().filter(each -> !each.isAttribute()).toList();
  }

  List<List<String>> crossTabs() {
    return crossTabs;
  }

  /** Returns the names of the breakdowns, and nothing about the people. */
  @Override
  public String toString() {
    return "Table{breakdowns=%s, crossTabs=%s}"
        .formatted(new TreeMap<>(breakdowns).keySet(), crossTabs);
  }
}
