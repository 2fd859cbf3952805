package org.allyship.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A random organization, who was where and when, and the tables that readers ask for.
 *
 * <p>An atom is a combination of values of all breakdowns, of an attribute that only selections of
 * people know, and of a course: the releases that someone was there for, and perhaps a change of
 * the first breakdown. Which courses there are at all is what the attacker knows of who comes, goes
 * and moves.
 */
final class Scenario {
  /** What the attacker knows of who comes, goes and moves. */
  enum Movement {
    NOBODY,
    SOME_LEAVE,
    SOME_JOIN,
    ANYBODY_COMES_AND_GOES,
    SOME_MOVE
  }

  /** A cell of a table, and who is in it. */
  record Asked(List<CellKey> parts, BitSet atoms) {}

  /**
   * The course of a person over releases.
   *
   * @param present the releases that they are there for
   * @param moves the release that they have another value of the first breakdown from; none when
   *     negative
   * @param to that value
   */
  private record Course(BitSet present, int moves, int to) {}

  private static final IntPredicate EVERYBODY = atom -> true;

  final List<List<List<String>>> dimensions = new ArrayList<>();
  final int atoms;
  final int[] atomOf;
  final List<Table> tables = new ArrayList<>();
  final List<List<Asked>> asked = new ArrayList<>();
  private final List<BitSet> populations = new ArrayList<>();
  private final List<Course> courses = new ArrayList<>();
  private final List<List<String>> crossTabs = new ArrayList<>();

