package org.allyship.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.allyship.climate.Member;
import org.allyship.core.ChallengeId;
import org.allyship.core.ParticipantId;
import org.allyship.core.internal.SafeText;
import org.allyship.core.problem.Problem;
import org.allyship.core.time.DateRange;
import org.allyship.data.rules.AnswerRange;
import org.allyship.data.text.Spelling;
import org.jspecify.annotations.Nullable;

/** Makes a member of a group out of a record. */
final class MemberBinding implements Binding<MemberRow> {
  private static final int LONGEST_VALUE = 200;
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,7}(\\.[0-9]{1,9})?");
  private static final String BETWEEN_CHALLENGES = ";";

  private static final String WHERE_NONE = "; if there is none, give a value such as 'none'";

  private final MemberFields fields;

  MemberBinding(MemberFields fields) {
    this.fields = fields;
  }

  /** Returns the JSON Pointer to a field. */
  static String pointer(String field) {
    return "/" + field.replace("~", "~0").replace("/", "~1");
  }

  @Override
  public @Nullable MemberRow quick(String json) {
    return null;
  }

  @Override
  public Optional<MemberRow> bind(JsonNode given, List<Problem> problems) {
    if (!(given instanceof ObjectNode tree)) {
      problems.add(new Problem("", "must be an object"));
      return Optional.empty();
    }
    if (!tree.has(MemberFields.CHALLENGES)) {
      rename(tree);
    }
    int before = problems.size();
    Optional<ParticipantId> person = person(tree, problems);
    Map<String, List<String>> segments = segments(tree, problems);
    Set<ChallengeId> challenges = challenges(tree, problems);
    Map<String, Double> outcomes = outcomes(tree, problems);
    DateRange days = days(tree, problems);
    return problems.size() > before
        ? Optional.empty()
        : person.map(id -> new MemberRow(new Member(id, segments, challenges, outcomes), days));
  }

  /** Challenges are optional, so a field in another spelling would be ignored without a message. */
  private static void rename(ObjectNode tree) {
    for (String name : (Iterable<String>) tree::fieldNames) {
      if (MemberFields.isChallenges(name)) {
        tree.set(MemberFields.CHALLENGES, tree.get(name));
        return;
      }
    }
  }

  private static DateRange days(JsonNode tree, List<Problem> problems) {
    LocalDate from = day(tree, MemberFields.FROM, LocalDate.MIN, problems);
    LocalDate until = day(tree, MemberFields.UNTIL, LocalDate.MAX, problems);
    if (until.isBefore(from)) {
      problems.add(
          new Problem(
              pointer(MemberFields.UNTIL),
              "must not be before %s, the day in '%s', but was %s"
                  .formatted(from, MemberFields.FROM, until)));
      return MemberRow.ALL_DAYS;
    }
    return new DateRange(from, until);
  }

  private static LocalDate day(
      JsonNode tree, String field, LocalDate open, List<Problem> problems) {
    JsonNode value = tree.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return open;
    }
    try {
      return LocalDate.parse(value.asText());
    } catch (DateTimeParseException e) {
      problems.add(
          new Problem(
              pointer(field),
              "must be a day such as 2026-03-04, or empty, but was '%s'"
                  .formatted(SafeText.of(value.asText()))));
      return open;
    }
  }

  private static Optional<ParticipantId> person(JsonNode tree, List<Problem> problems) {
    String id = text(tree, MemberFields.PERSON, "", problems);
    if (id.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(ParticipantId.of(id));
    } catch (IllegalArgumentException e) {
      problems.add(new Problem(pointer(MemberFields.PERSON), String.valueOf(e.getMessage())));
      return Optional.empty();
    }
  }

  private Map<String, List<String>> segments(JsonNode tree, List<Problem> problems) {
    Map<String, List<String>> segments = new LinkedHashMap<>();
    for (String breakdown : fields.breakdowns()) {
      List<String> path = new ArrayList<>();
      for (String level : MemberFields.levels(breakdown)) {
        path.add(segment(tree, level, problems));
      }
      segments.put(breakdown, path);
    }
    return segments;
  }

  private static String segment(JsonNode tree, String level, List<Problem> problems) {
    String value = Spelling.folded(text(tree, level, WHERE_NONE, problems));
    String visible = Spelling.withoutJoiners(value);
    if (value.indexOf('@') >= 0) {
      problems.add(new Problem(pointer(level), "must be the name of a segment, not an address"));
    } else if (value.length() > LONGEST_VALUE || !visible.equals(SafeText.sanitize(visible))) {
      problems.add(
          new Problem(
              pointer(level),
              "must have 1 to %s characters, none of them a control character, but was '%s'"
                  .formatted(LONGEST_VALUE, SafeText.of(value))));
    }
    return value;
  }

  /** Returns a required text; if it is missing, adds a problem and returns an empty text. */
  private static String text(JsonNode tree, String field, String advice, List<Problem> problems) {
    JsonNode value = tree.path(field);
    if (value.isTextual() && !value.textValue().isEmpty()) {
      return value.textValue();
    }
    boolean missing = value.isMissingNode() || value.isNull() || value.isTextual();
    problems.add(
        new Problem(
            pointer(field),
            missing
                ? "is missing" + advice
                : "must be a text, but was %s".formatted(SafeText.of(value.toString()))));
    return "";
  }

  private Set<ChallengeId> challenges(JsonNode tree, List<Problem> problems) {
    Set<ChallengeId> named = new LinkedHashSet<>();
    for (JsonNode each : named(tree.path(MemberFields.CHALLENGES))) {
      String id = each.isTextual() ? each.textValue() : each.toString();
      if (fields.challenges().contains(id)) {
        named.add(ChallengeId.of(id));
      } else {
        problems.add(
            new Problem(
                pointer(MemberFields.CHALLENGES),
                "'%s' is not a challenge; write semicolons between challenges, which are %s"
                    .formatted(SafeText.of(id), String.join(", ", fields.challenges()))));
      }
    }
    return named;
  }

  /** Returns the elements of an array, or the parts of a text between semicolons. */
  private static Iterable<JsonNode> named(JsonNode value) {
    List<JsonNode> all = new ArrayList<>();
    if (value.isTextual()) {
      for (String each : value.textValue().split(BETWEEN_CHALLENGES, -1)) {
        if (!each.isBlank()) { // forms write a semicolon after each choice
          all.add(JsonNodeFactory.instance.textNode(each.strip()));
        }
      }
    } else if (value.isArray()) {
      value.forEach(all::add);
    } else if (!value.isMissingNode() && !value.isNull()) {
      all.add(value);
    }
    return all;
  }

  private Map<String, Double> outcomes(JsonNode tree, List<Problem> problems) {
    Map<String, Double> outcomes = new LinkedHashMap<>();
    for (String outcome : fields.outcomes()) {
      JsonNode value = tree.path(outcome);
      if (value.isMissingNode() || value.isNull()) {
        continue; // no answer
      }
      String written = value.isValueNode() ? value.asText() : value.toString();
      boolean number = value.isNumber() || value.isTextual() && NUMBER.matcher(written).matches();
      double read = number ? Double.parseDouble(written) : Double.NaN;
      AnswerRange range = fields.ranges().getOrDefault(outcome, AnswerRange.ANY);
      if (range.contains(read)) {
        outcomes.put(outcome, read);
      } else {
        problems.add(
            new Problem(
                pointer(outcome),
                "must be a number from %s with a point for decimals, or empty if there is no answer, but was '%s'; --no-answer names other words for no answer"
                    .formatted(range, SafeText.of(written))));
      }
    }
    return outcomes;
  }
}
