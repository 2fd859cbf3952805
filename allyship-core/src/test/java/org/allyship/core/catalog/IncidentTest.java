package org.allyship.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.allyship.core.BystanderStrategy;
import org.allyship.core.Power;
import org.allyship.core.SourceId;
import org.allyship.core.catalog.Approach.Fit;
import org.allyship.core.catalog.Approach.FitReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncidentTest {
  /** Takes power, the wish of the person affected, and safety. */
  private static final Interruption NAME_IT =
      way("name-it", BystanderStrategy.DIRECT)
          .addFits(Power.EQUAL, Power.HIGHER)
          .addAffected(Affected.WILLING)
          .inDanger(false)
          .build();

  /** Suits whenever the person affected is there and does not want it raised. */
  private static final Interruption CHANGE_THE_SUBJECT =
      way("change-the-subject", BystanderStrategy.DISTRACT)
          .addFits(Power.values())
          .addAffected(Affected.UNASKED, Affected.UNWILLING)
          .inDanger(true)
          .build();

  private static final Interruption CHECK_IN =
      way("check-in", BystanderStrategy.DELAY)
          .addFits(Power.values())
          .addAffected(Affected.values())
          .inDanger(true)
          .build();

  private static final List<Interruption> WAYS = List.of(NAME_IT, CHANGE_THE_SUBJECT, CHECK_IN);

  @Test
  void when_nothing_is_known_all_ways_fit_for_no_reason_in_the_given_order() {
    assertThat(Incident.builder().build().approaches(WAYS))
        .containsExactly(
            new Approach(NAME_IT, Fit.FITS, List.of()),
            new Approach(CHANGE_THE_SUBJECT, Fit.FITS, List.of()),
            new Approach(CHECK_IN, Fit.FITS, List.of()));
  }

  @Test
  void reasons_come_in_the_order_power_person_affected_danger() {
    Incident incident =
        Incident.builder().power(Power.LOWER).affected(Affected.UNWILLING).danger(true).build();
    assertThat(incident.approaches(WAYS))
        .containsExactly(
            new Approach(
                CHANGE_THE_SUBJECT,
                Fit.FITS,
                List.of(
                    FitReason.ENOUGH_POWER,
                    FitReason.SUITS_THE_PERSON_AFFECTED,
                    FitReason.SAFE_IN_DANGER)),
            new Approach(
                CHECK_IN,
                Fit.FITS,
                List.of(
                    FitReason.ENOUGH_POWER,
                    FitReason.SUITS_THE_PERSON_AFFECTED,
                    FitReason.SAFE_IN_DANGER)),
            new Approach(
                NAME_IT,
                Fit.DOES_NOT_FIT,
                List.of(
                    FitReason.LESS_POWER_THAN_IT_NEEDS,
                    FitReason.PERSON_AFFECTED_DOES_NOT_WANT_IT,
                    FitReason.UNSAFE_IN_DANGER)));
  }

  @Test
  void ways_that_fit_come_before_those_with_care_and_those_before_the_rest() {
    Incident incident = Incident.builder().affected(Affected.WILLING).build();
    Interruption risky = NAME_IT.toBuilder().id(InterruptionId.of("risky")).build();
    assertThat(incident.approaches(List.of(CHANGE_THE_SUBJECT, NAME_IT, risky, CHECK_IN)))
        .extracting(approach -> approach.interruption().id().value(), Approach::fit)
        .containsExactly(
            tuple("name-it", Fit.FITS),
            tuple("risky", Fit.FITS),
            tuple("check-in", Fit.FITS),
            tuple("change-the-subject", Fit.WITH_CARE));
  }

  @ParameterizedTest
  @CsvSource({
    "LOWER,  LESS_POWER_THAN_IT_NEEDS, WITH_CARE",
    "EQUAL,  ENOUGH_POWER,             FITS",
    "HIGHER, ENOUGH_POWER,             FITS",
  })
  void a_way_needs_power_that_it_fits(Power power, FitReason reason, Fit fit) {
    assertThat(Incident.builder().power(power).build().approaches(List.of(NAME_IT)))
        .containsExactly(new Approach(NAME_IT, fit, List.of(reason)));
  }

  @ParameterizedTest
  @CsvSource({
    "WILLING,   LEAVES_IT_UNRAISED,                 WITH_CARE",
    "UNASKED,   PERSON_AFFECTED_HAS_NOT_BEEN_ASKED, WITH_CARE",
    "UNWILLING, PERSON_AFFECTED_DOES_NOT_WANT_IT,   DOES_NOT_FIT",
    "ABSENT,    PERSON_AFFECTED_IS_ABSENT,          WITH_CARE",
  })
  void a_way_that_does_not_suit_the_person_affected_says_why(
      Affected affected, FitReason reason, Fit fit) {
    Affected other = affected == Affected.ABSENT ? Affected.WILLING : Affected.ABSENT;
    Interruption way =
        way("way", BystanderStrategy.DIRECT)
            .addFit(Power.EQUAL)
            .addAffected(other)
            .inDanger(true)
            .build();
    assertThat(Incident.builder().affected(affected).build().approaches(List.of(way)))
        .containsExactly(new Approach(way, fit, List.of(reason)));
    assertThat(Incident.builder().affected(other).build().approaches(List.of(way)))
        .containsExactly(new Approach(way, Fit.FITS, List.of(FitReason.SUITS_THE_PERSON_AFFECTED)));
  }

  @Test
  void danger_is_no_reason_unless_someone_could_get_hurt() {
    Incident calm = Incident.builder().danger(false).build();
    assertThat(calm).isEqualTo(Incident.builder().build());
    Incident danger = Incident.builder().danger(true).build();
    assertThat(danger.approaches(List.of(NAME_IT, CHECK_IN)))
        .containsExactly(
            new Approach(CHECK_IN, Fit.FITS, List.of(FitReason.SAFE_IN_DANGER)),
            new Approach(NAME_IT, Fit.DOES_NOT_FIT, List.of(FitReason.UNSAFE_IN_DANGER)));
  }

  @Test
  void retired_ways_are_left_out() {
    Interruption retired = CHECK_IN.toBuilder().replacedBy(NAME_IT.id()).build();
    assertThat(Incident.builder().build().approaches(List.of(retired, NAME_IT)))
        .extracting(Approach::interruption)
        .containsExactly(NAME_IT);
    assertThat(Incident.builder().build().approaches(List.of())).isEmpty();
  }

  @Test
  void an_approach_requires_every_part_and_keeps_its_reasons() {
    List<FitReason> reasons = new ArrayList<>(List.of(FitReason.ENOUGH_POWER));
    Approach approach = new Approach(NAME_IT, Fit.FITS, reasons);
    reasons.clear();
    assertThat(approach.reasons()).containsExactly(FitReason.ENOUGH_POWER).isUnmodifiable();
    assertThatNullPointerException()
        .isThrownBy(() -> new Approach(null, Fit.FITS, List.of()))
        .withMessage("interruption");
    assertThatNullPointerException()
        .isThrownBy(() -> new Approach(NAME_IT, null, List.of()))
        .withMessage("fit");
    assertThatNullPointerException().isThrownBy(() -> new Approach(NAME_IT, Fit.FITS, null));
  }

  private static Interruption.Builder way(String id, BystanderStrategy way) {
    Interruption.Builder builder = Interruption.builder();
    builder.id(InterruptionId.of(id)).addStrategy(way).addSource(SourceId.of("s")).since("1.0.0");
    return builder;
  }
}
