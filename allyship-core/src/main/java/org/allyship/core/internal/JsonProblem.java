package org.allyship.core.internal;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.allyship.core.problem.Problem;

/**
 * Describes problems that Jackson found in the wording of the library, because Jackson's messages
 * change between versions.
 */
final class JsonProblem {
  private static final Pattern UNSET = Pattern.compile("required attributes are not set \\[(.*)]");

  /** Part of Jackson's message for a missing component of a record; it names only the first one. */
  private static final String MISSING = "required creator property";

  private static final String OVER_A_LIMIT =
      ("is over a limit of the reader: at most %s levels of nesting, and %s characters in a text,"
              + " %s in a name, %s in a number")
          .formatted(
              PlainJson.DEEPEST,
              PlainJson.LONGEST_TEXT,
              JsonBinding.LONGEST_NAME,
              PlainJson.LONGEST_NUMBER);

  private JsonProblem() {}

  static Problem syntax(JsonProcessingException problem) {
    JsonLocation at = problem.getLocation();
    String place =
        at == null || at.getLineNr() < 1
            ? ""
            : "line %s column %s".formatted(at.getLineNr(), Math.max(at.getColumnNr(), 1));
    return new Problem(
        place,
        problem instanceof StreamConstraintsException
            ? OVER_A_LIMIT // Jackson writes the numbers of its own message in the machine's
            // language
            : "is not valid JSON: " + SafeText.of(firstSentence(problem.getOriginalMessage())));
  }

  /**
   * Returns the description of a problem, or empty when it only follows from parts removed before.
   */
  static Optional<Problem> describe(
      JsonMappingException problem, List<Reference> path, PrunedTree tree) {
    String place = tree.pointer(path);
    List<String> unset = unset(problem, tree.at(path));
    if (!unset.isEmpty()) {
      return missing(unset.stream().filter(name -> !tree.lacks(place + "/" + name)).toList())
          .filter(what -> !tree.lacks(place))
          .map(what -> new Problem(place, what));
    }
    if (problem.getCause() instanceof NullPointerException) {
      return Optional.of(new Problem(place, "must not hold null"));
    }
    if (problem.getCause() instanceof IllegalArgumentException broken) {
      return tree.lacksAnyBelow(place)
          ? Optional.empty()
          : Optional.of(new Problem(place, String.valueOf(broken.getMessage())));
    }
    return Optional.of(new Problem(place, type(problem, tree.at(path))));
  }

  /** Returns the names of all missing required parts. */
  private static List<String> unset(JsonMappingException problem, JsonNode found) {
    Throwable cause = problem.getCause();
    if (cause instanceof IllegalStateException) {
      Matcher unset = UNSET.matcher(String.valueOf(cause.getMessage()));
      if (unset.find()) {
        return List.of(unset.group(1).split(", "));
      }
    }
    if (problem.getOriginalMessage().contains(MISSING)) {
      List<Reference> path = problem.getPath();
      return notGiven((Class<?>) path.get(path.size() - 1).getFrom(), found);
    }
    if (problem instanceof ValueInstantiationException refused) {
      Class<?> type = refused.getType().getRawClass();
      if (type.isRecord() && lacksPrimitive(type, found)) {
        return notGiven(type, found);
      }
    }
    return cause instanceof NullPointerException && cause.getMessage() != null
        ? List.of(cause.getMessage())
        : List.of();
  }

  private static List<String> notGiven(Class<?> type, JsonNode found) {
    return Arrays.stream(type.getRecordComponents())
        .map(RecordComponent::getName)
        .filter(name -> !found.hasNonNull(name))
        .toList();
  }

  /**
   * Returns whether a number or a boolean is missing, in which case Jackson could not call the
   * constructor.
   */
  private static boolean lacksPrimitive(Class<?> type, JsonNode found) {
    return Arrays.stream(type.getRecordComponents())
        .filter(component -> component.getType().isPrimitive())
        .anyMatch(component -> !found.hasNonNull(component.getName()));
  }

  private static Optional<String> missing(List<String> names) {
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(
            names.stream()
                .sorted()
                .map(name -> "'" + name + "'")
                .collect(Collectors.joining(" and ", "misses ", "")));
  }

  private static String type(JsonMappingException problem, JsonNode found) {
    if (problem instanceof UnrecognizedPropertyException unknown) {
      Collection<Object> known = unknown.getKnownPropertyIds();
      return "is not a field here; fields are "
          + new TreeSet<>(known.stream().map(String::valueOf).toList())
              .stream().collect(Collectors.joining(", "));
    }
    if (problem instanceof InvalidNullException) {
      return "must not be null";
    }
    if (problem instanceof InvalidTypeIdException kind) {
      return kind(kind);
    }
    if (problem instanceof InvalidFormatException wrong) {
      return "must be %s, but was '%s'"
          .formatted(
              expected(wrong.getTargetType()), SafeText.of(String.valueOf(wrong.getValue())));
    }
    if (problem instanceof MismatchedInputException wrong && wrong.getTargetType() != null) {
      return "must be " + expected(wrong.getTargetType()) + butWas(found);
    }
    if (problem.getCause() instanceof InputCoercionException) {
      return "must be a whole number from -2147483648 to 2147483647";
    }
    return SafeText.of(firstSentence(problem.getOriginalMessage()));
  }

  private static String kind(InvalidTypeIdException problem) {
    Class<?> type = problem.getBaseType().getRawClass();
    return "must say in '%s' which it is, one of %s%s"
        .formatted(
            type.getAnnotation(JsonTypeInfo.class).property(),
            Arrays.stream(type.getAnnotation(JsonSubTypes.class).value())
                .map(JsonSubTypes.Type::name)
                .collect(Collectors.joining(", ")),
            problem.getTypeId() == null
                ? ""
                : ", but said '%s'".formatted(SafeText.of(problem.getTypeId())));
  }

  private static String butWas(JsonNode found) {
    return switch (found.getNodeType()) {
      case MISSING -> "";
      case OBJECT -> ", but was an object";
      case ARRAY -> ", but was a list";
      case STRING -> ", but was '%s'".formatted(SafeText.of(found.asText()));
      default -> ", but was " + SafeText.of(found.asText());
    };
  }

  private static String expected(Class<?> type) {
    if (type.isEnum()) {
      return "one of "
          + Arrays.stream(type.getEnumConstants())
              .map(constant -> JsonBinding.MAPPER.convertValue(constant, String.class))
              .collect(Collectors.joining(", "));
    }
    if (type == LocalDate.class) {
      return "a date such as 2026-03-04";
    }
    if (type == Instant.class) {
      return "an instant such as 2026-03-04T10:15:30Z";
    }
    if (type == long.class
        || type == int.class
        || type == Integer.class
        || type == OptionalInt.class) {
      return "a whole number";
    }
    if (type == boolean.class || type == Boolean.class) {
      return "true or false";
    }
    if (Collection.class.isAssignableFrom(type)) {
      return "a list";
    }
    if (type == String.class || hasTextForm(type)) {
      return "a text";
    }
    return Map.class.isAssignableFrom(type) ? "an object of names and values" : "an object";
  }

  private static boolean hasTextForm(Class<?> type) {
    return type.isRecord()
        && type.getRecordComponents().length == 1
        && type.getRecordComponents()[0].getAccessor().isAnnotationPresent(JsonValue.class);
  }

  private static String firstSentence(String message) {
    int end = message.indexOf(": ");
    String cut = message.lines().findFirst().orElse("");
    return end > 20 && message.startsWith("Non-standard token") ? message.substring(0, end) : cut;
  }
}
