package org.allyship.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.allyship.core.internal.SafeText;
import org.allyship.core.problem.Problem;
import org.allyship.data.rules.AnswerRange;
import org.allyship.data.text.Spelling;

/**
 * What all members of a file show together: values in several spellings, values of one person,
 * questions without answers, and answers that mean that there is none.
 */
final class MemberNotes implements RowKind.Notes<MemberRow> {
  private static final int MOST_NAMED = 5;

  /** The answers that survey programs write for no answer. */
  private static final Set<Double> CODES =
      Set.of(
          -1.0, -7.0, -8.0, -9.0, -66.0, -77.0, -88.0, -98.0, -99.0, -999.0, -9999.0, 66.0, 77.0,
          88.0, 97.0, 98.0, 99.0, 777.0, 888.0, 999.0, 9999.0);

  private final MemberFields fields;
  private final Map<String, Map<String, Integer>> values = new HashMap<>();
  private final Map<String, Map<Double, Integer>> answers = new HashMap<>();

  MemberNotes(MemberFields fields) {
    this.fields = fields;
  }

  @Override
  public void see(MemberRow row) {
    row.member()
        .segments()
        .forEach(
            (breakdown, path) -> {
              List<String> levels = MemberFields.levels(breakdown);
              for (int i = 0; i < path.size(); i++) {
                count(values.computeIfAbsent(levels.get(i), key -> new HashMap<>()), path.get(i));
              }
            });
    row.member()
        .outcomes()
        .forEach(
            (outcome, answer) ->
                count(answers.computeIfAbsent(outcome, key -> new TreeMap<>()), answer));
  }

  private static <K> void count(Map<K, Integer> counts, K value) {
    counts.merge(value, 1, Integer::sum);
  }

  @Override
  public List<String> notes() {
    List<String> notes = new ArrayList<>();
    for (Map.Entry<String, Map<String, Integer>> each : new TreeMap<>(values).entrySet()) {
      String column = SafeText.of(each.getKey());
      spellings(each.getValue().keySet())
          .forEach(
              same ->
                  notes.add(
                      "column '%s' has values that differ only in capital letters or width: %s"
                          .formatted(column, named(same))));
      Set<String> single = single(each.getValue());
      if (!single.isEmpty()) {
        notes.add(
            "column '%s' has values of a single person: %s; such a row can be a total or a mistake"
                .formatted(column, named(single)));
      }
    }
    for (String outcome : fields.outcomes()) {
      if (!answers.containsKey(outcome)) {
        notes.add(
            "column '%s' is empty: nobody answered, so nothing is compared with it"
                .formatted(SafeText.of(outcome)));
      }
    }
    return notes;
  }

  private static List<Set<String>> spellings(Set<String> values) {
    Map<String, Set<String>> byForm = new TreeMap<>();
    for (String value : values) {
      byForm.computeIfAbsent(Spelling.form(value), key -> new TreeSet<>()).add(value);
    }
    return byForm.values().stream().filter(same -> same.size() > 1).toList();
  }

  private static Set<String> single(Map<String, Integer> counts) {
    Set<String> single = new TreeSet<>();
    counts.forEach(
        (value, count) -> {
          if (count == 1) {
            single.add(value);
          }
        });
    return single;
  }

  private static String named(Set<String> values) {
    String named =
        values.stream()
            .limit(MOST_NAMED)
            .map(value -> "'" + SafeText.of(value) + "'")
            .collect(Collectors.joining(", "));
    return values.size() > MOST_NAMED ? named + " and others" : named;
  }

  @Override
  public List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    for (String outcome : new TreeSet<>(answers.keySet())) {
      if (!fields.ranges().containsKey(outcome)) {
        codes(List.copyOf(Objects.requireNonNull(answers.get(outcome)).keySet()))
            .forEach(code -> problems.add(new Problem("", code(outcome, code))));
      }
    }
    return problems;
  }

  /**
   * Returns the usual codes that are farther from the other answers than these are apart; answers
   * are sorted.
   */
  private static List<Double> codes(List<Double> answers) {
    List<Double> others = answers.stream().filter(each -> !CODES.contains(each)).toList();
    if (others.isEmpty()) {
      return List.of();
    }
    double low = others.get(0);
    double high = others.get(others.size() - 1);
    double room = Math.max(high - low, 1);
    return answers.stream()
        .filter(CODES::contains)
        .filter(each -> each < 0 && low >= 0 || each < low - room || each > high + room)
        .toList();
  }

  private static String code(String outcome, double code) {
    return "column '%s' has the answer %s, which often means no answer and is far from the others; give the range, such as --outcome %s:1..5, and --no-answer %s if it means none"
        .formatted(SafeText.of(outcome), number(code), SafeText.of(outcome), number(code));
  }

  private static String number(double code) {
    return AnswerRange.text(code);
  }
}
