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
 * Reads the pattern in what a person did over time.
 *
 * <pre>{@code
 * Patterns patterns = Patterns.with(spectrum, IntendedUse.SELF_REFLECTION);
 * Pattern pattern = patterns.of(history, Quarters.ofYear(2026));
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

  /** Returns a reader that places behaviors by a spectrum, for a use that every result carries. */
  public static PersonPatterns with(Spectrum spectrum, IntendedUse use) {
    return new PersonPatterns(spectrum, use);
  }

  /** Returns the pattern of a person in a period. */
  public PersonPattern of(PersonHistory history, QuarterRange period) {
    List<Attestation> testimony = new ArrayList<>();
    history.behaviors().forEach(done -> testimony.addAll(attestations(done)));
    return of(history.person(), state(history), testimony, period);
  }

  /**
   * Returns the pattern of a person whose state was kept.
   *
   * @param testimony the words of others of that time, from {@link #attestations(BehaviorRecord)};
   *     what lies outside the period is passed over. May be empty: then the pattern still tells
   *     what would be recognized, but holds no role, as a role names its evidence
   * @throws IllegalArgumentException if the state was placed by another model, or if there is
   *     testimony and it does not ground a role that the state recognizes
   */
  public PersonPattern of(
      ParticipantId person,
      PersonState state,
      Collection<Attestation> testimony,
      QuarterRange period) {
    if (!state.spectrum().provenance().equals(spectrum.provenance())) {
      throw new IllegalArgumentException(
          "the state was placed by model '%s' %s, not by '%s' %s; make it anew from its records"
              .formatted(
                  state.spectrum().model().id(),
                  state.spectrum().model().version(),
                  spectrum.model().id(),
                  spectrum.model().version()));
    }
    return new PersonPattern(
        person, new PeriodFigures(state, period), Roles.in(period, testimony), use);
  }

  /** Returns the state of somebody with this history. */
  public PersonState state(PersonHistory history) {
    PersonState state = PersonState.empty(spectrum);
    history.behaviors().forEach(state::add);
    history.claims().forEach(state::add);
    return state;
  }

  /**
   * Returns the words of others in a record that can ground a role: of the one who reported it, and
   * of those affected whom it helped. Empty for what only the actor reports, what is not confirmed,
   * what has no level, learning and harm.
   */
  public List<Attestation> attestations(BehaviorRecord done) {
    return Attestations.of(done, spectrum);
  }
}
