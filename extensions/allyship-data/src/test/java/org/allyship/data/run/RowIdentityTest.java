package org.allyship.data.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.allyship.core.ParticipantId;
import org.allyship.core.record.Status;
import org.allyship.data.InputFormat;
import org.allyship.data.RecordRow;
import org.allyship.data.rules.DuplicatePolicy;
import org.allyship.data.rules.ReadingRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One person has one id, and one id has one row. */
class RowIdentityTest {
  private static final String FIRST = "b-1,p-1,2026-02-03,recipient,q-1,deed,confirmed\n";
  private static final String OTHER = "b-2,p-2,2026-02-03,recipient,q-1,deed,confirmed\n";
  @TempDir private Path folder;

  private static ReadingRules duplicates(DuplicatePolicy policy) {
    return ReadingRules.builder().duplicates(policy).build();
  }

  @ParameterizedTest
  @CsvSource({
    "00042,42,zeros of a number",
    "0042,042,zeros of a number",
    "42,42.0,zeros of a number",
    "p-007,p-7,zeros of a number",
    "e.smith,E.SMITH,capital letters",
    "P-01,p-1,capital letters and zeros of a number"
  })
  void a_reporter_whose_id_is_that_of_the_actor_in_another_spelling_is_refused(
      String actor, String reporter, String difference) {
    RowsOf read =
        RowsOf.records(
            "b-1,%s,2026-02-03,recipient,%s,deed,confirmed%n".formatted(actor, reporter));
    assertThat(read.problems())
        .contains("1 problem")
        .contains(
            "line 2: '%s' and the earlier '%s' differ only in %s;"
                .formatted(reporter, actor, difference));
  }

  @ParameterizedTest
  @CsvSource({"p-1,p-10", "100,1000", "a0b,ab", "p-1,p.1", "1.5,1.50"})
  void ids_that_differ_in_more_are_those_of_two_people(String actor, String reporter) {
    RowsOf read =
        RowsOf.records(
            "b-1,%s,2026-02-03,recipient,%s,deed,confirmed%n".formatted(actor, reporter));
    assertThat(read.used()).hasSize(1);
  }

  @Test
  void every_spelling_is_named_once_and_no_row_is_skipped_for_it() {
    String rows =
        FIRST
            + "b-2,P-1,2026-02-03,self,P-1,deed,confirmed\n"
            + "b-3,P-01,2026-02-03,self,,deed,confirmed\n";
    RowsOf read = RowsOf.records(rows, ReadingRules.builder().skipInvalid(true).build());
    assertThat(read.problems()).contains("2 problems", "line 3: 'P-1'", "line 4: 'P-01'");
  }

  @Test
  void a_host_whose_ids_are_exact_says_so() {
    RowsOf read =
        RowsOf.records(
            "b-1,p-1,2026-02-03,recipient,P-1,deed,confirmed\n",
            ReadingRules.builder().exactIds(true).build());
    assertThat(read.used()).hasSize(1);
  }

  @Test
  void rows_that_are_equal_count_once_and_are_reported() {
    RowsOf read = RowsOf.records(FIRST + OTHER + FIRST + FIRST);
    assertThat(read.used()).hasSize(2);
    assertThat(read.account())
        .isEqualTo("standard input: 4 rows read, 2 used; left out: 2 repeated exactly.");
  }

  @Test
  void a_claim_that_comes_twice_counts_once() {
    String claim =
        "{\"claim\":{\"actor\":\"p-1\",\"level\":\"advocacy\",\"date\":\"2026-02-03\"}}\n";
    RowsOf read =
        RowsOf.read(
            RowsOf.source(InputFormat.NDJSON, claim + claim + claim.replace("03", "04")),
            ReadingRules.standard());
    assertThat(read.used()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"withdrawn", "proposed", "contested"})
  void a_second_row_of_an_id_with_another_status_is_refused(String status) {
    RowsOf read = RowsOf.records(FIRST + OTHER + FIRST.replace("confirmed", status));
    assertThat(read.problems())
        .contains("1 problem", "line 4: has the id 'b-1' of an earlier row and other content");
  }

  @Test
  void the_first_row_counts_where_that_is_asked_for() {
    RowsOf read =
        RowsOf.records(
            FIRST + FIRST.replace("confirmed", "withdrawn"), duplicates(DuplicatePolicy.FIRST));
    assertThat(read.used()).extracting(RecordRow::isConfirmed).containsExactly(true);
    assertThat(read.account()).contains("1 replaced by another row of the same id");
  }

  @Test
  void the_last_row_counts_where_that_is_asked_for() throws IOException {
    Path file = folder.resolve("log.csv");
    Files.writeString(
        file, RowsOf.HEADER + FIRST + OTHER + FIRST.replace("confirmed", "withdrawn"));
    RowsOf read = RowsOf.read(InputSource.of(file.toString()), duplicates(DuplicatePolicy.LAST));
    assertThat(read.used())
        .extracting(row -> ((RecordRow.Done) row).behavior().status())
        .containsExactly(Status.CONFIRMED, Status.WITHDRAWN);
    assertThat(read.account()).contains("3 rows read, 2 used; left out: 1 replaced");
  }

  @Test
  void the_last_row_cannot_be_found_in_standard_input() {
    assertThat(RowsOf.records(FIRST, duplicates(DuplicatePolicy.LAST)).problems())
        .contains("can be read only once", "save it as a file first");
  }

  @Test
  void the_ids_of_members_and_of_records_are_compared_too() {
    PersonIds people = new PersonIds();
    assertThat(people.add(ParticipantId.of("00101"))).isEmpty();
    assertThat(people.add(ParticipantId.of("101"))).isPresent();
    assertThat(people.add(ParticipantId.of("101"))).isEmpty();
  }

  @Test
  void ids_are_found_again_among_many() {
    SeenIds ids = new SeenIds();
    for (int i = 0; i < 10_000; i++) {
      assertThat(ids.put("b-" + i, i)).isEqualTo(SeenIds.NONE);
    }
    for (int i = 0; i < 10_000; i++) {
      assertThat(ids.get("b-" + i)).isEqualTo(i);
    }
    assertThat(ids.get("c-1")).isEqualTo(SeenIds.NONE);
  }
}
