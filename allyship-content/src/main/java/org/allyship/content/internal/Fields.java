package org.allyship.content.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.allyship.core.internal.Identifiers;
import org.allyship.core.internal.JsonNames;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of a JSON object by name and type. A method that finds no fit value reports a
 * problem and returns a placeholder, so that reading goes on and finds all problems. Nobody sees
 * the placeholder, as reading then ends with the problems.
 *
 * <p>Written without lambdas, streams and formats where nothing is wrong: most programs read a pack
 * right after they start, when each of these costs more than the reading.
 */
final class Fields {
  private static final String PLACEHOLDER = "placeholder";

  private final FieldChecks checks;

  private Fields(FieldChecks checks) {
    this.checks = checks;
  }

  /**
   * Returns the fields of the object that is a whole file.
   *
   * @param problems collects what is wrong
   */
  static Fields of(Map<String, @Nullable Object> file, Problems problems) {
    return new Fields(FieldChecks.ofFile(file, problems));
  }

  /** Reads the whole object; returns null if anything in it is wrong. */
  <T> @Nullable T as(Form<T> form) {
    int before = checks.problemsFound();
    T value = null;
    String broken = null;
    try {
      value = form.read(this);
    } catch (IllegalArgumentException e) {
      broken = String.valueOf(e.getMessage());
    }
    checks.end();
    if (broken != null && checks.problemsFound() == before) {
      checks.report(broken);
    }
    return checks.problemsFound() == before ? value : null;
  }

  /** Returns a required text that is not blank. */
  String text(String name) {
    Object value = checks.required(name);
    if (value instanceof String text && !text.isBlank()) {
      return text;
    }
    if (value != null) {
      checks.reportNoText(name, null, value);
    }
    return "";
  }

  /** Returns an optional text. */
  Optional<String> optionalText(String name) {
    return checks.isGiven(name) ? Optional.of(text(name)) : Optional.empty();
  }

  /** Returns a required slug. */
  String slug(String name, String noun) {
    String slug = text(name);
    return !slug.isEmpty() && isSlug(noun, slug, name, null) ? slug : PLACEHOLDER;
  }

  /** Returns an optional slug. */
  Optional<String> optionalSlug(String name, String noun) {
    return checks.isGiven(name) ? Optional.of(slug(name, noun)) : Optional.empty();
  }

  /** Returns a required list of distinct slugs, which may be empty. */
  List<String> slugs(String name, String noun) {
    return texts(name, checks.list(name), noun);
  }

  /** Returns an optional list of distinct slugs. */
  List<String> optionalSlugs(String name, String noun) {
    return checks.isListGiven(name) ? slugs(name, noun) : List.of();
  }

  /** Returns a required list of one or more distinct texts. */
  List<String> texts(String name) {
    return texts(name, checks.nonEmptyList(name), null);
  }

  /** Returns an optional list of distinct texts. */
  List<String> optionalTexts(String name) {
    return checks.isListGiven(name) ? texts(name, checks.list(name), null) : List.of();
  }

