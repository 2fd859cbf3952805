package org.allyship.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.allyship.core.problem.Problem;
import org.allyship.core.record.Event;
import org.allyship.core.record.History;
import org.allyship.core.record.HistoryListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The stored form of the log: format 1 is read, and every other format is refused. */
class LogFormatTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/audit-log.1.ndjson");
  private static final Path GOLDEN_HEAD = Path.of(GOLDEN + ".head");
  private static final int ENTRIES = 40;

  private final Folder folder = new Folder();

  @BeforeEach
  void copy_the_golden_files() throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      record();
    }
    folder.write(folder.log(), Files.readAllBytes(GOLDEN));
    folder.write(folder.head(), Files.readAllBytes(GOLDEN_HEAD));
  }

  @AfterEach
  void delete_the_folder() {
    folder.close();
  }

  /** Records a log with every event and with the rests of erased entries. Its salts are random. */
  private void record() throws IOException {
    History history = new History();
    try (FileAuditLog log = FileAuditLog.open(folder.log())) {
      log.append(Entries.after(history, 3, ENTRIES / 2));
      Entries.after(history, 4, ENTRIES / 2).forEach(log::append);
      new Subjects(log, history, HistoryListener.ignoring())
          .erase(
              Entries.PEOPLE.get(0),
              Entries.OFFICE,
              Instant.parse("2026-04-01T00:00:00Z"),
              "asked for it");
    }
    Files.write(GOLDEN, folder.read(folder.log()));
    Files.write(GOLDEN_HEAD, folder.read(folder.head()));
    folder.clear();
  }

  @Test
  void a_log_of_format_1_is_sound_and_has_every_kind_of_record() {
    LogVerification found = FileAuditLog.verify(folder.log());
    assertThat(found.problems()).isEmpty();
    assertThat(found.lastSound()).isEqualTo(found.acknowledged());
    assertThat(found.erased()).isPositive();

    try (FileAuditLog log = FileAuditLog.open(folder.log())) {
      assertThat(log.recovery().isClean()).isTrue();
      assertThat(Seen.in(log)).contains(Optional.empty());
      assertThat(
              Seen.in(log).stream()
                  .flatMap(Optional::stream)
                  .<Class<?>>map(entry -> entry.event().getClass())
                  .collect(Collectors.toSet()))
          .hasSameElementsAs(List.of(Event.class.getPermittedSubclasses()));
      log.replay(HistoryListener.ignoring());
    }
  }

  @Test
  void a_log_of_format_1_is_written_byte_for_byte_as_it_was() throws InvalidRecordException {
    for (String line : folder.text(folder.log()).split("\n")) {
      byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
      LogRecord record = LogRecord.parse(bytes);
      assertThat(new String(record.line(), StandardCharsets.UTF_8)).isEqualTo(line + "\n");
      if (record.content().isPresent()) {
        byte[] entry = record.content().orElseThrow().entry();
        assertThat(EntryText.of(EntryText.read(entry))).isEqualTo(entry);
      }
    }
    Receipt head = FileAuditLog.verify(folder.log()).acknowledged();
    assertThat(folder.text(folder.head())).isEqualTo(Head.text(head));
  }

  @Test
  void a_log_of_format_1_goes_on() {
    try (FileAuditLog log = FileAuditLog.open(folder.log())) {
      Receipt before = log.head();
      assertThat(log.append(Entries.of(1, 1)).number()).isEqualTo(before.number() + 1);
    }
    assertThat(FileAuditLog.verify(folder.log()).isSound()).isTrue();
  }

  @Test
  void another_format_is_refused_by_its_number() {
    folder.write(folder.head(), folder.text(folder.head()).replace("\"format\":1", "\"format\":2"));
    List<String> before = folder.names();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FileAuditLog.open(folder.log()))
        .withMessage(
            "audit log '%s' has format 2, but this version of the library reads format 1;"
                + " use the version that wrote it",
            folder.log());
    assertThat(folder.names()).isEqualTo(before);
    assertThat(FileAuditLog.verify(folder.log()).problems())
        .extracting(Problem::toString)
        .first()
        .isEqualTo(
            "audit.log.head: has format 2, but this version of the library reads format 1;"
                + " use the version that wrote it");
  }

  @Test
  void a_record_of_another_format_is_refused_by_its_number() {
    String log = folder.text(folder.log());
    folder.write(folder.log(), log.replaceFirst("\"format\":1", "\"format\":23"));
    assertThatExceptionOfType(DamagedLogException.class)
        .isThrownBy(() -> FileAuditLog.open(folder.log()))
        .withMessageContaining(
            "line 1: has format 23, but this version of the library reads format 1;"
                + " use the version that wrote it");
  }
}
