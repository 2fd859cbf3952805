package org.allyship.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.allyship.core.internal.SafeText;

/**
 * A breakdown of people, such as by team, with one value for every person of a table. Values can be
 * nested, such as a team in a department in a division. Then a value is a path, the topmost first.
 *
 * <p>Readers are expected to know who has which value. A value that nobody has is suppressed. A
 * fact that readers do not know about people is an attribute ({@link #asAttribute}). A person
 * without a value needs one that means "none". Immutable.
 */
public final class Breakdown {
  private static final int MAX_LENGTH = 200;
  private final String name;
  private final List<List<String>> values;
  private final int[] valueOf;
  private final boolean sensitive;
  private final boolean attribute;

  private Breakdown(Breakdown of, boolean sensitive, boolean attribute) {
    this.name = of.name;
    this.values = of.values;
    this.valueOf = of.valueOf;
    this.sensitive = sensitive;
    this.attribute = attribute;
  }

  private Breakdown(String name, List<List<String>> values, int[] valueOf) {
    this.name = requireText("name of a breakdown", name);
    this.values = values.stream().map(List::copyOf).toList();
    this.valueOf = valueOf;
    this.sensitive = false;
    this.attribute = false;
    checkValues();
    checkPeople();
  }

  /**
   * Returns a breakdown with the values that people have.
   *
   * @param name identifies it in a ledger, over all releases
   * @param valueOfEach the value of each person, in the order of the table
   * @throws IllegalArgumentException if the name or a value is blank, longer than 200 characters or
   *     has a control character
   */
  public static Breakdown of(String name, List<String> valueOfEach) {
    return nested(name, List.of(valueOfEach));
  }

  /**
   * Returns a nested breakdown with the values that people have.
   *
   * @param levels for each level, the topmost first, the value of each person in the order of the
   *     table; at least one level, all of the same length
   * @throws IllegalArgumentException if there is no level, if levels differ in length, or if a text
   *     breaks the rule of {@link #of}
   */
  public static Breakdown nested(String name, List<List<String>> levels) {
    if (levels.isEmpty()) {
      throw new IllegalArgumentException(
          "breakdown '%s' has no level; give it at least one".formatted(SafeText.of(name)));
    }
    int people = levels.get(0).size();
    for (List<String> level : levels) {
      if (level.size() != people) {
        throw new IllegalArgumentException(
            "breakdown '%s' has levels of %s and of %s people; each level needs a value for everyone"
                .formatted(SafeText.of(name), people, level.size()));
      }
    }
    Map<String, Integer> found = new HashMap<>();
    List<List<String>> paths = new ArrayList<>();
    int[] each = new int[people];
    for (int i = 0; i < people; i++) {
      int person = i;
      List<String> path = levels.stream().map(level -> level.get(person)).toList();
      Integer known = found.putIfAbsent(joined(path), paths.size());
      each[i] = known == null ? paths.size() : known;
      if (known == null) {
        paths.add(path);
      }
    }
    return inOrderOfNames(name, paths, each);
  }

  private static Breakdown inOrderOfNames(String name, List<List<String>> paths, int[] each) {
    Map<String, Integer> sorted = new TreeMap<>();
    IntStream.range(0, paths.size()).forEach(i -> sorted.put(joined(paths.get(i)), i));
    int[] positions = new int[paths.size()];
    List<List<String>> ordered = new ArrayList<>();
    for (int i : sorted.values()) {
      positions[i] = ordered.size();
      ordered.add(paths.get(i));
    }
    return new Breakdown(name, ordered, IntStream.of(each).map(i -> positions[i]).toArray());
  }

  /**
   * Returns a breakdown with listed values. This is the fastest way for many people.
   *
   * @param values the paths that people can have, all of the same length, none twice
   * @param valueOfEach for each person, in the order of the table, the index of their path
   * @throws IllegalArgumentException if there is no value, if paths differ in length, are empty or
   *     occur twice, if an index is out of range, or if a text breaks the rule of {@link #of}
   */
  public static Breakdown coded(String name, List<List<String>> values, int[] valueOfEach) {
    return new Breakdown(name, values, valueOfEach.clone());
  }

