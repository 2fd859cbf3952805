package org.allyship.scoring.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.allyship.core.Level;
import org.allyship.core.ParticipantId;
import org.allyship.core.record.View;
import org.allyship.core.role.Role;
import org.allyship.core.time.QuarterRange;
import org.allyship.scoring.IntendedUse;
import org.allyship.scoring.Provenance;

/**
 * What a person's behaviors form over a period, as they see it and as others see it.
 *
 * <p>It holds no score of the person, and patterns have no order: people are not compared. Each
 * figure says what it rests on, and where that is too little. Immutable and thread-safe. Jackson
 * can write a pattern; there is no reading it back, as it can be made again from its records and
 * its {@link #provenance()}.
 */
@JsonPropertyOrder({
  "person",
  "period",
  "roles",
  "eligibilities",
  "self",
  "others",
  "gaps",
  "claimed",
  "evidenced",
  "findings",
  "feedback",
  "intendedUse",
  "provenance"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public final class PersonPattern {
  private final ParticipantId person;
  private final PeriodFigures figures;
  private final List<RoleEligibility> eligibilities;
  private final List<Role> roles;
  private final IntendedUse intendedUse;

  PersonPattern(ParticipantId person, PeriodFigures reading, Roles roles, IntendedUse intendedUse) {
    this.person = Objects.requireNonNull(person, "person");
    this.figures = reading;
    this.eligibilities = reading.eligibilities();
    this.roles = roles.granted(person, eligibilities);
    this.intendedUse = intendedUse;
  }

  /** Whose pattern it is. */
  @JsonProperty
  public ParticipantId person() {
    return person;
  }

  /** The quarters that it covers. */
  @JsonProperty
  public QuarterRange period() {
    return figures.period;
  }

  /** What the person says of themself. */
  @JsonProperty
  public ViewPattern self() {
    return figures.self;
  }

  /** What others say, and what was put on record at the time. */
  @JsonProperty
  public ViewPattern others() {
    return figures.others;
  }

  /** Returns what one view shows. */
  public ViewPattern view(View view) {
    return view == View.SELF ? self() : others();
  }

  /** For each level, whether what others say is enough for a role, and what is missing. */
  @JsonProperty
  public List<RoleEligibility> eligibilities() {
    return eligibilities;
  }

  /** Returns whether what others say is enough for the role of a level, and what is missing. */
  public RoleEligibility eligibility(Level level) {
    return eligibilities.get(level.ordinal());
  }

  /**
   * The roles that others ground, each with its evidence, nearest level first. They hold for the
   * days of the period and say nothing of later ones. Empty when none is recognized, and when the
   * pattern was read without testimony.
   */
  @JsonProperty
  public List<Role> roles() {
    return roles;
  }

  /** For each level, the self view held against the others' view. */
  @JsonProperty
  public List<ViewGap> gaps() {
    return figures.gaps();
  }

  /** The furthest level that the person claimed in the period; empty when they claimed none. */
  @JsonProperty
  public Optional<Level> claimed() {
    return figures.claimed();
  }

  /**
   * The furthest level at which others recognize the person, to be held against {@link #claimed};
   * empty when there is none. A claim has no part in it: it earns nothing and costs nothing.
   */
  @JsonProperty
  public Optional<Level> evidenced() {
    Optional<Level> furthest = Optional.empty();
    for (RoleEligibility eligibility : eligibilities) {
      if (eligibility.isMet()) {
        furthest = Optional.of(eligibility.level());
      }
    }
    return furthest;
  }

  /** What there is to know over time, the self view first; may be empty. */
  @JsonProperty
  public List<PatternFinding> findings() {
    return figures.findings;
  }

  /** What those affected said, and how often they were asked. */
  @JsonProperty
  public FeedbackFigures feedback() {
    return figures.feedback();
  }

  /** What the result may be used for. */
  @JsonProperty
  public IntendedUse intendedUse() {
    return intendedUse;
  }

  /** What it was made with. */
  @JsonProperty
  public Provenance provenance() {
    return figures.provenance;
  }

  /** Names the period and nothing of the person. */
  @Override
  public String toString() {
    return "Pattern{period=%s}".formatted(period());
  }
}
