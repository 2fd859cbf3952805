package org.allyship.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.allyship.core.internal.SafeText;
import org.allyship.core.problem.Problem;

/**
 * The columns or fields to read from a file of members; others are ignored.
 *
 * @param breakdowns the names of the breakdowns; one with slashes is nested, with a column for each
 *     level
 * @param outcomes the columns with numbers, such as answers to scales of the host
 * @param challenges the ids of the challenges that can be named
 */
public record MemberFields(List<String> breakdowns, List<String> outcomes, List<String> challenges)
    implements Columns.Header {
  /** The column with the id of the person. */
  static final String PERSON = "person";

  /** The column with the challenges that the person named. */
  static final String CHALLENGES = "challenges";

  private static final String BETWEEN_LEVELS = "/";

  /**
   * Checks the names.
   *
   * @throws IllegalArgumentException if one is blank, or the column of persons or of challenges
   */
  public MemberFields {
    breakdowns = List.copyOf(breakdowns);
    outcomes = List.copyOf(outcomes);
    challenges = List.copyOf(challenges);
    Stream.concat(breakdowns.stream().flatMap(each -> levels(each).stream()), outcomes.stream())
        .forEach(MemberFields::requireName);
  }

  private static void requireName(String name) {
    if (name.isBlank() || name.equals(PERSON) || name.equals(CHALLENGES)) {
      throw new IllegalArgumentException(
          "people cannot be divided or compared by '%s'; name another column"
              .formatted(SafeText.of(name)));
    }
  }

  /** Returns the columns of a breakdown, from the topmost level down. */
  static List<String> levels(String breakdown) {
    return List.of(breakdown.split(BETWEEN_LEVELS, -1));
  }

  @Override
  public String needed() {
    return PERSON;
  }

  @Override
  public Columns read(List<String> header, List<Problem> problems) {
    Map<String, Integer> places = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      if (places.putIfAbsent(header.get(i), i) != null) {
        problems.add(
            new Problem(
                "line 1", "has a second column '%s'".formatted(SafeText.of(header.get(i)))));
      }
    }
    for (String name : wanted()) {
      if (!places.containsKey(name)) {
        problems.add(new Problem("line 1", missing(name, header)));
      }
    }
    if (places.containsKey(CHALLENGES)) {
      return new MemberColumns(header, withChallenges());
    }
    return new MemberColumns(header, wanted());
  }

  private static String missing(String name, List<String> header) {
    return "misses the column '%s'; its columns are %s"
        .formatted(SafeText.of(name), SafeText.of(String.join(", ", new TreeSet<>(header))));
  }

  private List<String> withChallenges() {
    List<String> all = new ArrayList<>(wanted());
    all.add(CHALLENGES);
    return all;
  }

  /** Returns the columns that a file must have. */
  private List<String> wanted() {
    return Stream.of(
            Stream.of(PERSON),
            breakdowns.stream().flatMap(each -> levels(each).stream()),
            outcomes.stream())
        .flatMap(each -> each)
        .distinct()
        .toList();
  }
}
