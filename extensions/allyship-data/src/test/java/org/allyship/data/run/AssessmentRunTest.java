package org.allyship.data.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.allyship.core.ParticipantId;
import org.allyship.core.json.StrictJson;
import org.allyship.core.time.QuarterRange;
import org.allyship.data.RecordRow;
import org.allyship.data.rules.ReadingRules;
import org.allyship.scoring.IntendedUse;
import org.allyship.scoring.Spectrum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessmentRunTest {
  private static final String RECORDS = "src/test/resources/records.ndjson";
  private static final AssessmentRun RUN =
      AssessmentRun.of(Spectrum.standard(), IntendedUse.LEARNING, QuarterRange.ofYear(2026));

  @TempDir private Path folder;

  private static RowFile<RecordRow> records(String file) {
    return RowFile.records(InputSource.of(file), ReadingRules.standard());
  }

  private static String written(AssessmentRun run) throws IOException {
    AssessedFile file = run.read(records(RECORDS));
    assertThat(file.result().isValid()).isTrue();
    StringBuilder text = new StringBuilder();
    file.writeWithEvidence(pattern -> text.append(StrictJson.write(pattern)).append('\n'));
    return text.toString();
  }

  @Test
  void roles_name_the_same_evidence_however_often_the_file_is_read() throws IOException {
    assertThat(written(RUN.withRoomFor(1)))
        .isEqualTo(written(RUN.withRoomFor(Integer.MAX_VALUE)))
        .contains("\"attestations\":[{");
  }

  @Test
  void a_file_that_changes_while_it_is_read_is_refused() throws IOException {
    Path copy = folder.resolve("copy.ndjson");
    String text = Files.readString(Path.of(RECORDS));
    Files.writeString(copy, text);
    AssessedFile file = RUN.read(records(copy.toString()));
    Files.writeString(copy, text.replace("\"2026-02-03\"", "\"2027-02-03\""));
    assertThatThrownBy(() -> file.writeWithEvidence(pattern -> {}))
        .hasMessageEndingWith("copy.ndjson': it changed while it was read; start again");
  }

  @Test
  void people_come_in_the_order_of_their_ids() throws IOException {
    AssessedFile file = RUN.read(records(RECORDS));
    List<ParticipantId> written = new ArrayList<>();
    List<ParticipantId> people = file.people();
    file.writeByCounts(pattern -> written.add(pattern.person()));
    assertThat(written)
        .isEqualTo(people)
        .isSortedAccordingTo((a, b) -> a.value().compareTo(b.value()));
    assertThat(file.people()).isEmpty();
  }

  @Test
  void one_person_alone_has_the_same_pattern_as_among_others() throws IOException {
    List<String> all = new ArrayList<>();
    RUN.read(records(RECORDS)).writeWithEvidence(pattern -> all.add(StrictJson.write(pattern)));
    ParticipantId ana = ParticipantId.of("p-ana");
    AssessedFile file = RUN.read(records(RECORDS), ana);
    assertThat(file.people()).containsExactly(ana);
    assertThat(all).contains(StrictJson.write(file.person(ana).pattern()));
    assertThatThrownBy(() -> file.person(ParticipantId.of("p-zoe")))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("there is no record of 'p-zoe'");
  }
}