  Scenario(Random random) {
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      dimensions.add(dimension(random, count));
    }
    int combinations = dimensions.stream().mapToInt(List::size).reduce(2, (a, b) -> a * b);
    int releases = random.nextInt(3) == 0 ? 1 : 2 + random.nextInt(5);
    courses(Movement.values()[random.nextInt(5)], releases);
    this.atoms = combinations * courses.size();
    this.atomOf = people(random);
    crossTabs(random, count);
    boolean censuses = random.nextInt(5) < 3;
    for (int release = 0; release < releases; release++) {
      ask(release, censuses ? EVERYBODY : selection(random), random);
    }
  }

  private static List<List<String>> dimension(Random random, int count) {
    List<List<String>> leaves = new ArrayList<>();
    if (random.nextInt(3) > 0) {
      int values = 2 + random.nextInt(count == 3 ? 2 : 4);
      IntStream.range(0, values).forEach(i -> leaves.add(List.of("v" + i)));
      return leaves;
    }
    for (int top = 0; top < 2; top++) {
      int below = 1 + random.nextInt(count == 3 ? 2 : 3);
      for (int i = 0; i < below; i++) {
        leaves.add(List.of("t" + top, "v" + i));
      }
    }
    return leaves;
  }

  private void courses(Movement movement, int releases) {
    for (int from = 0; from < releases; from++) {
      for (int to = from; to < releases; to++) {
        boolean possible =
            switch (movement) {
              case NOBODY, SOME_MOVE -> from == 0 && to == releases - 1;
              case SOME_LEAVE -> from == 0;
              case SOME_JOIN -> to == releases - 1;
              case ANYBODY_COMES_AND_GOES -> true;
            };
        if (possible) {
          BitSet present = new BitSet();
          present.set(from, to + 1);
          courses.add(new Course(present, -1, -1));
        }
      }
    }
    for (int moves = 1; movement == Movement.SOME_MOVE && moves < releases; moves++) {
      for (int to = 0; to < dimensions.get(0).size(); to++) {
        courses.add(new Course(courses.get(0).present, moves, to));
      }
    }
  }

  private int[] people(Random random) {
    int size = random.nextInt(4) == 0 ? 100 + random.nextInt(300) : 8 + random.nextInt(80);
    double skew = random.nextDouble() * 2;
    int usual =
        IntStream.range(0, courses.size())
            .reduce(0, (a, b) -> longer(courses.get(b), courses.get(a)) ? b : a);
    double steady = 0.5 + random.nextDouble() / 2;
    return IntStream.range(0, size)
        .map(
            i -> {
              int combination = 0;
              for (List<List<String>> values : dimensions) {
                combination =
                    combination * values.size()
                        + (int) (values.size() * Math.pow(random.nextDouble(), 1 + skew));
              }
              combination = combination * 2 + (random.nextInt(4) == 0 ? 1 : 0);
              int course = random.nextDouble() < steady ? usual : random.nextInt(courses.size());
              return combination * courses.size() + course;
            })
        .toArray();
  }

  private static boolean longer(Course one, Course other) {
    return one.present.cardinality() > other.present.cardinality();
  }

  private void crossTabs(Random random, int count) {
    int kind = count == 1 ? 0 : random.nextInt(count == 2 ? 2 : 4);
    if (kind > 0) {
      crossTabs.add(kind == 3 ? List.of("d0", "d1", "d2") : List.of("d0", "d1"));
    }
    if (kind == 2) {
      crossTabs.add(List.of("d2", "d1"));
    }
  }

  private int value(int atom, int dimension, int release) {
    Course course = courses.get(atom % courses.size());
    if (dimension == 0 && course.moves >= 0 && release >= course.moves) {
      return course.to;
    }
    int rest = atom / courses.size() / 2;
    for (int i = dimensions.size() - 1; i > dimension; i--) {
      rest /= dimensions.get(i).size();
    }
    return rest % dimensions.get(dimension).size();
  }

  /** Returns who is chosen, by where they are at first or by what nobody is shown. */
  private IntPredicate selection(Random random) {
    int dimension = random.nextInt(dimensions.size());
    int chosen = random.nextInt(1 << dimensions.get(dimension).size());
    int last = dimensions.size() - 1;
    IntPredicate hidden = atom -> atom / courses.size() % 2 == 1;
    IntPredicate among = atom -> (chosen >>> value(atom, dimension, 0) & 1) == 1;
    return switch (random.nextInt(8)) {
      case 0 -> among;
      case 1 -> hidden.negate();
      case 2 -> among.or(hidden.negate());
      case 3 -> among.and(hidden).negate();
      case 4 -> among.or(atom -> value(atom, last, 0) == 0);
      default -> EVERYBODY;
    };
  }

  private void ask(int release, IntPredicate choice, Random random) {
    BitSet population = new BitSet();
    for (int atom = 0; atom < atoms; atom++) {
      boolean present = courses.get(atom % courses.size()).present.get(release);
      population.set(atom, present && choice.test(atom));
    }
    populations.add(population);
    long[] people =
        IntStream.range(0, atomOf.length)
            .filter(i -> population.get(atomOf[i]))
            .asLongStream()
            .toArray();
    Table table = choice == EVERYBODY ? Table.of(people).completePopulation() : Table.of(people);
    Set<String> shown = new LinkedHashSet<>();
    List<List<CellKey>> cells = new ArrayList<>(List.of(List.of()));
    for (int i = 0; i < dimensions.size(); i++) {
      if (random.nextInt(5) > 0) {
        int dimension = i;
        int[] codes =
            Arrays.stream(people)
                .mapToInt(person -> value(atomOf[(int) person], dimension, release))
                .toArray();
        table = table.by(Breakdown.coded("d" + i, dimensions.get(i), codes));
        shown.add("d" + i);
        values(dimension).forEach(part -> cells.add(List.of(part)));
      }
    }
    for (List<String> crossTab : crossTabs) {
      if (shown.containsAll(crossTab) && random.nextInt(4) > 0) {
        table = table.crossTab(crossTab.toArray(String[]::new));
        cells.addAll(product(crossTab));
      }
    }
    tables.add(table);
    asked.add(cells.stream().map(parts -> new Asked(parts, in(release, parts))).toList());
  }

  private Set<CellKey> values(int dimension) {
    Set<CellKey> parts = new LinkedHashSet<>();
    for (List<String> leaf : dimensions.get(dimension)) {
      for (int level = 1; level <= leaf.size(); level++) {
        parts.add(new CellKey("d" + dimension, List.of(leaf.subList(0, level))));
      }
    }
    return parts;
  }

  private List<List<CellKey>> product(List<String> crossTab) {
    List<List<CellKey>> product = List.of(List.of());
    for (String name : crossTab) {
      List<List<CellKey>> longer = new ArrayList<>();
      for (List<CellKey> parts : product) {
        for (List<String> leaf : dimensions.get(dimension(name))) {
          List<CellKey> with = new ArrayList<>(parts);
          with.add(new CellKey(name, List.of(leaf)));
          longer.add(with);
        }
      }
      product = longer;
    }
    return product;
  }

  private static int dimension(String name) {
    return name.charAt(1) - '0';
  }

  /** Returns the atoms of a release that are in all of some parts. */
  BitSet in(int release, List<CellKey> parts) {
    BitSet in = (BitSet) populations.get(release).clone();
    for (CellKey part : parts) {
      int dimension = dimension(part.breakdown());
      for (int atom = in.nextSetBit(0); atom >= 0; atom = in.nextSetBit(atom + 1)) {
        List<String> leaf = dimensions.get(dimension).get(value(atom, dimension, release));
        in.set(atom, part.values().stream().anyMatch(path -> startsWith(leaf, path)));
      }
    }
    return in;
  }

  private static boolean startsWith(List<String> leaf, List<String> path) {
    return path.size() <= leaf.size() && leaf.subList(0, path.size()).equals(path);
  }

  /** Returns how many people there are in some atoms. */
  int count(BitSet in) {
    return (int) Arrays.stream(atomOf).filter(in::get).count();
  }
}
