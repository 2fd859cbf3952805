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
import java.util.TreeSet;
import org.allyship.core.internal.Identifiers;
import org.allyship.core.internal.JsonNames;
import org.allyship.core.internal.PlainJson;
import org.allyship.core.internal.SafeText;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of an object by name. What finds no fit value reports it and returns a stand-in,
 * which nobody gets to see, as reading then ends with the problems; so that all of them are found.
 *
 * <p>Written without lambdas, streams and formats where nothing is wrong: a pack is mostly read by
 * programs that have just begun, where each of those costs more than the reading.
 */
final class Fields {
  private static final String STAND_IN = "stand-in";

  private final @Nullable Fields around;
  private final String step;
  private final @Nullable Object key;
  private final Map<String, @Nullable Object> values;
  private final Problems problems;
  private final List<String> known = new ArrayList<>(14);
  private @Nullable Set<String> missing;
  private int taken;

  private Fields(
      @Nullable Fields around,
      String step,
      @Nullable Object key,
      Map<String, @Nullable Object> values,
      Problems problems) {
    this.around = around;
    this.step = step;
    this.key = key;
    this.values = values;
    this.problems = problems;
  }

  /**
   * Returns the fields of the object that a file holds.
   *
   * @param problems where what is wrong is added to
   */
  static Fields of(Map<String, @Nullable Object> file, Problems problems) {
    return new Fields(null, "", null, file, problems);
  }

  /** Reads the whole object; null when anything in it is wrong. */
  <T> @Nullable T as(Form<T> form) {
    int before = problems.found();
    T value = null;
    String broken = null;
    try {
      value = form.read(this);
    } catch (IllegalArgumentException e) {
      broken = String.valueOf(e.getMessage());
    }
    end();
    if (broken != null && problems.found() == before) {
      problems.add(place(), broken);
    }
    return problems.found() == before ? value : null;
  }

  /** A text that must be given and not be blank. */
  String text(String name) {
    Object value = required(name);
    if (value instanceof String text && !text.isBlank()) {
      return text;
    }
    if (value != null) {
      noText(name, null, value);
    }
    return "";
  }

  /** A text that may be left out. */
  Optional<String> optionalText(String name) {
    return given(name) ? Optional.of(text(name)) : Optional.empty();
  }

  /** A slug that must be given. */
  String slug(String name, String what) {
    String slug = text(name);
    return !slug.isEmpty() && isSlug(what, slug, name, null) ? slug : STAND_IN;
  }

  /** A slug that may be left out. */
  Optional<String> optionalSlug(String name, String what) {
    return given(name) ? Optional.of(slug(name, what)) : Optional.empty();
  }

  /** Slugs that must be given, each another; the list may be empty. */
  List<String> slugs(String name, String what) {
    return texts(name, list(name), what);
  }

  /** Slugs that may be left out. */
  List<String> optionalSlugs(String name, String what) {
    return filled(name) ? slugs(name, what) : List.of();
  }

  /** Texts that must be given, one or more and each another. */
  List<String> texts(String name) {
    List<?> list = list(name);
    if (list.isEmpty() && values.get(name) == list) {
      report(name, "must hold one or more, but was empty");
    }
    return texts(name, list, null);
  }

  /** Texts that may be left out. */
  List<String> optionalTexts(String name) {
    return filled(name) ? texts(name, list(name), null) : List.of();
  }

