package org.allyship.scoring.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.allyship.core.ParticipantId;
import org.allyship.core.record.BehaviorRecord;
import org.allyship.core.record.PersonHistory;
import org.allyship.core.role.Attestation;
import org.allyship.core.time.QuarterRange;
import org.allyship.scoring.IntendedUse;
import org.allyship.scoring.Spectrum;

/**
 * Makes patterns from what people did over time.
 *
 * <pre>{@code
 * PersonPatterns patterns = PersonPatterns.with(spectrum, IntendedUse.SELF_REFLECTION);
 * PersonPattern pattern = patterns.of(history, QuarterRange.ofYear(2026));
 * }</pre>
 *
 * <p>Immutable and thread-safe. The same records give the same bits, in any order and however they
 * were divided.
 */
public final class PersonPatterns {
  private final Spectrum spectrum;
  private final IntendedUse use;

  private PersonPatterns(Spectrum spectrum, IntendedUse use) {
    this.spectrum = Objects.requireNonNull(spectrum, "spectrum");
    this.use = Objects.requireNonNull(use, "use");
  }

  /** Returns patterns that place behaviors by a spectrum, for a use that every result names. */
  public static PersonPatterns with(Spectrum spectrum, IntendedUse use) {
    return new PersonPatterns(spectrum, use);
  }

  /** Returns the pattern of a person in a period. */
  public PersonPattern of(PersonHistory history, QuarterRange period) {
    List<Attestation> attestations = new ArrayList<>();
    history.behaviors().forEach(done -> attestations.addAll(attestations(done)));
    return of(history.person(), state(history), attestations, period);
  }

  /**
   * Returns the pattern of a person whose state was stored.
   *
   * @param attestations those of that time, from {@link #attestations(BehaviorRecord)}; others are
   *     ignored. May be empty: then the pattern shows for which roles the person is eligible and
   *     holds no role, because a role names its attestations
   * @throws IllegalArgumentException if the state was placed by another model, or if there are
   *     attestations and they are not enough for a role that the state shows
   */
  public PersonPattern of(
      ParticipantId person,
      PersonState state,
      Collection<Attestation> attestations,
      QuarterRange period) {
    if (!state.spectrum().provenance().equals(spectrum.provenance())) {
      throw new IllegalArgumentException(
          "the state was placed by model '%s' %s, not by '%s' %s; make it again from its records"
              .formatted(
                  state.spectrum().model().id(),
                  state.spectrum().model().version(),
                  spectrum.model().id(),
                  spectrum.model().version()));
    }
    return new PersonPattern(
        person, new PeriodFigures(state, period), Roles.in(period, attestations), use);
  }

  /** Returns the state of a person with a history. */
  public PersonState state(PersonHistory history) {
    PersonState state = PersonState.empty(spectrum);
    history.behaviors().forEach(state::add);
    history.claims().forEach(state::add);
    return state;
  }

  /**
   * Returns the attestations in a record, on which a role can rest. They are those of the person
   * who reported it and of the people affected who say that it helped. The list is empty for
   * self-reports without feedback, for learning and harm, and for records that are not confirmed or
   * have no level.
   */
  public List<Attestation> attestations(BehaviorRecord done) {
    return Attestations.of(done, spectrum);
  }
}
