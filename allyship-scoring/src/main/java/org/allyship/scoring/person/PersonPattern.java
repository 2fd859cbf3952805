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
 * The figures of a person over a period, in their own view and in the others' view.
 *
 * <p>A pattern holds no score of the person and has no order, because people are not compared. Each
 * figure states its base, and where that is too small. Immutable and thread-safe. Jackson can write
 * a pattern and not read it: it can be made again from its records and its {@link #provenance()}.
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
  "motives",
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

  PersonPattern(ParticipantId person, PeriodFigures figures, Roles roles, IntendedUse intendedUse) {
    this.person = Objects.requireNonNull(person, "person");
    this.figures = figures;
    this.eligibilities = figures.eligibilities();
    this.roles = roles.granted(person, eligibilities);
    this.intendedUse = intendedUse;
  }

  /** The person. */
  @JsonProperty
  public ParticipantId person() {
    return person;
  }

  /** The period that it covers. */
  @JsonProperty
  public QuarterRange period() {
    return figures.period;
  }

  /** The self view: what the person reports. */
  @JsonProperty
  public ViewPattern self() {
    return figures.self;
  }

  /** The others' view: what others report, and what was put on record at the time. */
  @JsonProperty
  public ViewPattern others() {
    return figures.others;
  }

  /** Returns the figures of a view. */
  public ViewPattern view(View view) {
    return view == View.SELF ? self() : others();
  }

  /** Whether the person is eligible for each role, in the order of the levels. */
  @JsonProperty
  public List<RoleEligibility> eligibilities() {
    return eligibilities;
  }

  /** Returns whether the person is eligible for the role of a level. */
  public RoleEligibility eligibility(Level level) {
    return eligibilities.stream()
        .filter(eligibility -> eligibility.level() == level)
        .findFirst()
        .orElseThrow();
  }

  /**
   * The roles of the person, each with its attestations, in the order of the levels. They hold for
   * the days of the period and no others. Empty when the person is eligible for none, and when the
   * pattern was made without attestations.
   */
  @JsonProperty
  public List<Role> roles() {
    return roles;
  }

  /** The self view compared with the others' view, for each level. */
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
   * The furthest level for whose role the person is eligible, to be compared with {@link #claimed};
   * empty without one. Claims have no part in it.
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

  /** The findings over time, the self view first; may be empty. */
  @JsonProperty
  public List<PatternFinding> findings() {
    return figures.findings;
  }

  /** The feedback of those affected, and how often they were asked. */
  @JsonProperty
  public FeedbackFigures feedback() {
    return figures.feedback();
  }

  /** The motives that the person stated; only the person should see them. */
  @JsonProperty
  public Motives motives() {
    return figures.motives();
  }

  /** What the result may be used for. */
  @JsonProperty
  public IntendedUse intendedUse() {
    return intendedUse;
  }

  /** The model and library that it was made with. */
  @JsonProperty
  public Provenance provenance() {
    return figures.provenance;
  }

  /** Names the period and nothing about the person. */
  @Override
  public String toString() {
    return "PersonPattern{period=%s}".formatted(period());
  }
}
