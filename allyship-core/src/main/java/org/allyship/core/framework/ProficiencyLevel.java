package org.allyship.core.framework;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.allyship.core.Level;
import org.immutables.value.Value;

/**
 * A proficiency level of a framework: the name that the platform gives to one or more of our
 * levels. Like these, it describes a behavior and never a person. This interface is not meant to be
 * implemented outside the library.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableProficiencyLevel.class)
@JsonDeserialize(as = ImmutableProficiencyLevel.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "levels"})
public interface ProficiencyLevel {
  /** The id, unique within the framework. */
  ProficiencyLevelId id();

  /** Our levels that it names; empty when none of them corresponds to it. */
  List<Level> levels();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds proficiency levels. Not thread-safe. */
  final class Builder extends ImmutableProficiencyLevel.Builder {
    Builder() {}
  }
}
