package org.allyship.core.knowledge;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
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
import org.allyship.core.internal.LabelKind;
import org.immutables.value.Value;

/**
 * A work about allyship, such as a film or a book. This interface is not meant to be implemented
 * outside the library.
 */
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

  /** The kind of work. */
  WorkKind kind();

  /** The title as published, not translated; not blank. */
  String title();

  /** The publicly credited creators; empty when there are none, as for a hashtag. */
  List<String> creators();

  /** The year of first publication; empty when unknown. */
  OptionalInt began();

  /** The year of the last part, if it had several parts and has ended; otherwise empty. */
  OptionalInt ended();

  /** How thoroughly title, creators and years were checked. */
  Verification verification();

  /** The work that replaces it, if it is retired; otherwise empty. */
  @Override
  Optional<EntryId> replacedBy();

  /** Checks the rules that span several attributes. */
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

  /** Returns a builder that starts from this work; adding to a collection keeps its elements. */
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

  /** The kind of a work. */
  @LabelKind("work-kind")
  enum WorkKind {
    /** A film. */
    @JsonProperty("film")
    FILM,
    /** A series. */
    @JsonProperty("series")
    SERIES,
    /** A book. */
    @JsonProperty("book")
    BOOK,
    /** A work or body of visual art. */
    @JsonProperty("art")
    ART,
    /** An article, paper or page. */
    @JsonProperty("publication")
    PUBLICATION,
    /** A campaign, including hashtags. */
    @JsonProperty("campaign")
    CAMPAIGN
  }
}
