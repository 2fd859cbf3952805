package org.allyship.core.knowledge;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.allyship.core.Entry;
import org.allyship.core.catalog.EntryId;
import org.allyship.core.catalog.Verification;
import org.allyship.core.internal.EntryRules;
import org.immutables.value.Value;

/** A film, a book or the like about allyship. Not for others to implement. */
@Value.Immutable
@JsonSerialize(as = ImmutableWork.class)
@JsonDeserialize(as = ImmutableWork.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
  "id",
  "kind",
  "title",
  "creators",
  "began",
  "ended",
  "verification",
  "sources",
  "since",
  "replacedBy"
})
public interface Work extends Entry<EntryId> {
  /** The stable id; never reused for a different work. */
  @Override
  EntryId id();

  /** What sort of work it is. */
  WorkKind kind();

  /** Its title, as published; a name, not translated; not blank. */
  String title();

  /** Those publicly credited for it; empty when nobody is, as for a hashtag. */
  List<String> creators();

  /** The year of its first publication; empty when it could not be found out. */
  OptionalInt began();

  /** The year of its last part, when it came in parts and has ended. */
  OptionalInt ended();

  /** How far title, credits and years were checked. */
  Verification verification();

  /** The work that took its place, when it is retired; otherwise empty. */
  @Override
  Optional<EntryId> replacedBy();

  /** Checks what single attributes cannot. */
  @Override
  @Value.Check
  default void check() {
    new EntryRules("work", id())
        .check(sources(), since(), replacedBy())
        .requireOrder(began(), ended());
    if (title().isBlank()) {
      throw new IllegalArgumentException("work '%s' must have a title".formatted(id()));
    }
  }

  /** Returns a builder that starts from this work; collections are added to. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds works. Not thread-safe. */
  final class Builder extends ImmutableWork.Builder {
    Builder() {}
  }
}
