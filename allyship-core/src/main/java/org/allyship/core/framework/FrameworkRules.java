package org.allyship.core.framework;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.allyship.core.Level;
import org.allyship.core.internal.JsonNames;
import org.jspecify.annotations.Nullable;

/** Checks the rules that span several parts of a framework. */
final class FrameworkRules {
  private FrameworkRules() {}

  static void check(Framework framework) {
    Set<Object> seen = new HashSet<>();
    for (Competency competency : framework.competencies()) {
      requireNew("competency", competency.id(), seen, framework);
    }
    Map<Level, ProficiencyLevelId> named = new EnumMap<>(Level.class);
    for (ProficiencyLevel proficiency : framework.proficiencyLevels()) {
      requireNew("proficiency level", proficiency.id(), seen, framework);
      for (Level level : proficiency.levels()) {
        requireOne(level, named.put(level, proficiency.id()), proficiency, framework);
      }
    }
  }

  private static void requireNew(String noun, Object id, Set<Object> seen, Framework framework) {
    if (!seen.add(id)) {
      throw new IllegalArgumentException(
          "framework '%s' must have each %s once, but has '%s' twice"
              .formatted(framework.id(), noun, id));
    }
  }

  private static void requireOne(
      Level level,
      @Nullable ProficiencyLevelId before,
      ProficiencyLevel proficiency,
      Framework framework) {
    if (before != null) {
      throw new IllegalArgumentException(
          "framework '%s' must name the level '%s' in one proficiency level, but '%s' and '%s' name it"
              .formatted(framework.id(), JsonNames.of(level), before, proficiency.id()));
    }
  }
}
