package org.allyship.content.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.allyship.core.internal.PlainJson;
import org.allyship.core.internal.SafeText;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one JSON object: their values, which of them were asked for, and what is wrong with
 * them. {@link Fields} reads the values with their types. Not thread-safe.
 */
final class FieldChecks {
  private final @Nullable FieldChecks parent;
  private final String field;
  private final @Nullable Object key;
  private final Map<String, @Nullable Object> values;
  private final Problems problems;
  private final List<String> known = new ArrayList<>(14);
  private @Nullable Set<String> missing;
  private int taken;

  private FieldChecks(
      @Nullable FieldChecks parent,
      String field,
      @Nullable Object key,
      Map<String, @Nullable Object> values,
      Problems problems) {
    this.parent = parent;
    this.field = field;
    this.key = key;
    this.values = values;
    this.problems = problems;
  }

  /** Returns the fields of the object that is a whole file. */
  static FieldChecks ofFile(Map<String, @Nullable Object> values, Problems problems) {
    return new FieldChecks(null, "", null, values, problems);
  }

  /** Returns the fields of an object within a field of this one; the key is null for the field. */
  FieldChecks within(String name, @Nullable Object key, Map<String, @Nullable Object> values) {
    return new FieldChecks(this, name, key, values, problems);
  }

  /** Returns the number of problems so far, in the whole file. */
  int problemsFound() {
    return problems.found();
  }

  /** Returns the names of all fields. */
  Set<String> names() {
    return values.keySet();
  }

  /** Returns the value of a required field; null, with a problem noted, if it is missing. */
  @Nullable Object required(String name) {
    Object value = values.get(name);
    known.add(name);
    if (value != null) {
      taken++;
    } else if (values.containsKey(name)) {
      taken++;
      report(name, null, "must not be null");
    } else {
      missing = missing == null ? new TreeSet<>() : missing;
      missing.add(name);
    }
    return value;
  }

  /** Returns whether an optional field is given. */
  boolean isGiven(String name) {
    if (values.get(name) != null || values.containsKey(name)) {
      return true;
    }
    known.add(name);
    return false;
  }

  /** Returns whether an optional list is given, and reports an empty one. */
  boolean isListGiven(String name) {
    boolean given = isGiven(name);
    if (given && values.get(name) instanceof List<?> list && list.isEmpty()) {
      report(name, null, "must not be empty; leave it out instead");
    }
    return given;
  }

  /** Returns a required list; an empty one if it is missing or not a list. */
  List<?> list(String name) {
    Object value = required(name);
    if (value instanceof List<?> list) {
      return list;
    }
    if (value != null) {
      reportUnfit(name, null, "must be a list", value);
    }
    return List.of();
  }

  /** Returns a required list like {@link #list}, and reports an empty one. */
  List<?> nonEmptyList(String name) {
    List<?> list = list(name);
    if (list.isEmpty() && values.get(name) == list) {
      report(name, null, "must hold one or more, but was empty");
    }
    return list;
  }

  /** Returns a required object of names and values; an empty one if it is missing or none. */
  Map<String, @Nullable Object> map(String name) {
    Object value = required(name);
    if (value instanceof Map<?, ?>) {
      return object(value);
    }
    if (value != null) {
      reportUnfit(name, null, "must be an object of names and values", value);
    }
    return Map.of();
  }

  /** Casts a map that was read from JSON. */
  @SuppressWarnings("unchecked") // as PlainJson makes no others
  static Map<String, @Nullable Object> object(Object value) {
    return (Map<String, @Nullable Object>) value;
  }

  /** Reports a problem with the whole object. */
  void report(String message) {
    problems.add(location(), message);
  }

  /** Reports a problem with a part of a field, by its name or number; the field if key is null. */
  void report(String name, @Nullable Object key, String message) {
    problems.add(location() + "/" + step(name, key), message);
  }

  /** Reports a value that breaks a rule. */
  void reportUnfit(String name, @Nullable Object key, String rule, @Nullable Object value) {
    report(
        name,
        key,
        value == null ? "must not be null" : rule + ", but was " + PlainJson.named(value));
  }

  /** Reports a value that is not a text, or a text that is blank. */
  void reportNoText(String name, @Nullable Object key, @Nullable Object value) {
    String rule = value instanceof String ? "must not be blank" : "must be a text";
    reportUnfit(name, key, rule, value);
  }

  /** Reports a value that a list holds twice. */
  void reportRepeated(String name, int index, @Nullable Object value) {
    report(name, index, "must be named once, but " + PlainJson.named(value) + " was named before");
  }

  /** Reports the fields that nothing asked for, and those that are missing. */
  void end() {
    if (taken < values.size()) {
      reportUnknown();
    }
    if (missing != null) {
      report("misses '" + String.join("' and '", missing) + "'");
    }
  }

  private void reportUnknown() {
    for (String name : values.keySet()) {
      if (!known.contains(name)) {
        String fields = String.join(", ", new TreeSet<>(known));
        report(name, null, "is not a field here; fields are " + fields);
      }
    }
  }

  /** Returns the JSON Pointer of this object; built only for a problem, as that takes long. */
  private String location() {
    return parent == null ? "" : parent.location() + "/" + step(field, key);
  }

  private static String step(String name, @Nullable Object key) {
    return key == null ? escaped(name) : escaped(name) + "/" + escaped(key.toString());
  }

  /** Returns a name as a JSON Pointer shows it, safe to print: it may come from anyone. */
  static String escaped(String name) {
    return SafeText.of(name).replace("~", "~0").replace("/", "~1");
  }
}
