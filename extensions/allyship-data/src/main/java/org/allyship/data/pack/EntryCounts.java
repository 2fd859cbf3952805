package org.allyship.data.pack;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.allyship.content.ContentPack;
import org.allyship.content.Coverage;

/** Counts the entries of packs. */
public final class EntryCounts {
  private static final Set<String> NO_ENTRIES = Set.of("labels", "messages", "codebook", "results");

  private EntryCounts() {}

  /** Returns how many entries of each kind there are, in the order of the files. */
  public static Map<String, Integer> of(ContentPack pack) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("sources", pack.sources().size());
    for (Coverage.Part part : pack.coverage().get(0).parts()) {
      counts.put(part.name(), part.entries());
    }
    counts.keySet().removeAll(NO_ENTRIES);
    return Collections.unmodifiableMap(counts);
  }
}
