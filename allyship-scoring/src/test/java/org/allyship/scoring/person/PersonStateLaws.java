package org.allyship.scoring.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.allyship.core.json.StrictJson;
import org.allyship.core.problem.InvalidInputException;
import org.allyship.core.record.BehaviorRecord;
import org.allyship.core.record.Claim;
import org.allyship.core.record.PersonHistory;
import org.allyship.core.role.Attestation;
import org.allyship.scoring.IntendedUse;
import org.allyship.scoring.Law;
import org.allyship.scoring.Spectrum;

/** The state of a person is a sum. */
@Domain(PatternValues.class)
@Domain(DomainContext.Global.class)
class PersonStateLaws {
  private static final Spectrum SPECTRUM = Spectrum.standard();
  private static final PersonPatterns PATTERNS =
      PersonPatterns.with(SPECTRUM, IntendedUse.RESEARCH);

  @Law
  void the_order_of_the_records_does_not_matter(
      @ForAll PersonHistory history, @ForAll Random random) {
    List<BehaviorRecord> shuffled = new ArrayList<>(history.behaviors());
    Collections.shuffle(shuffled, random);
    PersonState state = PersonState.empty(SPECTRUM);
    List<Claim> claims = new ArrayList<>(history.claims());
    Collections.shuffle(claims, random);
    claims.forEach(state::add);
    shuffled.forEach(state::add);
    assertThat(state).isEqualTo(PATTERNS.state(history));
    assertThat(state.toBytes()).isEqualTo(PATTERNS.state(history).toBytes());
    assertThat(json(new PersonHistory(history.person(), shuffled, claims)))
        .isEqualTo(json(history));
  }

  private static String json(PersonHistory history) {
    return StrictJson.write(PATTERNS.of(history, PatternValues.PERIOD));
  }

  @Law
  void parts_merged_are_the_whole(
      @ForAll PersonHistory history,
      @ForAll Random random,
      @ForAll @IntRange(min = 1, max = 5) int parts) {
    List<PersonState> states = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      states.add(PersonState.empty(SPECTRUM));
    }
    history.behaviors().forEach(done -> states.get(random.nextInt(parts)).add(done));
    history.claims().forEach(claim -> states.get(random.nextInt(parts)).add(claim));
    PersonState merged = PersonState.empty(SPECTRUM);
    states.forEach(merged::merge);
    assertThat(merged)
        .isEqualTo(PATTERNS.state(history))
        .hasSameHashCodeAs(PATTERNS.state(history));
    assertThat(
            StrictJson.write(
                PATTERNS.of(history.person(), merged, attestations(history), PatternValues.PERIOD)))
        .isEqualTo(json(history));
  }

  private static List<Attestation> attestations(PersonHistory history) {
    return history.behaviors().stream()
        .flatMap(done -> PATTERNS.attestations(done).stream())
        .toList();
  }

  @Law
  void removing_undoes_adding(
      @ForAll PersonHistory history, @ForAll BehaviorRecord record, @ForAll Claim claim) {
    PersonState state = PATTERNS.state(history);
    PersonState before = state.copy();
    state.add(record);
    state.add(claim);
    state.remove(record);
    state.remove(claim);
    assertThat(state).isEqualTo(before);
    assertThat(state.toBytes()).isEqualTo(before.toBytes());
    history.behaviors().forEach(state::remove);
    history.claims().forEach(state::remove);
    assertThat(state).isEqualTo(PersonState.empty(SPECTRUM));
    assertThat(state.isEmpty()).isTrue();
  }

  @Law
  void a_state_reads_back_from_bytes_and_from_json(@ForAll PersonHistory history) {
    PersonState state = PATTERNS.state(history);
    assertThat(PersonState.of(state.toBytes(), SPECTRUM)).isEqualTo(state);
    assertThat(PersonState.of(state.toJson(), SPECTRUM)).isEqualTo(state);
    assertThat(PersonState.of(state.toBytes(), SPECTRUM).toJson()).isEqualTo(state.toJson());
  }

  @Law
  void a_year_takes_at_most_576_bytes(@ForAll @Size(max = 120) List<BehaviorRecord> records) {
    PersonState state = PersonState.empty(SPECTRUM);
    records.stream()
        .filter(record -> record.behavior().date().orElseThrow().getYear() == 2026)
        .forEach(state::add);
    assertThat(state.toBytes().length).isLessThanOrEqualTo(576);
  }

  @Law
  void damaged_bytes_are_refused_or_are_another_state(
      @ForAll PersonHistory history, @ForAll Random random) {
    byte[] bytes = PATTERNS.state(history).toBytes();
    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    try {
      assertThat(PersonState.of(bytes, SPECTRUM).toBytes()).isEqualTo(bytes);
    } catch (InvalidInputException e) {
      assertThat(e).hasMessageStartingWith("the state of a person has 1 problem:");
    }
  }

  @Property(tries = 200, seed = "20261122", edgeCases = EdgeCasesMode.NONE)
  void bytes_that_end_early_are_refused(@ForAll PersonHistory history, @ForAll Random random) {
    byte[] bytes = PATTERNS.state(history).toBytes();
    byte[] cut = Arrays.copyOf(bytes, random.nextInt(bytes.length));
    assertThatThrownBy(() -> PersonState.of(cut, SPECTRUM))
        .isInstanceOf(InvalidInputException.class);
  }
}
