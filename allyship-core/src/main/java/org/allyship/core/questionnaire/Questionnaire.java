package org.allyship.core.questionnaire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.allyship.core.Entry;
import org.allyship.core.Perspective;
import org.allyship.core.internal.EntryRules;
import org.immutables.value.Value;

/**
 * Items that are asked together, and how they are keyed. A definition only: no validity evidence
 * exists. Not for others to implement.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableQuestionnaire.class)
@JsonDeserialize(as = ImmutableQuestionnaire.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
  "id",
  "answeredBy",
  "scale",
  "facets",
  "items",
  "sources",
  "since",
  "replacedBy"
})
public interface Questionnaire extends Entry<QuestionnaireId> {
  /** The stable id; never reused for a different questionnaire. */
  @Override
  QuestionnaireId id();

  /** Who answers it. */
  Perspective answeredBy();

  /** The response scale of every item. */
  ScaleId scale();

  /** What its items are grouped by, as pack keys; never empty. */
  List<String> facets();

  /** The items in the order they are asked; never empty. */
  List<Item> items();

  /** The questionnaire that took its place, when it is retired; otherwise empty. */
  @Override
  Optional<QuestionnaireId> replacedBy();

  /** Checks what single attributes cannot. */
  @Override
  @Value.Check
  default void check() {
    new EntryRules("questionnaire", id())
        .check(sources(), since(), replacedBy())
        .requireSome("facet", facets())
        .requireSome("item", items());
    QuestionnaireRules.check(this);
  }

  /** Returns a builder that starts from this questionnaire; collections are added to. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds questionnaires. Not thread-safe. */
  final class Builder extends ImmutableQuestionnaire.Builder {
    Builder() {}
  }
}
