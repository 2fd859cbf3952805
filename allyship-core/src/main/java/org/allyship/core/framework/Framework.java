package org.allyship.core.framework;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.allyship.core.Entry;
import org.allyship.core.Level;
import org.allyship.core.internal.EntryRules;
import org.immutables.value.Value;

/**
 * A competence framework of a platform, by which results can be grouped. Allyship is usually one of
 * several competencies in it. A framework adds no measurement: its proficiency levels are other
 * names of our levels, and its competencies are groups of what we count. This interface is not
 * meant to be implemented outside the library.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableFramework.class)
@JsonDeserialize(as = ImmutableFramework.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "proficiencyLevels", "competencies", "sources", "since", "replacedBy"})
public interface Framework extends Entry<FrameworkId> {
  /** The stable id; never reused for a different framework. */
  @Override
  FrameworkId id();

  /** The proficiency levels, in the order of the framework; never empty. */
  List<ProficiencyLevel> proficiencyLevels();

  /** The competencies, in the order of the framework; never empty. */
  List<Competency> competencies();

  /** The framework that replaces it, if it is retired; otherwise empty. */
  @Override
  Optional<FrameworkId> replacedBy();

  /** Returns the proficiency level that names a level; empty when none does. */
  default Optional<ProficiencyLevel> proficiency(Level level) {
    return proficiencyLevels().stream().filter(each -> each.levels().contains(level)).findFirst();
  }

  /** Checks the rules that span several attributes. */
  @Override
  @Value.Check
  default void check() {
    new EntryRules("framework", id())
        .check(sources(), since(), replacedBy())
        .requireSome("proficiency level", proficiencyLevels())
        .requireSome("competency", competencies());
    FrameworkRules.check(this);
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds frameworks. Not thread-safe. */
  final class Builder extends ImmutableFramework.Builder {
    Builder() {}
  }
}
