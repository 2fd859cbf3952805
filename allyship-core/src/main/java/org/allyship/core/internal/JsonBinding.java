package org.allyship.core.internal;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.MutableCoercionConfig;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.allyship.core.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Parses JSON and binds it to values. It collects all problems instead of stopping at the first.
 */
public final class JsonBinding {
  /** The only mapper of the library; it is strict and never part of the public API. */
  public static final JsonMapper MAPPER = strict();

  private static final int MOST_PROBLEMS = 100;
  static final int LONGEST_NAME = 200;

  private JsonBinding() {}

  private static JsonMapper strict() {
    JsonFactory factory =
        JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            // Since JDK 19, Java writes some numbers shorter; this setting does so on every JDK.
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(PlainJson.DEEPEST)
                    .maxStringLength(PlainJson.LONGEST_TEXT)
                    .maxNameLength(LONGEST_NAME)
                    .maxNumberLength(PlainJson.LONGEST_NUMBER)
                    .build())
            .build();
    return JsonMapper.builder(factory)
        .addModule(new Jdk8Module())
        .addModule(
            new JavaTimeModule()
                .addDeserializer(LocalDate.class, new StrictDate())
                .addDeserializer(Instant.class, new StrictInstant()))
        .addModule(new SimpleModule().addAbstractTypeMapping(Set.class, LinkedHashSet.class))
        .defaultSetterInfo(JsonSetter.Value.construct(Nulls.SKIP, Nulls.FAIL))
        .withCoercionConfig(LogicalType.Textual, JsonBinding::refuse)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
        .build();
  }

  /** By default, Jackson converts numbers and booleans to texts. */
  private static void refuse(MutableCoercionConfig texts) {
    texts
        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
  }

  /**
   * Returns a value as JSON on several lines: two spaces of indentation, LF, and a line break at
   * the end.
   */
  public static String writePretty(Object value) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter()
            .withObjectIndenter(indenter)
            .withArrayIndenter(indenter)
            .withSeparators(
                Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER));
    try {
      return MAPPER.writer(printer).writeValueAsString(value) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("cannot be written as JSON: " + value.getClass(), e);
    }
  }

  /**
   * Returns the tree of one JSON text, or empty when it is not JSON; then the reason is added to
   * the problems.
   */
  public static Optional<JsonNode> parse(String json, List<Problem> problems) {
    return parse(() -> MAPPER.readTree(json), problems);
  }

  /**
   * Returns the tree of one JSON text in UTF-8, or empty when it is not JSON; then the reason is
   * added to the problems.
   */
  public static Optional<JsonNode> parse(byte[] json, List<Problem> problems) {
    return parse(() -> MAPPER.readTree(json), problems);
  }

  /**
   * Binds a JSON text directly to a value. It takes half the time of {@link #parse(String, List)}
   * and {@link #bind} and is equally strict.
   *
   * @return the value, or null when there is any problem; the other two methods report it
   */
  public static <T> @Nullable T quick(String json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      return null;
    }
  }

  /**
   * Binds a tree to a value. Invalid parts are reported and removed, so that the rest is checked
   * too. A rule that spans a removed part is not checked.
   *
   * @param place the location of the tree in its input
   * @return the value, or empty when there was any problem
   */
  public static <T> Optional<T> bind(
      JsonNode tree, Class<T> type, String place, List<Problem> problems) {
    if (tree.isNull()) {
      problems.add(new Problem("", "must not be null").within(place));
      return Optional.empty();
    }
    try {
      return Optional.of(MAPPER.treeToValue(tree, type));
    } catch (JsonProcessingException e) {
      collect(tree, type, place, problems);
      return Optional.empty();
    }
  }

  /** Binds repeatedly, each time without the parts that were invalid before. */
  private static void collect(JsonNode tree, Class<?> type, String place, List<Problem> problems) {
    PrunedTree rest = new PrunedTree(tree);
    int before = problems.size();
    while (true) {
      try {
        MAPPER.treeToValue(rest.root(), type);
        return;
      } catch (JsonMappingException e) {
        if (problems.size() - before == MOST_PROBLEMS) {
          problems.add(
              new Problem(place, "has more problems than the %s listed".formatted(MOST_PROBLEMS)));
          return;
        }
        List<Reference> path = rest.existing(e.getPath());
        JsonProblem.describe(e, path, rest)
            .ifPresent(problem -> problems.add(problem.within(place)));
        if (!rest.take(path)) {
          return;
        }
      } catch (JsonProcessingException e) {
        problems.add(JsonProblem.syntax(e).within(place));
        return;
      }
    }
  }

  /** Returns a syntax problem with line and column, in the wording of the library. */
  public static Problem syntax(JsonProcessingException problem) {
    return JsonProblem.syntax(problem);
  }

  private static Optional<JsonNode> parse(Parsing parsing, List<Problem> problems) {
    try {
      JsonNode tree = parsing.parse();
      if (tree == null || tree.isMissingNode()) {
        problems.add(new Problem("", "is empty; a JSON value was expected"));
        return Optional.empty();
      }
      return Optional.of(tree);
    } catch (JsonProcessingException e) {
      problems.add(JsonProblem.syntax(e));
    } catch (IOException e) {
      problems.add(new Problem("", "is not UTF-8 text"));
    }
    return Optional.empty();
  }

  private interface Parsing {
    JsonNode parse() throws IOException;
  }
}
