package org.allyship.content.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Things by their kind and their id, in the order of the files. Not changed once it is read.
 *
 * <p>Holds the entries of a pack, or the words of one of its languages.
 */
public final class Entries {
  private final Map<EntryKind<?, ?>, Map<String, ?>> byKind = new LinkedHashMap<>();
  private @Nullable Entries under;
  private @Nullable Entries over;

  /** Returns the entries of a kind, by their ids; empty when there are none. */
  @SuppressWarnings("unchecked") // as add() puts in no others
  public <E> Map<String, E> of(EntryKind<E, ?> kind) {
    return (Map<String, E>) table(kind);
  }

  /** Returns the words for the entries of a kind, by their ids; empty when there are none. */
  @SuppressWarnings("unchecked") // as addWords() puts in no others
  public <W> Map<String, W> textOf(EntryKind<?, W> kind) {
    return (Map<String, W>) table(kind);
  }

  /** Returns whatever there is of a kind, by ids. */
  public Map<String, ?> table(EntryKind<?, ?> kind) {
    Map<String, ?> table = byKind.get(kind);
    return table == null ? Map.of() : table;
  }

  <E> void add(EntryKind<E, ?> kind, Map<String, E> entries) {
    byKind.put(kind, entries);
  }

  <W> void addWords(EntryKind<?, W> kind, Map<String, W> words) {
    byKind.put(kind, words);
  }

  void addAll(@Nullable Entries others) {
    if (others != null) {
      byKind.putAll(others.byKind);
    }
  }

  /**
   * Returns these with others laid over them: one with an id that is here already takes the place
   * of that, the rest come after.
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

  /** Returns the place of an entry in the list that it was read from, which is not this whole. */
  int index(EntryKind<?, ?> kind, String id) {
    if (under != null && over != null) {
      return (over.table(kind).containsKey(id) ? over : under).index(kind, id);
    }
    return List.copyOf(table(kind).keySet()).indexOf(id);
  }
}
