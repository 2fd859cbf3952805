package org.allyship.data.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.allyship.climate.ClimateDesign;
import org.allyship.core.ChallengeId;
import org.allyship.core.problem.InvalidInputException;
import org.allyship.core.time.QuarterRange;
import org.allyship.data.InputFormat;
import org.allyship.data.MemberFields;
import org.allyship.data.rules.AnswerRange;
import org.allyship.data.rules.ReadingRules;
import org.allyship.scoring.Spectrum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Members and records of a climate: who counts, and what the account says. */
class ClimateRunTest {
  private static final QuarterRange BEFORE = QuarterRange.ofYear(2025);
  private static final QuarterRange NOW = QuarterRange.ofYear(2026);
  private static final MemberFields FIELDS =
      new MemberFields(List.of("site"), List.of("score"), List.of("overextension"), Map.of());

  private static ClimateRun run(QuarterRange... periods) {
    ClimateDesign design =
        ClimateDesign.builder()
            .addBreakdowns("site")
            .addPeriods(periods)
            .addChallenges(ChallengeId.of("overextension"))
            .build();
    return ClimateRun.of(
        StoredClimate.begin(design, Spectrum.standard()), design, Spectrum.standard());
  }

  private static RunResult members(ClimateRun run, MemberFields fields, String text)
      throws IOException {
    return run.readMembers(
        RowFile.members(RowsOf.source(InputFormat.CSV, text), fields, ReadingRules.standard()));
  }

  /** Returns what is said of members with these answers. */
  private static RunResult answers(MemberFields fields, String... answers) throws IOException {
    String rows =
        IntStream.range(0, answers.length)
            .mapToObj(i -> "p-%s,nord,%s\n".formatted(i, answers[i]))
            .collect(Collectors.joining());
    return members(run(NOW), fields, "person,site,score\n" + rows);
  }

