package org.allyship.core.framework;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.allyship.core.ActionId;
import org.allyship.core.Level;
import org.allyship.core.catalog.KeyFeature;
import org.allyship.core.internal.Identifiers;
import org.allyship.core.questionnaire.FacetId;
import org.immutables.value.Value;

/**
 * A competency of a framework, and what of this library it is about. Every list may be empty, and
 * two competencies may name the same. This interface is not meant to be implemented outside the
 * library.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCompetency.class)
@JsonDeserialize(as = ImmutableCompetency.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "actions", "keyFeatures", "levels", "indicators", "facets"})
public interface Competency {
  /** The id, unique within the framework. */
  CompetencyId id();

  /** The actions that practice it. */
  List<ActionId> actions();

  /** The key features that it consists of. */
  List<KeyFeature> keyFeatures();

  /** The levels at which genuine support is part of it. */
  List<Level> levels();

  /** The codes of the indicators of groups that belong to it, such as {@code listening}. */
  List<String> indicators();

  /** The facets of questionnaires that ask about it. */
  List<FacetId> facets();

  /** Checks the form of the codes. */
  @Value.Check
  default void check() {
    indicators().forEach(code -> Identifiers.requireSlug("indicator", code));
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds competencies. Not thread-safe. */
  final class Builder extends ImmutableCompetency.Builder {
    Builder() {}
  }
}
