package org.allyship.core.knowledge;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.allyship.core.Entry;
import org.allyship.core.catalog.EntryId;
import org.allyship.core.catalog.Verification;
import org.allyship.core.internal.EntryRules;
import org.allyship.core.internal.LabelKind;
import org.immutables.value.Value;

/**
 * A claim that research, or a source based on research, shows something. This interface is not
 * meant to be implemented outside the library.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableResearchClaim.class)
@JsonDeserialize(as = ImmutableResearchClaim.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "field", "verification", "sources", "since", "replacedBy"})
public interface ResearchClaim extends Entry<EntryId> {
  /** The stable id; never reused for a different claim. */
  @Override
  EntryId id();

  /** The field of research that can test the claim. */
  ResearchField field();

  /** How thoroughly it was checked, and with what result. */
  Verification verification();

  /** The claim that replaces it, if it is retired; otherwise empty. */
  @Override
  Optional<EntryId> replacedBy();

  /** Checks the rules that span several attributes. */
  @Override
  @Value.Check
  default void check() {
    new EntryRules("claim", id()).check(sources(), since(), replacedBy());
  }

  /** Returns a builder that starts from this claim; adding to a collection keeps its elements. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds claims. Not thread-safe. */
  final class Builder extends ImmutableResearchClaim.Builder {
    Builder() {}
  }

  /** A field of research. */
  @LabelKind("research-field")
  enum ResearchField {
    /** Brains and bodies. */
    @JsonProperty("biology")
    BIOLOGY,
    /** Minds and motives. */
    @JsonProperty("psychology")
    PSYCHOLOGY,
    /** Power, groups and institutions. */
    @JsonProperty("sociology")
    SOCIOLOGY,
    /** What happens between people who know each other. */
    @JsonProperty("relationships")
    RELATIONSHIPS,
    /** Media and public life. */
    @JsonProperty("culture")
    CULTURE,
    /** Law, schools and public bodies. */
    @JsonProperty("policy")
    POLICY
  }
}
