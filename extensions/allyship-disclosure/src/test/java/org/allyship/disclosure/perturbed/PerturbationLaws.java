package org.allyship.disclosure.perturbed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.allyship.core.ParticipantId;

/** The same people and facts have the same figure; other people or facts have an unrelated one. */
class PerturbationLaws {
  private static final byte[] KEY = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
  private static final Perturbation PERTURBATION = Perturbation.withKey(KEY);

  private static List<ParticipantId> people(int count) {
    return IntStream.range(0, count).mapToObj(i -> ParticipantId.of("p" + i)).toList();
  }

  private static long cell(List<ParticipantId> people) {
    long cell = 0;
    for (long person : PERTURBATION.personKeys(people)) {
      cell += Perturbation.recordKey(person, 7);
    }
    return cell;
  }

  @Property(tries = 100, seed = "20261201", edgeCases = EdgeCasesMode.NONE)
  void a_figure_does_not_depend_on_the_order_of_people(
      @ForAll Random random, @ForAll @IntRange(min = 5, max = 60) int count) {
    List<ParticipantId> shuffled = new ArrayList<>(people(count));
    Collections.shuffle(shuffled, random);
    assertThat(
            PERTURBATION.shown(
                PERTURBATION.figureKey("listening"), cell(shuffled), count / 2, count))
        .isEqualTo(
            PERTURBATION.shown(
                PERTURBATION.figureKey("listening"), cell(people(count)), count / 2, count));
  }

  @Property(tries = 100, seed = "20261201", edgeCases = EdgeCasesMode.NONE)
  void a_figure_is_within_its_cell(
      @ForAll long cell, @ForAll @IntRange(max = 40) int people, @ForAll Random random) {
    int count = random.nextInt(people + 1);
    assertThat(PERTURBATION.shown(PERTURBATION.figureKey("listening"), cell, count, people))
        .isBetween(0, people);
  }

  /** If two figures were related, they would agree more or less often than two draws do: 5/27. */
  @Example
  void one_person_fact_or_name_more_draws_an_unrelated_figure() {
    int[] agree = new int[3];
    int cells = 20_000;
    long[] keys = PERTURBATION.personKeys(people(cells));
    for (long key : keys) {
      long cell = Perturbation.recordKey(key, 1);
      int figure = PERTURBATION.shown(PERTURBATION.figureKey("listening"), cell, 50, 100);
      long joined = cell + Perturbation.recordKey(keys[0], 1);
      agree[0] +=
          figure == PERTURBATION.shown(PERTURBATION.figureKey("listening"), joined, 50, 100)
              ? 1
              : 0;
      long touched = Perturbation.recordKey(key, 2);
      agree[1] +=
          figure == PERTURBATION.shown(PERTURBATION.figureKey("listening"), touched, 50, 100)
              ? 1
              : 0;
      agree[2] +=
          figure == PERTURBATION.shown(PERTURBATION.figureKey("repetition"), cell, 50, 100) ? 1 : 0;
    }
    for (int each : agree) {
      assertThat(each / (double) cells).isCloseTo(5 / 27.0, within(0.012));
    }
  }

  @Example
  void every_process_with_the_same_secret_shows_the_same_figures() {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      shown
          .append(
              PERTURBATION.shown(PERTURBATION.figureKey("figure " + i), cell(people(9)), 20, 40))
          .append(' ');
    }
    assertThat(shown).hasToString("19 23 19 20 21 21 20 15 21 18 21 21 ");
    assertThat(PERTURBATION.fingerprint())
        .isEqualTo(Perturbation.withKey(KEY.clone()).fingerprint());
  }

  @Example
  void another_secret_shows_other_figures() {
    Perturbation other =
        Perturbation.withKey("0123456789abcdeF".getBytes(StandardCharsets.US_ASCII));
    long agree =
        IntStream.range(0, 1000)
            .filter(
                i ->
                    other.shown(other.figureKey("f" + i), i, 50, 100)
                        == PERTURBATION.shown(PERTURBATION.figureKey("f" + i), i, 50, 100))
            .count();
    assertThat(agree).isBetween(120L, 250L);
    assertThat(other.fingerprint()).hasSize(16).isNotEqualTo(PERTURBATION.fingerprint());
  }

  @Example
  void a_short_secret_or_one_of_zeros_is_refused() {
    assertThatThrownBy(() -> Perturbation.withKey(new byte[15]))
        .hasMessage("the key of a perturbation needs 16 bytes or more, but has 15");
    assertThatThrownBy(() -> Perturbation.withKey(new byte[32]))
        .hasMessage(
            "the key of a perturbation has only zeros; fill it from a secure random source");
  }
}