  /** Texts by their names, that must be given. */
  Map<String, String> textsByName(String name) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Map.Entry<String, @Nullable Object> entry : map(name).entrySet()) {
      if (entry.getValue() instanceof String text && !text.isBlank()) {
        texts.put(entry.getKey(), text);
      } else {
        noText(name, entry.getKey(), entry.getValue());
      }
    }
    return texts;
  }

  /** Texts by their names, that may be left out. */
  Map<String, String> optionalTextsByName(String name) {
    return given(name) ? textsByName(name) : Map.of();
  }

  /** A whole number that must be given. */
  int number(String name) {
    return number(name, 0);
  }

  /** A whole number that must be given; a stand-in of one's choice when it is not. */
  int number(String name, int standIn) {
    Object value = required(name);
    if (value instanceof Integer number) {
      return number;
    }
    if (value instanceof BigDecimal number && number.scale() <= 0) {
      unfit(name, null, "must be a whole number of at most nine digits", value);
    } else if (value != null) {
      unfit(name, null, "must be a whole number", value);
    }
    return standIn;
  }

  /** A whole number that may be left out. */
  OptionalInt optionalNumber(String name) {
    return given(name) ? OptionalInt.of(number(name)) : OptionalInt.empty();
  }

  /** A truth value that must be given. */
  boolean truth(String name) {
    Object value = required(name);
    if (value instanceof Boolean truth) {
      return truth;
    }
    if (value != null) {
      unfit(name, null, "must be true or false", value);
    }
    return false;
  }

  /** A truth value that may be left out, and is false then. */
  boolean optionalTruth(String name) {
    return given(name) && truth(name);
  }

  /** One of some constants, that must be given. */
  <E extends Enum<E>> E one(String name, Class<E> type) {
    Object value = required(name);
    E constant = value == null ? null : constant(name, null, value, type);
    return constant == null ? type.getEnumConstants()[0] : constant;
  }

  /** Some of some constants, that must be given, each another; the list may be empty. */
  <E extends Enum<E>> List<E> several(String name, Class<E> type) {
    List<?> list = list(name);
    List<E> several = new ArrayList<>(list.size());
    for (int i = 0; i < list.size(); i++) {
      E constant = constant(name, i, list.get(i), type);
      if (constant != null && several.contains(constant)) {
        again(name, i, list.get(i));
      } else if (constant != null) {
        several.add(constant);
      }
    }
    return several;
  }

  /** Some of some constants, that may be left out. */
  <E extends Enum<E>> List<E> optionalSeveral(String name, Class<E> type) {
    return filled(name) ? several(name, type) : List.of();
  }

  /**
   * Objects that must be given, by the ids that they say in their field {@code id}, each another.
   * Those with anything wrong are left out.
   */
  <T> Map<String, T> objectsById(String name, Form<T> form) {
    List<?> list = list(name);
    Map<String, T> objects = new LinkedHashMap<>();
    for (int i = 0; i < list.size(); i++) {
      T value = object(name, i, list.get(i), form);
      if (value != null && list.get(i) instanceof Map<?, ?> fields) {
        String id = String.valueOf(fields.get("id"));
        if (objects.put(id, value) != null) {
          report(name, i, "has the id '%s', which another entry has already".formatted(id));
        }
      }
    }
    return objects;
  }

  /** Objects by their names, that must be given. Those with anything wrong are left out. */
  <T> Map<String, T> objectsByName(String name, Form<T> form) {
    Map<String, T> objects = new LinkedHashMap<>();
    for (Map.Entry<String, @Nullable Object> entry : map(name).entrySet()) {
      T value = object(name, entry.getKey(), entry.getValue(), form);
      if (value != null) {
        objects.put(entry.getKey(), value);
      }
    }
    return objects;
  }

  /** An object that must be given, read by a form; null when anything is wrong. */
  <T> @Nullable T object(String name, Form<T> form) {
    Object value = required(name);
    return value == null ? null : object(name, null, value, form);
  }

  /** Reports that a field does not fit. */
  void report(String name, String what) {
    report(name, null, what);
  }

  /** Reports that a part of a field does not fit, by its name or number; the field for null. */
  void report(String name, @Nullable Object key, String what) {
    problems.add(place() + "/" + within(name, key), what);
  }

  /** Takes every field as the name of a text. */
  Map<String, String> allTexts() {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String name : values.keySet()) {
      texts.put(name, text(name));
    }
    return texts;
  }

  private <T> @Nullable T object(
      String name, @Nullable Object key, @Nullable Object value, Form<T> form) {
    if (value instanceof Map<?, ?>) {
      @SuppressWarnings("unchecked") // as PlainJson makes no others
      Map<String, @Nullable Object> fields = (Map<String, @Nullable Object>) value;
      return new Fields(this, name, key, fields, problems).as(form);
    }
    unfit(name, key, "must be an object", value);
    return null;
  }

  private List<?> list(String name) {
    Object value = required(name);
    if (value instanceof List<?> list) {
      return list;
    }
    if (value != null) {
      unfit(name, null, "must be a list", value);
    }
    return List.of();
  }

  private Map<String, @Nullable Object> map(String name) {
    Object value = required(name);
    if (value instanceof Map<?, ?>) {
      @SuppressWarnings("unchecked") // as PlainJson makes no others
      Map<String, @Nullable Object> map = (Map<String, @Nullable Object>) value;
      return map;
    }
    if (value != null) {
      unfit(name, null, "must be an object of names and values", value);
    }
    return Map.of();
  }

  /** The texts of a list, each another; slugs, when it is said what of. */
  private List<String> texts(String name, List<?> list, @Nullable String slugsOf) {
    Set<String> texts = new LinkedHashSet<>();
    for (int i = 0; i < list.size(); i++) {
      if (!(list.get(i) instanceof String text) || text.isBlank()) {
        noText(name, i, list.get(i));
      } else if (slugsOf == null || isSlug(slugsOf, text, name, i)) {
        if (!texts.add(text)) {
          again(name, i, text);
        }
      }
    }
    return new ArrayList<>(texts);
  }

  private <E extends Enum<E>> @Nullable E constant(
      String name, @Nullable Object key, @Nullable Object value, Class<E> type) {
    E constant = value instanceof String text ? JsonNames.constant(type, text) : null;
    if (constant == null) {
      unfit(name, key, "must be one of " + String.join(", ", JsonNames.of(type)), value);
    }
    return constant;
  }

  private boolean isSlug(String what, String slug, String name, @Nullable Integer index) {
    boolean is = Identifiers.isSlug(slug);
    if (!is) {
      try {
        Identifiers.requireSlug(what, slug);
      } catch (IllegalArgumentException e) {
        report(name, index, String.valueOf(e.getMessage()));
      }
    }
    return is;
  }

  /** Tells whether a field is given that may be left out. */
  private boolean given(String name) {
    if (values.get(name) != null || values.containsKey(name)) {
      return true;
    }
    known.add(name);
    return false;
  }

  /** Tells whether a list is given that may be left out; it says nothing when it is empty. */
  private boolean filled(String name) {
    boolean given = given(name);
    if (given && values.get(name) instanceof List<?> list && list.isEmpty()) {
      report(name, "must not be empty; leave it out instead");
    }
    return given;
  }

  private @Nullable Object required(String name) {
    Object value = values.get(name);
    known.add(name);
    if (value != null) {
      taken++;
    } else if (values.containsKey(name)) {
      taken++;
      report(name, "must not be null");
    } else {
      missing = missing == null ? new TreeSet<>() : missing;
      missing.add(name);
    }
    return value;
  }

  private void noText(String name, @Nullable Object key, @Nullable Object value) {
    unfit(name, key, value instanceof String ? "must not be blank" : "must be a text", value);
  }

  private void again(String name, int index, @Nullable Object value) {
    report(name, index, "must be named once, but " + PlainJson.named(value) + " was named before");
  }

  private void unfit(String name, @Nullable Object key, String rule, @Nullable Object value) {
    String what = value == null ? "must not be null" : rule + ", but was " + PlainJson.named(value);
    report(name, key, what);
  }

  private void end() {
    if (taken < values.size()) {
      reportUnknown();
    }
    if (missing != null) {
      problems.add(place(), "misses '" + String.join("' and '", missing) + "'");
    }
  }

  private void reportUnknown() {
    for (String name : values.keySet()) {
      if (!known.contains(name)) {
        String fields = String.join(", ", new TreeSet<>(known));
        report(name, "is not a field here; fields are " + fields);
      }
    }
  }

  /** Where this object is. Worked out only when something is wrong, as it takes longer to say. */
  private String place() {
    return around == null ? "" : around.place() + "/" + within(step, key);
  }

  private static String within(String name, @Nullable Object key) {
    return key == null ? escaped(name) : name + "/" + escaped(key.toString());
  }

  /** Returns a name as it is shown in a place; it may be anything that somebody wrote. */
  static String escaped(String name) {
    return SafeText.of(name).replace("~", "~0").replace("/", "~1");
  }
}
