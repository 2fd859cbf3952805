package org.allyship.content.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a pack, or their text in one language, by kind and id, in the order of the files.
 * Not changed after reading.
 */
public final class Entries {
  private final Map<EntryKind<?, ?>, Map<String, ?>> byKind = new LinkedHashMap<>();
  private @Nullable Entries under;
  private @Nullable Entries over;

  /** Returns the entries of a kind, by their ids; empty if there are none. */
  @SuppressWarnings("unchecked") // as add() puts in no others
  public <E> Map<String, E> of(EntryKind<E, ?> kind) {
    return (Map<String, E>) table(kind);
  }

  /** Returns the text of the entries of a kind, by their ids; empty if it is missing. */
  @SuppressWarnings("unchecked") // as addText() puts in no others
  public <T> Map<String, T> textOf(EntryKind<?, T> kind) {
    return (Map<String, T>) table(kind);
  }

  /** Returns the entries or the text of a kind, by ids; empty if there are none. */
  public Map<String, ?> table(EntryKind<?, ?> kind) {
    Map<String, ?> table = byKind.get(kind);
    return table == null ? Map.of() : table;
  }

  <E> void add(EntryKind<E, ?> kind, Map<String, E> entries) {
    byKind.put(kind, entries);
  }

  <T> void addText(EntryKind<?, T> kind, Map<String, T> text) {
    byKind.put(kind, text);
  }

  void addAll(@Nullable Entries others) {
    if (others != null) {
      byKind.putAll(others.byKind);
    }
  }

  /**
   * Returns these entries with others laid over them. An entry with an id that is here already
   * replaces that entry in its position; the rest come after.
   */
  public Entries overlaidWith(Entries over) {
    Entries both = new Entries();
    both.under = this;
    both.over = over;
    for (EntryKind<?, ?> kind : EntryKind.ALL) {
      Map<String, Object> table = new LinkedHashMap<>(table(kind));
      table.putAll(over.table(kind));
      both.byKind.put(kind, table);
    }
    return both;
  }

  /** Returns the index of an entry in the list of its own file, not in the overlaid whole. */
  int index(EntryKind<?, ?> kind, String id) {
    if (under != null && over != null) {
      return (over.table(kind).containsKey(id) ? over : under).index(kind, id);
    }
    return List.copyOf(table(kind).keySet()).indexOf(id);
  }
}
