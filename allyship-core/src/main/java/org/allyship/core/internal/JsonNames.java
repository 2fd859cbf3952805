package org.allyship.core.internal;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The names of enum constants in JSON: lower case, with hyphens between words. */
public final class JsonNames {
  private static final Map<Class<?>, Map<String, Enum<?>>> NAMED = new ConcurrentHashMap<>();

  private JsonNames() {}

  /** Returns the name of a constant, such as {@code health-care}. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the constant with a name, or null when there is none. */
  public static <E extends Enum<E>> @Nullable E constant(Class<E> type, String name) {
    Enum<?> constant = named(type).get(name);
    return constant == null ? null : type.cast(constant);
  }

  /** Returns the names of a type's constants, in their order. */
  public static Set<String> of(Class<? extends Enum<?>> type) {
    return named(type).keySet();
  }

  private static Map<String, Enum<?>> named(Class<? extends Enum<?>> type) {
    Map<String, Enum<?>> known = NAMED.get(type);
    if (known == null) {
      known = new LinkedHashMap<>();
      for (Enum<?> constant : type.getEnumConstants()) {
        known.put(of(constant), constant);
      }
      NAMED.put(type, known);
    }
    return known;
  }
}
