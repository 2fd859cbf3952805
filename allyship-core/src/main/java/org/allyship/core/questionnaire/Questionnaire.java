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
 * A set of items with their facets and response scale. It is a definition only: no evidence of
 * validity exists. This interface is not meant to be implemented outside the library.
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

  /** The perspective of the people who answer it. */
  Perspective answeredBy();

  /** The response scale of every item. */
  ScaleId scale();

  /** The facets of the items, as pack keys; never empty. */
  List<String> facets();

  /** The items in the order of the questionnaire; never empty. */
  List<Item> items();

  /** The questionnaire that replaces it, if it is retired; otherwise empty. */
  @Override
  Optional<QuestionnaireId> replacedBy();

  /** Checks the rules that span several attributes. */
  @Override
  @Value.Check
  default void check() {
    new EntryRules("questionnaire", id())
        .check(sources(), since(), replacedBy())
        .requireSome("facet", facets())
        .requireSome("item", items());
    QuestionnaireRules.check(this);
  }

  /**
   * Returns a builder that starts from this questionnaire; adding to a collection keeps its
   * elements.
   */
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
