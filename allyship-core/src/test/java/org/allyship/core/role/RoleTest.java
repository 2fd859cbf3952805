package org.allyship.core.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.allyship.core.BehaviorId;
import org.allyship.core.Level;
import org.allyship.core.ParticipantId;
import org.allyship.core.Perspective;
import org.allyship.core.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A role is granted by others and never claimed. */
class RoleTest {
  private static final ParticipantId HOLDER = ParticipantId.of("holder");
  private static final DateRange YEAR =
      new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

  @ParameterizedTest
  @EnumSource
  void a_recipient_and_a_second_reporter_ground_a_role(Level level) {
    Role role =
        role(
            level,
            attestation(level, Perspective.RECIPIENT, "a"),
            attestation(level, Perspective.OBSERVER, "b"));
    assertThat(role.level()).isEqualTo(level);
    assertThat(role.attestations()).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource
  void a_recipient_and_a_record_ground_a_role_though_one_reported_both(Level level) {
    assertThatCode(
            () ->
                role(
                    level,
                    attestation(level, Perspective.RECIPIENT, "a"),
                    attestation(level, Perspective.RECORD, "a")))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @EnumSource
  void without_attestations_there_is_no_role(Level level) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> role(level))
        .withMessage(
            "a role needs an attestation by at least 1 of the recipients (perspective 'recipient'),"
                + " but had none");
  }

  @ParameterizedTest
  @EnumSource
  void observers_and_records_alone_ground_no_role(Level level) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                role(
                    level,
                    attestation(level, Perspective.OBSERVER, "a"),
                    attestation(level, Perspective.RECORD, "b")))
        .withMessageContaining("at least 1 of the recipients");
  }

  @ParameterizedTest
  @EnumSource
  void one_reporter_alone_grounds_no_role(Level level) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                role(
                    level,
                    attestation(level, Perspective.RECIPIENT, "a"),
                    attestation(level, Perspective.OBSERVER, "a")))
        .withMessage("a role needs a record or at least 2 different reporters, but had 1");
  }

  @ParameterizedTest
  @EnumSource
  void a_report_by_the_holder_is_no_attestation(Level level) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                role(
                    level,
                    attestation(level, Perspective.RECIPIENT, "a"),
                    attestation(level, Perspective.RECORD, "holder")))
        .withMessage(
            "the attestation of behavior 'b-1' must come from others, but the holder reported it");
  }

  @Test
  void a_self_report_is_no_attestation() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> attestation(Level.ALLYSHIP, Perspective.SELF, "a"))
        .withMessage(
            "an attestation of behavior 'b-1' must come from others, but its perspective is 'self'");
  }

  @Test
  void attestations_below_the_level_of_a_role_are_refused_and_higher_ones_count() {
    Attestation[] advocacy = {
      attestation(Level.ADVOCACY, Perspective.RECIPIENT, "a"),
      attestation(Level.ADVOCACY, Perspective.OBSERVER, "b")
    };
    assertThatCode(() -> role(Level.ALLYSHIP, advocacy)).doesNotThrowAnyException();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> role(Level.ACCOMPLICESHIP, advocacy))
        .withMessage("the attestation of behavior 'b-1' must reach the role's level");
  }

  @ParameterizedTest
  @EnumSource
  void attestations_outside_the_period_are_refused(Level level) {
    for (LocalDate outside : List.of(YEAR.from().minusDays(1), YEAR.to().plusDays(1))) {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  role(
                      level,
                      attestation(level, Perspective.RECORD, "a"),
                      new Attestation(
                          BehaviorId.of("b-2"),
                          level,
                          Perspective.RECIPIENT,
                          ParticipantId.of("b"),
                          outside)))
          .withMessage("the attestation of behavior 'b-2' must lie in the role's period");
    }
  }

  @Test
  void a_role_lapses_with_its_period() {
    Role role = grounded(Level.ALLYSHIP);
    assertThat(role.holdsOn(YEAR.from().minusDays(1))).isFalse();
    assertThat(role.holdsOn(YEAR.from())).isTrue();
    assertThat(role.holdsOn(YEAR.to())).isTrue();
    assertThat(role.holdsOn(YEAR.to().plusDays(1))).isFalse();
  }

  @Test
  void roles_have_no_order() {
    assertThat(List.of(Role.class, Ally.class, Advocate.class, Accomplice.class))
        .noneMatch(Comparable.class::isAssignableFrom);
  }

  @Test
  void what_a_role_rests_on_cannot_be_changed_afterward() {
    List<Attestation> attestations = new ArrayList<>(grounded(Level.ALLYSHIP).attestations());
    Ally ally = new Ally(HOLDER, YEAR, attestations);
    attestations.clear();
    assertThat(ally.attestations()).hasSize(2).isUnmodifiable();
  }

  @ParameterizedTest
  @EnumSource
  void every_part_is_required(Level level) {
    List<Attestation> attestations = grounded(level).attestations();
    assertThatNullPointerException()
        .isThrownBy(() -> role(level, null, YEAR, attestations))
        .withMessage("holder");
    assertThatNullPointerException()
        .isThrownBy(() -> role(level, HOLDER, null, attestations))
        .withMessage("period");
    assertThatNullPointerException()
        .isThrownBy(() -> role(level, HOLDER, YEAR, null))
        .withMessage("attestations");
  }

  @Test
  void a_period_does_not_end_before_it_begins() {
    LocalDate day = LocalDate.of(2026, 3, 4);
    assertThat(new DateRange(day, day).contains(day)).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DateRange(day, day.minusDays(1)))
        .withMessage(
            "a date range must not end before it begins, but was 2026-03-04 to 2026-03-03");
  }

  private static Role grounded(Level level) {
    return role(
        level,
        attestation(level, Perspective.RECIPIENT, "a"),
        attestation(level, Perspective.OBSERVER, "b"));
  }

  private static Role role(Level level, Attestation... attestations) {
    return role(level, HOLDER, YEAR, List.of(attestations));
  }

  private static Role role(
      Level level, ParticipantId holder, DateRange period, List<Attestation> attestations) {
    return switch (level) {
      case ALLYSHIP -> new Ally(holder, period, attestations);
      case ADVOCACY -> new Advocate(holder, period, attestations);
      case ACCOMPLICESHIP -> new Accomplice(holder, period, attestations);
    };
  }

  private static Attestation attestation(Level level, Perspective perspective, String reporter) {
    return new Attestation(
        BehaviorId.of("b-1"),
        level,
        perspective,
        ParticipantId.of(reporter),
        LocalDate.of(2026, 3, 4));
  }
}
