package org.allyship.data.pack;

import java.util.List;

/**
 * Something about a pack that is allowed and that its author may want otherwise.
 *
 * @param what what it is, in one sentence without its period
 * @param which what it is so of: ids, names or files; may be empty
 */
public record Warning(String what, List<String> which) {
  /** Copies the list. */
  public Warning {
    which = List.copyOf(which);
  }
}
