package org.allyship.scoring.competency;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import org.allyship.core.framework.Framework;
import org.allyship.core.framework.FrameworkId;
import org.allyship.core.time.QuarterRange;
import org.allyship.scoring.IntendedUse;
import org.allyship.scoring.Provenance;
import org.allyship.scoring.person.PersonPattern;

/**
 * The pattern of a person by the competencies of a framework, in both views. Every figure is one of
 * the pattern, with its base. Neither the person nor a competency gets a score or a proficiency
 * level. Immutable and thread-safe.
 *
 * <p>Actions have no figures here, as the state of a person counts features and not actions.
 */
@JsonPropertyOrder({"framework", "period", "self", "others", "intendedUse", "provenance"})
public final class PatternByCompetency {
  private final PersonPattern pattern;
  private final Framework framework;

  private PatternByCompetency(PersonPattern pattern, Framework framework) {
    this.pattern = Objects.requireNonNull(pattern, "pattern");
    this.framework = Objects.requireNonNull(framework, "framework");
  }

  /** Returns a pattern by the competencies of a framework. */
  public static PatternByCompetency of(PersonPattern pattern, Framework framework) {
    return new PatternByCompetency(pattern, framework);
  }

  /** The framework. */
  @JsonProperty
  public FrameworkId framework() {
    return framework.id();
  }

  /** The period that it covers. */
  @JsonProperty
  public QuarterRange period() {
    return pattern.period();
  }

  /** The self view. */
  @JsonProperty
  public ViewByCompetency self() {
    return ViewByCompetency.of(pattern.self(), framework);
  }

  /** The others' view. */
  @JsonProperty
  public ViewByCompetency others() {
    return ViewByCompetency.of(pattern.others(), framework);
  }

  /** What the result may be used for. */
  @JsonProperty
  public IntendedUse intendedUse() {
    return pattern.intendedUse();
  }

  /** The model and library that it was made with. */
  @JsonProperty
  public Provenance provenance() {
    return pattern.provenance();
  }

  /** Names the framework and the period, and nothing about the person. */
  @Override
  public String toString() {
    return "PatternByCompetency{framework=%s, period=%s}".formatted(framework.id(), period());
  }
}
