package org.allyship.content.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Copies maps so that their order, which is that of the file, stays. */
final class OrderedCopy {
  private OrderedCopy() {}

  static <K, V> Map<K, V> copyOf(Map<K, V> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