  private static RunResult records(ClimateRun run, String rows) throws IOException {
    return run.readRecords(
        RowFile.records(
            RowsOf.source(InputFormat.CSV, RowsOf.HEADER + rows), ReadingRules.standard()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"from,until", "hired,left", "From,UNTIL"})
  void only_people_who_belong_in_every_period_count(String columns) throws IOException {
    RunResult result =
        members(
            run(BEFORE, NOW),
            FIELDS,
            "person,site,score,"
                + columns
                + """

                p-1,nord,1,2020-01-01,
                p-2,nord,1,,2026-01-01
                p-3,nord,1,2026-01-01,
                p-4,nord,1,,2025-12-31
                """);
    assertThat(result.account().rows())
        .isEqualTo(Map.of(RowUse.USED, 2L, RowUse.OUTSIDE_MEMBERSHIP, 2L));
  }

  @Test
  void a_record_counts_while_its_actor_belongs_to_the_group() throws IOException {
    ClimateRun run = run(NOW);
    members(run, FIELDS, "person,site,score,until\np-1,nord,1,2026-06-30\n");
    RunResult result =
        records(
            run,
            """
            b-1,p-1,2026-06-30,recipient,q-1,deed,confirmed
            b-2,p-1,2026-07-01,recipient,q-1,deed,confirmed
            b-3,p-1,2026-01-01,recipient,q-1,deed,proposed
            b-4,p-1,2025-12-31,recipient,q-1,deed,confirmed
            b-5,p-9,2026-01-01,recipient,q-1,deed,confirmed
            """);
    assertThat(result.account().render())
        .contains(
            "5 rows read, 1 used; left out: 1 not confirmed, 1 before the period, 1 of people who"
                + " are not members, 1 outside the time of membership.")
        .contains("note: the days of the rows outside the period are 2025-12-31 to 2025-12-31");
  }

  @Test
  void records_of_other_people_only_are_refused() throws IOException {
    ClimateRun run = run(NOW);
    members(run, FIELDS, "person,site,score\np-1,nord,1\n");
    assertThatThrownBy(() -> records(run, "b-1,x-1,2026-06-30,recipient,q-1,deed,confirmed\n"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("has no record of a member, but records of other people");
  }

  @Test
  void ids_of_members_and_of_records_are_compared() throws IOException {
    ClimateRun run = run(NOW);
    members(run, FIELDS, "person,site,score\n101,nord,1\n");
    assertThatThrownBy(() -> records(run, "b-1,00101,2026-06-30,recipient,q-1,deed,confirmed\n"))
        .hasMessageContaining("'00101' and the earlier '101' differ only in zeros of a number");
  }

  @Test
  void a_value_is_the_same_in_every_form_of_unicode_and_with_every_space() throws IOException {
    RunResult result =
        members(
            run(NOW),
            FIELDS,
            "person,site,score\np-1,Süd Ost,1\np-2,Su\u0308d\u00A0Ost,1\np-3,Süd  Ost ,1\n");
    assertThat(result.account().notes()).isEmpty();
  }

  @Test
  void values_that_differ_in_capitals_or_width_and_values_of_one_person_are_named()
      throws IOException {
    RunResult result =
        members(
            run(NOW),
            FIELDS,
            "person,site,score\np-1,IT,1\np-2,ＩＴ,1\np-3,it,1\np-4,it,1\np-5,IT,1\np-6,ＩＴ,1\nt,Total,1\n");
    assertThat(result.account().notes())
        .containsExactly(
            "column 'site' has values that differ only in capital letters or width: 'IT', 'it', 'ＩＴ'",
            "column 'site' has values of a single person: 'Total'; such a row can be a total or a mistake");
  }

  @Test
  void the_address_of_a_person_is_no_segment() throws IOException {
    RunResult result = members(run(NOW), FIELDS, "person,site,score\np-1,a@example.org,1\n");
    assertThat(result.problems().render())
        .contains("line 2 column site: must be the name of a segment, not an address")
        .doesNotContain("example");
  }

  @ParameterizedTest
  @ValueSource(strings = {"می\u200Cرود", "Team 👩\u200D💻"})
  void joiners_within_words_and_emoji_are_letters(String name) throws IOException {
    RunResult result = members(run(NOW), FIELDS, "person,site,score\np-1," + name + ",1\n");
    assertThat(result.isValid()).isTrue();
    assertThat(members(run(NOW), FIELDS, "person,site,score\np-1,a\u202Eb,1\n").isValid())
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Challenges", "challenge", "CHALLENGES "})
  void challenges_are_known_by_their_column_in_any_spelling(String column) throws IOException {
    RunResult result =
        members(
            run(NOW),
            FIELDS,
            "person,site,score," + column + "\np-1,nord,1,overextension;\np-2,nord,1,x\n");
    assertThat(result.problems().render())
        .contains("1 problem", "line 3 column challenges: 'x' is not a challenge");
  }

  @Test
  void a_question_that_nobody_answered_is_named() throws IOException {
    assertThat(answers(FIELDS, "", "").account().notes())
        .containsExactly(
            "column 'score' is empty: nobody answered, so nothing is compared with it");
  }

  @ParameterizedTest
  @CsvSource({"-99", "99", "999", "-9"})
  void an_answer_that_usually_means_none_is_refused(String code) throws IOException {
    assertThat(answers(FIELDS, "1", "5", code, "3").problems().render())
        .contains("column 'score' has the answer " + code + ", which often means no answer");
    assertThat(answers(FIELDS, "90", "95", "99").isValid()).isTrue();
    assertThat(answers(FIELDS, "-3", "3", "-1").isValid()).isTrue();
  }

  @Test
  void an_answer_outside_its_range_is_a_problem() throws IOException {
    MemberFields fields =
        new MemberFields(
            List.of("site"), List.of("score"), List.of(), Map.of("score", new AnswerRange(1, 5)));
    assertThat(answers(fields, "1", "5", "6").problems().render())
        .contains("line 4 column score: must be a number from 1 to 5 ");
  }

  @Test
  void a_slash_in_the_name_of_a_column_is_written_with_a_backslash() throws IOException {
    String text = "person,Division/Region\np-1,nord\n";
    MemberFields levels =
        new MemberFields(List.of("Division/Region"), List.of(), List.of(), Map.of());
    assertThat(members(run(NOW), levels, text).problems().render())
        .contains("misses the column 'Division'", "write \\/ for a slash");
  }
}