  /** Returns a breakdown whose values are combinations of values that were checked already. */
  static Breakdown joint(List<List<String>> values, int[] valueOfEach) {
    return new Breakdown(new Joint(values, valueOfEach));
  }

  private record Joint(List<List<String>> values, int[] valueOf) {}

  private Breakdown(Joint joint) {
    this.name = "joint";
    this.values = joint.values();
    this.valueOf = joint.valueOf();
    this.sensitive = false;
    this.attribute = false;
  }

  private void checkValues() {
    if (values.isEmpty() || values.get(0).isEmpty()) {
      throw wrong("has no value; list at least one");
    }
    Set<String> seen = new HashSet<>();
    for (List<String> path : values) {
      path.forEach(value -> requireText("value of breakdown '%s'".formatted(name), value));
      if (path.size() != depth()) {
        throw wrong(
            "has values of %s and of %s levels; give all the same".formatted(depth(), path.size()));
      }
      if (!seen.add(joined(path))) {
        throw wrong("has the value '%s' twice".formatted(SafeText.of(String.join(" / ", path))));
      }
    }
  }

  /** Returns a path as one text. A map of lists would be slow where many have the same hash. */
  static String joined(List<String> path) {
    return String.join("\u0000", path);
  }

  private void checkPeople() {
    for (int i = 0; i < valueOf.length; i++) {
      if (valueOf[i] < 0 || valueOf[i] >= values.size()) {
        throw wrong(
            "gives person %s the value %s, and has values 0 to %s"
                .formatted(i, valueOf[i], values.size() - 1));
      }
    }
  }

  private IllegalArgumentException wrong(String what) {
    return new IllegalArgumentException("breakdown '%s' %s".formatted(SafeText.of(name), what));
  }

  static String requireText(String what, String text) {
    Objects.requireNonNull(text, what);
    if (text.isBlank() || text.length() > MAX_LENGTH || !SafeText.sanitize(text).equals(text)) {
      throw new IllegalArgumentException(
          "%s must have 1 to %s characters and no control characters, but was '%s'"
              .formatted(what, MAX_LENGTH, SafeText.of(text)));
    }
    return text;
  }

  /** Returns this breakdown as a sensitive one: each of its cells needs ten people. */
  public Breakdown sensitive() {
    return new Breakdown(this, true, attribute);
  }

  /**
   * Returns this breakdown as an attribute: a fact about the people of one release, such as an
   * answer, that is not tracked over releases. To publish how many people of a team have an
   * attribute, use a cross-tab of both. An attribute that nobody or everyone in a cell has is
   * suppressed like one that few people have, so list the values that people can have, and no
   * others.
   */
  public Breakdown asAttribute() {
    return new Breakdown(this, sensitive, true);
  }

  /** Returns the name. */
  public String name() {
    return name;
  }

  /** Returns the paths that people can have, in order. */
  public List<List<String>> values() {
    return values;
  }

  /** Returns whether each of its cells needs ten people. */
  public boolean isSensitive() {
    return sensitive;
  }

  /** Returns whether it is an attribute. */
  public boolean isAttribute() {
    return attribute;
  }

  int depth() {
    return values.get(0).size();
  }

  int people() {
    return valueOf.length;
  }

  /** Returns, for each person, the number that belongs to their value. */
  int[] ofPeople(int[] ofValues) {
    int[] each = new int[valueOf.length];
    for (int row = 0; row < each.length; row++) {
      each[row] = ofValues[valueOf[row]];
    }
    return each;
  }

  int valueOf(int row) {
    return valueOf[row];
  }

  /** Returns the name, and nothing about the people. */
  @Override
  public String toString() {
    return "Breakdown{name=%s}".formatted(name);
  }
}
