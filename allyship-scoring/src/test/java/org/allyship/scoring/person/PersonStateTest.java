package org.allyship.scoring.person;

import static org.allyship.scoring.person.PatternValues.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HexFormat;
import org.allyship.core.Behavior;
import org.allyship.core.BehaviorId;
import org.allyship.core.Level;
import org.allyship.core.Perspective;
import org.allyship.core.problem.InvalidInputException;
import org.allyship.core.record.BehaviorRecord;
import org.allyship.core.record.Claim;
import org.allyship.core.record.Status;
import org.allyship.scoring.Spectrum;
import org.allyship.scoring.SpectrumModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonStateTest {
  private static final Spectrum SPECTRUM = Spectrum.standard();
  private static final BehaviorRecord RECORD =
      BehaviorRecord.of(
          Behavior.of(PatternValues.typical(Level.ALLYSHIP))
              .id(BehaviorId.of("b1"))
              .actor(PERSON)
              .date(LocalDate.of(2026, 2, 1))
              .perspective(Perspective.RECIPIENT)
              .reporter(PatternValues.reporter(1))
              .build(),
          Status.CONFIRMED);

  private static PersonState one() {
    PersonState state = PersonState.empty(SPECTRUM);
    state.add(RECORD);
    return state;
  }

  /**
   * The sums were worked out with Python's whole numbers of any size: {@code pow(number, k, p)}.
   */
  @Test
  void it_is_written_by_the_names_of_its_counts() {
    assertThat(one().toJson())
        .isEqualTo(
            "{\"format\":2,\"model\":\""
                + SPECTRUM.provenance().modelSha256()
                + "\",\"quarters\":{\"2026-Q1\":{\"counts\":{\"others-allyship\":1,"
                + "\"others-listening-known\":1,\"others-listening-shown\":1,"
                + "\"others-action-known\":1,\"others-action-shown\":1,"
                + "\"others-amplification-known\":1,\"others-amplification-shown\":1,"
                + "\"others-risk-taking-known\":1,\"mentions-allyship\":1,"
                + "\"recipients-allyship\":1},\"reporters\":{\"allyship\":"
                + "[1851755837,1818149534,2111421134,733743126]}}}}");
  }

  @Test
  void it_names_no_one() {
    assertThat(one()).hasToString("PersonState{quarters=1}");
    assertThat(one().toJson().replace(SPECTRUM.provenance().modelSha256(), ""))
        .doesNotContain("b1", "r1");
  }

  @Test
  void what_was_never_added_cannot_be_removed_and_nothing_changes() {
    PersonState state = PersonState.empty(SPECTRUM);
    assertThatThrownBy(() -> state.remove(RECORD))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "cannot be removed, because it was never added in this form: 'others-allyship' would"
                + " become -1");
    assertThatThrownBy(
            () -> state.remove(new Claim(PERSON, Level.ALLYSHIP, LocalDate.of(2026, 1, 1))))
        .hasMessageContaining("'claims-allyship' would become -1");
    assertThat(state.isEmpty()).isTrue();
  }

  @Test
  void a_record_of_another_reporter_cannot_be_removed_and_nothing_changes() {
    PersonState state = one();
    BehaviorRecord other =
        RECORD.toBuilder()
            .behavior(RECORD.behavior().toBuilder().reporter(PatternValues.reporter(2)).build())
            .build();
    assertThatThrownBy(() -> state.remove(other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "cannot be removed, because it was never added in this form: it came from other"
                + " reporters");
    assertThat(state).isEqualTo(one());
  }

  @Test
  void two_states_differ_by_their_reporters_alone() {
    PersonState other = PersonState.empty(SPECTRUM);
    other.add(
        RECORD.toBuilder()
            .behavior(RECORD.behavior().toBuilder().reporter(PatternValues.reporter(2)).build())
            .build());
    assertThat(other).isNotEqualTo(one()).doesNotHaveSameHashCodeAs(one());
  }

  @ParameterizedTest
  @CsvSource({
    "'',00,more bytes than it says",
    "'^02','03','has format 3, and this library reads format 2; read it with'",
    "'01(a83f)','02$1','ends too early, after 48 bytes'",
    "a83f,00,a quarter out of order",
    "a83f,ffff7f,a quarter out of order",
    "a83f,a8bf00,a number not in its shortest form",
    "a83f,ffffff7f,a number that is too large",
    "'(?<=a83f).{20}',00000000000000000000,a quarter without counts",
    "'(?<=a83f.{18}).{2}',80,an unknown count",
    "'(?<=a83f.{20})01',00,a count out of range",
    "'(?<=a83f.{20})01',ffff07,a count out of range|too large|shortest",
    "'.{8}$',7fffffff,a sum out of range",
    "'.{8}$',80000000,a sum out of range",
    "'.{2}$','','ends too early, after 47 bytes'",
  })
  void bytes_that_are_no_state_are_refused(String part, String broken, String message) {
    String hex = HexFormat.of().formatHex(one().toBytes());
    String changed = part.isEmpty() ? hex + broken : hex.replaceFirst(part, broken);
    assertThat(changed).isNotEqualTo(hex);
    assertThatThrownBy(() -> PersonState.of(HexFormat.of().parseHex(changed), SPECTRUM))
        .isInstanceOf(InvalidInputException.class)
        .message()
        .containsPattern(message);
  }

  @Test
  void a_count_that_is_full_is_said_and_nothing_changes() {
    PersonState state = one();
    for (int i = 0; i < 15; i++) {
      state.merge(state.copy());
      state.add(RECORD);
    }
    PersonState full = state.copy();
    assertThatThrownBy(() -> state.add(RECORD))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "a person can have at most 65535 of 'others-allyship' in a quarter; look for records"
                + " that were added more than once");
    assertThatThrownBy(() -> state.merge(one())).hasMessageContaining("at most 65535");
    PersonState later = PersonState.empty(SPECTRUM);
    later.add(new Claim(PERSON, Level.ALLYSHIP, LocalDate.of(2025, 1, 1)));
    later.merge(full);
    assertThatThrownBy(() -> later.merge(one())).hasMessageContaining("at most 65535");
    assertThat(state).isEqualTo(full);
  }

  @Test
  void states_of_different_models_are_kept_apart() {
    Spectrum other =
        Spectrum.of(
            SpectrumModel.builder().from(SpectrumModel.standard()).version("9.9.9").build());
    assertThatThrownBy(() -> one().merge(PersonState.empty(other)))
        .hasMessage(
            "states placed by different models cannot be merged ('allyship-standard' 0.2.0 and"
                + " 'allyship-standard' 9.9.9); make one of them again from its records");
    assertThatThrownBy(() -> PersonState.of(one().toBytes(), other))
        .hasMessageContaining("was placed by the model with SHA-256 ");
    assertThatThrownBy(() -> PersonState.of(one().toJson(), other))
        .hasMessageContaining("/model: was placed by the model with SHA-256 ");
    assertThat(one()).isNotEqualTo(PersonState.empty(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"format\":2|\"format\":3|/format: has format 3, and this library reads format 2",
        "2026-Q1|2026-Q7|/quarters/2026-Q7: a quarter must be one of four",
        "\"mentions-allyship\":1|\"rank\":1|had 'rank'",
        "\"others-allyship\":1|\"others-allyship\":70000|must have from 1 to 65535 of each count",
        "\"allyship\":[|\"allyship\":[5,|must have four sums below 2147483647",
        "\"reporters\":{|\"reporters\":{\"ally\":[],|must have levels as names",
      })
  void json_that_is_no_state_is_refused(String part, String broken, String message) {
    String json = one().toJson();
    assertThat(json).contains(part);
    assertThatThrownBy(() -> PersonState.of(json.replace(part, broken), SPECTRUM))
        .hasMessageContaining(message);
  }
}
