package org.allyship.core.internal;

import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Checks the rules that every entry of a content pack must obey.
 *
 * @param what the name of the entry's type in messages, such as {@code action}
 * @param id the id of the entry
 */
public record EntryRules(String what, Object id) {
  /** Requires a source, a version, and a replacement other than the entry itself. */
  public EntryRules check(Collection<?> sources, String since, Optional<?> replacedBy) {
    requireSome("source", sources);
    if (!Identifiers.isVersion(since)) {
      throw new IllegalArgumentException(
          "%s '%s' since must be major.minor.patch, such as 1.0.0, but was '%s'"
              .formatted(what, id, SafeText.of(since)));
    }
    if (replacedBy.isPresent() && replacedBy.get().equals(id)) {
      throw new IllegalArgumentException(
          "%s '%s' must not be replaced by itself".formatted(what, id));
    }
    return this;
  }

  /** Requires at least one element. */
  public EntryRules requireSome(String part, Collection<?> parts) {
    if (parts.isEmpty()) {
      String article = "aeiou".indexOf(part.charAt(0)) < 0 ? "a" : "an";
      throw new IllegalArgumentException(
          "%s '%s' must have %s %s".formatted(what, id, article, part));
    }
    return this;
  }

  /** Requires that the end is not before the beginning, if both are known. */
  public EntryRules requireOrder(OptionalInt began, OptionalInt ended) {
    if (began.isPresent() && ended.isPresent() && ended.getAsInt() < began.getAsInt()) {
      throw new IllegalArgumentException(
          "%s '%s' must not end before it begins, but goes from %s to %s"
              .formatted(what, id, began.getAsInt(), ended.getAsInt()));
    }
    return this;
  }
}
