package org.allyship.data;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.allyship.core.internal.SafeText;
import org.allyship.data.rules.AnswerRange;
import org.allyship.data.text.Spelling;

/**
 * The columns or fields to read from a file of members; others are ignored.
 *
 * @param breakdowns the names of the breakdowns; one with slashes is nested, with a column for each
 *     level
 * @param outcomes the columns with numbers, such as answers to scales of the host
 * @param challenges the ids of the challenges that can be named
 * @param ranges the answers that outcomes allow, by the outcome; any number without a range
 */
public record MemberFields(
    List<String> breakdowns,
    List<String> outcomes,
    List<String> challenges,
    Map<String, AnswerRange> ranges)
    implements Columns.Header {
  /** The column with the id of the person. */
  static final String PERSON = "person";

  /** The column with the challenges that the person named. */
  static final String CHALLENGES = "challenges";

  /** The column with the first day of a membership. */
  static final String FROM = "from";

  /** The column with the last day of a membership. */
  static final String UNTIL = "until";

  /** The columns that a file can have, by the names that files give them. */
  private static final Map<String, String> OPTIONAL = optional();

  private static final int MOST_NAMED = 100;
  private static final Pattern BETWEEN_LEVELS = Pattern.compile("(?<!\\\\)/");

  private static Map<String, String> optional() {
    Map<String, String> names = new LinkedHashMap<>();
    names.put(CHALLENGES, CHALLENGES);
    names.put("challenge", CHALLENGES);
    names.put(FROM, FROM);
    names.put("hired", FROM);
    names.put(UNTIL, UNTIL);
    names.put("left", UNTIL);
    return names;
  }

  /**
   * Checks the names.
   *
   * @throws IllegalArgumentException if one is blank, or the column of persons or of challenges
   */
  public MemberFields {
    breakdowns = List.copyOf(breakdowns);
    outcomes = List.copyOf(outcomes);
    challenges = List.copyOf(challenges);
    ranges = Map.copyOf(ranges);
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

  /** Returns whether a name is that of the challenges in some spelling. */
  static boolean isChallenges(String name) {
    return CHALLENGES.equals(OPTIONAL.get(Spelling.columnForm(name)));
  }

  /** Returns the columns of a breakdown, from the topmost level down. */
  static List<String> levels(String breakdown) {
    return Arrays.stream(BETWEEN_LEVELS.split(breakdown, -1))
        .map(level -> level.replace("\\/", "/"))
        .toList();
  }

  @Override
  public String needed() {
    return PERSON;
  }

  @Override
  public boolean ignoresOthers() {
    return true;
  }

  @Override
  public Columns read(List<String> header, Consumer<String> problems) {
    Map<String, Integer> places = new LinkedHashMap<>();
    for (String name : wanted()) {
      place(name, header, problems)
          .ifPresentOrElse(
              place -> places.put(name, place), () -> problems.accept(missing(name, header)));
    }
    OPTIONAL.forEach(
        (form, name) ->
            place(form, header, problems)
                .filter(place -> !places.containsValue(place))
                .ifPresent(place -> places.putIfAbsent(name, place)));
    return new MemberColumns(header.size(), places);
  }

  /** Returns the place of a column: of that name, or else of that name in another spelling. */
  private static Optional<Integer> place(
      String name, List<String> header, Consumer<String> problems) {
    List<Integer> exact = places(header, cell -> cell.equals(name));
    String form = Spelling.columnForm(name);
    List<Integer> found =
        exact.isEmpty() ? places(header, cell -> Spelling.columnForm(cell).equals(form)) : exact;
    if (found.size() > 1) {
      problems.accept("has a second column '%s'".formatted(SafeText.of(name)));
    }
    return found.stream().findFirst();
  }

  private static List<Integer> places(List<String> header, Predicate<String> isWanted) {
    return IntStream.range(0, header.size())
        .filter(i -> isWanted.test(header.get(i)))
        .boxed()
        .toList();
  }

  private static String missing(String name, List<String> header) {
    String columns =
        header.stream()
            .filter(cell -> !cell.isEmpty())
            .map(SafeText::of)
            .distinct()
            .sorted()
            .limit(MOST_NAMED)
            .collect(Collectors.joining(", "));
    boolean isPart = header.stream().anyMatch(cell -> levels(cell).contains(name));
    return "misses the column '%s'; its columns are %s%s%s"
        .formatted(
            SafeText.of(name),
            columns,
            header.size() > MOST_NAMED ? " and others" : "",
            isPart ? "; write \\/ for a slash in the name of a column" : "");
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
