package org.allyship.core.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.allyship.core.SourceId;
import org.allyship.core.internal.SafeText;
import org.immutables.value.Value;

/**
 * The source of a statement, a practice or a number. This interface is not meant to be implemented
 * outside the library.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableSource.class)
@JsonDeserialize(as = ImmutableSource.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "citation", "doi", "url", "verification"})
public interface Source {
  /** The stable id. */
  SourceId id();

  /** The author or publisher, the year if known, and the title; not blank. */
  String citation();

  /**
   * The digital object identifier, such as {@code 10.1111/spc3.12724}; empty when there is none.
   */
  Optional<String> doi();

  /** The address of the page, starting with {@code https://}; empty when there is none. */
  Optional<String> url();

  /** How thoroughly it was checked. */
  Verification verification();

  /** Checks the rules that span several attributes. */
  @Value.Check
  default void check() {
    if (citation().isBlank()) {
      throw new IllegalArgumentException("source '%s' must have a citation".formatted(id()));
    }
    if (doi().isPresent() && !doi().orElseThrow().startsWith("10.")) {
      throw new IllegalArgumentException(
          "source '%s' doi must start with '10.', but was '%s'"
              .formatted(id(), SafeText.of(doi().orElseThrow())));
    }
    if (url().isPresent() && !url().orElseThrow().startsWith("https://")) {
      throw new IllegalArgumentException(
          "source '%s' url must start with 'https://', but was '%s'"
              .formatted(id(), SafeText.of(url().orElseThrow())));
    }
  }

  /** Returns a builder that starts from this source; adding to a collection keeps its elements. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds sources. Not thread-safe. */
  final class Builder extends ImmutableSource.Builder {
    Builder() {}
  }
}
