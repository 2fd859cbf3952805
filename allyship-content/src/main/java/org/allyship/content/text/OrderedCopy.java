package org.allyship.content.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Copies maps and keeps their order, which is the order of the file. */
final class OrderedCopy {
  private OrderedCopy() {}

  static <K, V> Map<K, V> copyOf(Map<K, V> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
