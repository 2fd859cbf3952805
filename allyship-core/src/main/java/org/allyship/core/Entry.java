package org.allyship.core;

import java.util.List;
import java.util.Optional;

/**
 * The common attributes of all entries of a content pack: a permanent id, sources, and a
 * replacement.
 *
 * <p>An entry never changes its meaning. An outdated entry is retired but stays in the pack, so
 * that references to it can still be read. It names the entry that replaces it.
 *
 * @param <I> the type of its id
 */
public interface Entry<I> {
  /** The stable id; never reused for a different entry. */
  I id();

  /** The sources, most direct first; never empty. */
  List<SourceId> sources();

  /** The pack version that introduced it, as major.minor.patch. */
  String since();

  /** The entry that replaces it, if it is retired; otherwise empty. */
  Optional<I> replacedBy();

  /** Checks the rules that span several attributes. */
  void check();
}
