package org.allyship.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.allyship.core.internal.JsonBinding;
import org.allyship.core.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Makes values out of records.
 *
 * @param <T> what is made
 */
interface Binding<T> {
  /** Makes a value of a tree, which it can change; if there is no value, it adds problems. */
  Optional<T> bind(JsonNode tree, List<Problem> problems);

  /**
   * Makes a value of a JSON text without a tree. Returns null if that may not work; then {@link
   * #bind} must be tried.
   */
  @Nullable T quick(String json);

  /** Returns the binding to a type. */
  static <T> Binding<T> to(Class<T> type) {
    return new Binding<>() {
      @Override
      public Optional<T> bind(JsonNode tree, List<Problem> problems) {
        return JsonBinding.bind(tree, type, "", problems);
      }

      @Override
      public @Nullable T quick(String json) {
        return JsonBinding.quick(json, type);
      }
    };
  }
}
