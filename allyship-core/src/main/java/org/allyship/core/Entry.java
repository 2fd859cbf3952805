package org.allyship.core;

import java.util.List;
import java.util.Optional;

/**
 * What the entries of a content pack have in common: a name for good, sources, and an end.
 *
 * <p>An entry never changes its meaning. One that no longer holds is retired: it stays, so that
 * what names it can still be read, and says which entry took its place.
 *
 * @param <I> the type of its id
 */
public interface Entry<I> {
  /** The stable id; never reused for a different entry. */
  I id();

  /** Where it comes from, most direct first; never empty. */
  List<SourceId> sources();

  /** The pack version that introduced it, as major.minor.patch. */
  String since();

  /** The entry that took its place, when it is retired; otherwise empty. */
  Optional<I> replacedBy();

  /** Checks what single attributes cannot. */
  void check();
}