  /** Returns a required object of texts by name. */
  Map<String, String> textsByName(String name) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Map.Entry<String, @Nullable Object> entry : checks.map(name).entrySet()) {
      if (entry.getValue() instanceof String text && !text.isBlank()) {
        texts.put(entry.getKey(), text);
      } else {
        checks.reportNoText(name, entry.getKey(), entry.getValue());
      }
    }
    return texts;
  }

  /** Returns an optional object of texts by name. */
  Map<String, String> optionalTextsByName(String name) {
    return checks.isGiven(name) ? textsByName(name) : Map.of();
  }

  /** Returns the texts of all fields, by the names of the fields. */
  Map<String, String> allTexts() {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String name : checks.names()) {
      texts.put(name, text(name));
    }
    return texts;
  }

  /** Returns a required whole number. */
  int number(String name) {
    return number(name, 0);
  }

  /** Returns a required whole number, or the placeholder if it is missing or unfit. */
  int number(String name, int placeholder) {
    Object value = checks.required(name);
    if (value instanceof Integer number) {
      return number;
    }
    if (value instanceof BigDecimal number && number.scale() <= 0) {
      checks.reportUnfit(name, null, "must be a whole number of at most nine digits", value);
    } else if (value != null) {
      checks.reportUnfit(name, null, "must be a whole number", value);
    }
    return placeholder;
  }

  /** Returns an optional whole number. */
  OptionalInt optionalNumber(String name) {
    return checks.isGiven(name) ? OptionalInt.of(number(name)) : OptionalInt.empty();
  }

  /** Returns a required truth value. */
  boolean truth(String name) {
    Object value = checks.required(name);
    if (value instanceof Boolean truth) {
      return truth;
    }
    if (value != null) {
      checks.reportUnfit(name, null, "must be true or false", value);
    }
    return false;
  }

  /** Returns an optional truth value; false if it is left out. */
  boolean optionalTruth(String name) {
    return checks.isGiven(name) && truth(name);
  }

  /** Returns a required constant. */
  <E extends Enum<E>> E constant(String name, Class<E> type) {
    Object value = checks.required(name);
    E constant = value == null ? null : constant(name, null, value, type);
    return constant == null ? type.getEnumConstants()[0] : constant;
  }

  /** Returns an optional constant. */
  <E extends Enum<E>> Optional<E> optionalConstant(String name, Class<E> type) {
    return checks.isGiven(name) ? Optional.of(constant(name, type)) : Optional.empty();
  }

  /** Returns a required list of distinct constants, which may be empty. */
  <E extends Enum<E>> List<E> constants(String name, Class<E> type) {
    List<?> list = checks.list(name);
    List<E> constants = new ArrayList<>(list.size());
    for (int i = 0; i < list.size(); i++) {
      E constant = constant(name, i, list.get(i), type);
      if (constant != null && constants.contains(constant)) {
        checks.reportRepeated(name, i, list.get(i));
      } else if (constant != null) {
        constants.add(constant);
      }
    }
    return constants;
  }

  /** Returns an optional list of distinct constants. */
  <E extends Enum<E>> List<E> optionalConstants(String name, Class<E> type) {
    return checks.isListGiven(name) ? constants(name, type) : List.of();
  }

  /**
   * Returns a required list of objects, by the id in their field {@code id}; no two may share one.
   * Objects with a problem are left out.
   */
  <T> Map<String, T> objectsById(String name, Form<T> form) {
    List<?> list = checks.list(name);
    Map<String, T> objects = new LinkedHashMap<>();
    for (int i = 0; i < list.size(); i++) {
      T value = object(name, i, list.get(i), form);
      if (value != null && list.get(i) instanceof Map<?, ?> fields) {
        String id = String.valueOf(fields.get("id"));
        if (objects.put(id, value) != null) {
          checks.report(name, i, "has the id '%s', which another entry has already".formatted(id));
        }
      }
    }
    return objects;
  }

  /** Returns a required object of objects by name. Objects with a problem are left out. */
  <T> Map<String, T> objectsByName(String name, Form<T> form) {
    Map<String, T> objects = new LinkedHashMap<>();
    for (Map.Entry<String, @Nullable Object> entry : checks.map(name).entrySet()) {
      T value = object(name, entry.getKey(), entry.getValue(), form);
      if (value != null) {
        objects.put(entry.getKey(), value);
      }
    }
    return objects;
  }

  /** Returns a required object; null if it is missing or has a problem. */
  <T> @Nullable T object(String name, Form<T> form) {
    Object value = checks.required(name);
    return value == null ? null : object(name, null, value, form);
  }

  /** Reports a problem with a field. */
  void report(String name, String message) {
    checks.report(name, null, message);
  }

  /** Reports a problem with a part of a field, by its name. */
  void report(String name, String key, String message) {
    checks.report(name, key, message);
  }

  private <T> @Nullable T object(
      String name, @Nullable Object key, @Nullable Object value, Form<T> form) {
    if (value instanceof Map<?, ?>) {
      return new Fields(checks.within(name, key, FieldChecks.object(value))).as(form);
    }
    checks.reportUnfit(name, key, "must be an object", value);
    return null;
  }

  /** Returns the distinct texts of a list; they must be slugs if a noun for them is given. */
  private List<String> texts(String name, List<?> list, @Nullable String slugNoun) {
    Set<String> texts = new LinkedHashSet<>();
    for (int i = 0; i < list.size(); i++) {
      if (!(list.get(i) instanceof String text) || text.isBlank()) {
        checks.reportNoText(name, i, list.get(i));
      } else if (slugNoun == null || isSlug(slugNoun, text, name, i)) {
        if (!texts.add(text)) {
          checks.reportRepeated(name, i, text);
        }
      }
    }
    return new ArrayList<>(texts);
  }

  private <E extends Enum<E>> @Nullable E constant(
      String name, @Nullable Object key, @Nullable Object value, Class<E> type) {
    E constant = value instanceof String text ? JsonNames.constant(type, text) : null;
    if (constant == null) {
      String names = String.join(", ", JsonNames.of(type));
      checks.reportUnfit(name, key, "must be one of " + names, value);
    }
    return constant;
  }

  private boolean isSlug(String noun, String slug, String name, @Nullable Integer index) {
    boolean is = Identifiers.isSlug(slug);
    if (!is) {
      try {
        Identifiers.requireSlug(noun, slug);
      } catch (IllegalArgumentException e) {
        checks.report(name, index, String.valueOf(e.getMessage()));
      }
    }
    return is;
  }
}
