package org.allyship.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.allyship.core.BehaviorId;
import org.allyship.core.ParticipantId;
import org.allyship.core.record.AuditEntry;
import org.allyship.core.record.Event;
import org.allyship.core.record.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FileAuditLogTest {
  private static final List<AuditEntry> ENTRIES = Entries.of(1, 10);

  private final Folder folder = new Folder();

  @AfterEach
  void delete_the_folder() {
    folder.close();
  }

  private FileAuditLog open() {
    return FileAuditLog.open(folder.log());
  }

  @Test
  void what_was_appended_is_read_in_its_order_also_after_it_was_opened_again() {
    try (FileAuditLog log = open()) {
      log.append(ENTRIES.get(0));
      log.append(ENTRIES.subList(1, 6));
      log.append(ENTRIES.subList(6, 10));
      assertThat(Seen.in(log)).isEqualTo(Seen.all(ENTRIES));
    }
    try (FileAuditLog log = open()) {
      assertThat(Seen.in(log)).isEqualTo(Seen.all(ENTRIES));
      assertThat(log.recovery()).isEqualTo(new Recovery(0, 0, Optional.empty()));
    }
  }

  @Test
  void a_receipt_counts_entries_and_the_log_goes_on_from_it() {
    Receipt receipt;
    try (FileAuditLog log = open()) {
      assertThat(log.head()).isEqualTo(Receipt.EMPTY);
      assertThat(log.append(List.of())).isEqualTo(Receipt.EMPTY);
      assertThat(log.append(ENTRIES.get(0)).number()).isEqualTo(1);
      receipt = log.append(ENTRIES.subList(1, 4));
      assertThat(receipt.number()).isEqualTo(4);
      assertThat(log.head()).isEqualTo(receipt);
    }
    try (FileAuditLog log = FileAuditLog.open(folder.log(), receipt)) {
      assertThat(log.head()).isEqualTo(receipt);
      assertThat(log.append(ENTRIES.get(4)).number()).isEqualTo(5);
    }
  }

  @Test
  void two_logs_of_the_same_entries_have_other_hashes_as_each_is_salted() {
    Receipt first;
    try (FileAuditLog log = open()) {
      first = log.append(ENTRIES);
    }
    folder.clear();
    try (FileAuditLog log = open()) {
      assertThat(log.append(ENTRIES).sha256()).isNotEqualTo(first.sha256());
    }
  }

  @Test
  void a_line_says_what_the_javadoc_says() {
    try (FileAuditLog log = open()) {
      log.append(ENTRIES.get(0));
    }
    assertThat(folder.text(folder.log()))
        .matches(
            "\\{\"format\":1,\"number\":1,\"previous\":\"0{64}\",\"commitment\":\"[0-9a-f]{64}\",\"more\":0"
                + ",\"hash\":\"[0-9a-f]{64}\",\"salt\":\"[0-9a-f]{32}\",\"entry\":\\{\"format\":1,\"at\":.*\\}\\}\n");
    assertThat(folder.text(folder.head()))
        .matches(
            "\\{\"format\":1,\"number\":1,\"sha256\":\"[0-9a-f]{64}\",\"check\":\"[0-9a-f]{64}\"\\}\n");
  }

  @Test
  void a_log_has_one_writer() {
    try (FileAuditLog log = open()) {
      assertThatIllegalStateException()
          .isThrownBy(this::open)
          .withMessage(
              "audit log '%s' is open already, here or in another process, and has one writer; close it there first",
              folder.log());
      log.append(ENTRIES.get(0));
    }
    open().close();
  }

  @Test
  void a_closed_log_says_so() {
    FileAuditLog log = open();
    log.close();
    log.close();
    assertThatIllegalStateException()
        .isThrownBy(() -> log.append(ENTRIES.get(0)))
        .withMessage("audit log '%s' is closed", folder.log());
    assertThatIllegalStateException().isThrownBy(() -> Seen.in(log));
  }

  @Test
  void a_log_cannot_be_changed_while_it_is_read() {
    try (FileAuditLog log = open()) {
      log.append(ENTRIES);
      assertThatIllegalStateException()
          .isThrownBy(
              () ->
                  log.read(
                      new AuditLog.Reader() {
                        @Override
                        public void entry(long number, AuditEntry entry) {
                          log.append(entry);
                        }

                        @Override
                        public void erased(long number) {}
                      }))
          .withMessage("audit log '%s' is being read; change it afterwards", folder.log());
      assertThat(log.append(ENTRIES.get(0)).number()).isEqualTo(11);
    }
  }

  @Test
  void a_log_that_could_not_be_written_takes_no_more_until_it_is_opened_again() {
    Receipt before;
    try (FileAuditLog log = open()) {
      before = log.append(ENTRIES.get(0));
      Thread.currentThread().interrupt(); // closes the file under the log
      assertThatExceptionOfType(UncheckedIOException.class)
          .isThrownBy(() -> log.append(ENTRIES.get(1)))
          .withMessage(
              "audit log '%s' could not be written and takes no more; close it and open it again",
              folder.log())
          .withCauseInstanceOf(ClosedByInterruptException.class);
      assertThat(Thread.interrupted()).isTrue();
      assertThatIllegalStateException().isThrownBy(() -> log.append(ENTRIES.get(1)));
      assertThat(log.head()).isEqualTo(before);
    }
    try (FileAuditLog log = FileAuditLog.open(folder.log(), before)) {
      log.append(ENTRIES.get(2));
    }
  }

  @Test
  void an_entry_that_would_not_read_back_is_refused_with_the_whole_append() {
    AuditEntry half = AuditEntry.builder().from(ENTRIES.get(0)).reason("\ud83d").build();
    try (FileAuditLog log = open()) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> log.append(List.of(ENTRIES.get(0), half)))
          .withMessage(
              "an entry has a text that UTF-8 cannot hold, such as half a surrogate pair; remove it");
      assertThat(log.head()).isEqualTo(Receipt.EMPTY);
      assertThat(folder.read(folder.log())).isEmpty();
    }
  }

  @Test
  void an_entry_too_long_for_the_reader_is_refused() {
    try (FileAuditLog log = open()) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> log.append(restated(1, 100_001)))
          .withMessageStartingWith("'subject-erased' cannot be appended");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> log.append(proposed(100_001)))
          .withMessageStartingWith("an entry would not read back as it is: ");
      log.append(proposed(100_000));
    }
  }

  @Test
  void an_entry_too_long_for_a_line_is_refused() {
    try (FileAuditLog log = open()) {
      log.append(ENTRIES.get(0));
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> log.erase(ENTRIES.get(0)::equals, total -> List.of(restated(total, 90_000))))
          .withMessageMatching(
              "an entry takes [0-9]{7} bytes as JSON, but a log keeps at most 4193904; shorten its texts");
      assertThat(Seen.in(log)).isEqualTo(Seen.all(ENTRIES.subList(0, 1)));
    }
    assertThat(folder.names()).containsExactly("audit.log", "audit.log.head", "audit.log.lock");
  }

  private static AuditEntry proposed(int length) {
    return entry(new Event.Proposed(Entries.behaviorWithNote("b1", "n".repeat(length))));
  }

  /** Restates 50 behaviors, each with a note. */
  private static AuditEntry restated(long total, int length) {
    return entry(Entries.restated(total, 50, "n".repeat(length)));
  }

  private static AuditEntry entry(Event event) {
    return AuditEntry.builder().at(Instant.EPOCH).actor(Entries.OFFICE).event(event).build();
  }

  @Test
  void erasing_keeps_numbers_and_receipts_and_leaves_no_trace_of_the_entries() {
    ParticipantId ada = Entries.PEOPLE.get(0);
    Receipt before;
    List<Optional<AuditEntry>> left = new ArrayList<>();
    try (FileAuditLog log = open()) {
      before = log.append(ENTRIES);
      Receipt after =
          log.erase(
              entry -> entry.mentions().contains(ada), total -> List.of(Entries.erased(total)));
      assertThat(after.number()).isEqualTo(11);
      ENTRIES.forEach(
          entry -> left.add(Optional.of(entry).filter(it -> !it.mentions().contains(ada))));
      long erased = left.stream().filter(Optional::isEmpty).count();
      assertThat(erased).isBetween(1L, 9L);
      left.add(Optional.of(Entries.erased(erased)));
      assertThat(Seen.in(log)).isEqualTo(left);
      assertThat(log.append(Entries.of(2, 1)).number()).isEqualTo(12);
    }
    assertThat(folder.text(folder.log())).doesNotContain(ada.value());
    assertThat(folder.names()).containsExactly("audit.log", "audit.log.head", "audit.log.lock");
    try (FileAuditLog log = FileAuditLog.open(folder.log(), before)) {
      assertThat(Seen.in(log).subList(0, 11)).isEqualTo(left);
    }
  }

  @Test
  void erasing_counts_what_was_erased_before() {
    try (FileAuditLog log = open()) {
      log.append(ENTRIES);
      List<Long> totals = new ArrayList<>();
      for (AuditEntry gone : ENTRIES.subList(2, 4)) {
        log.erase(
            gone::equals,
            total -> {
              totals.add(total);
              return List.of(Entries.erased(total));
            });
      }
      assertThat(totals).containsExactly(1L, 2L);
    }
    assertThat(FileAuditLog.verify(folder.log()).erased()).isEqualTo(2);
  }

  @Test
  void erasing_nothing_changes_nothing() {
    try (FileAuditLog log = open()) {
      Receipt before = log.append(ENTRIES);
      byte[] bytes = folder.read(folder.log());
      assertThat(log.erase(entry -> false, total -> List.of())).isEqualTo(before);
      assertThat(folder.read(folder.log())).isEqualTo(bytes);
      assertThat(folder.names()).doesNotContain("audit.log.new");
    }
  }

  @Test
  void an_erasure_must_be_accounted_for() {
    try (FileAuditLog log = open()) {
      log.append(ENTRIES);
      AuditEntry first = ENTRIES.get(0);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> log.erase(first::equals, total -> List.of()))
          .withMessage("entries cannot be erased without one that accounts for it");
      String wrong =
          "what accounts for an erasure must be 'subject-erased' and say %s, the last of several the number it was given and the others 0";
      assertThatIllegalArgumentException()
          .isThrownBy(() -> log.erase(first::equals, total -> List.of(Entries.erased(2))))
          .withMessage(wrong, 1);
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  log.erase(first::equals, total -> List.of(Entries.erased(1), Entries.erased(1))))
          .withMessage(wrong, 0);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> log.erase(first::equals, total -> List.of(ENTRIES.get(1))))
          .withMessage(wrong, 1);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> log.erase(entry -> true, total -> List.of(Entries.erased(total))))
          .withMessage("what accounts for an erasure must not itself be among what is erased");
      assertThat(Seen.in(log)).isEqualTo(Seen.all(ENTRIES));
      assertThat(folder.names()).doesNotContain("audit.log.new");
    }
  }

  @Test
  void a_rewritten_log_keeps_its_permissions() throws Exception {
    try (FileAuditLog log = open()) {
      log.append(ENTRIES);
      Files.setPosixFilePermissions(folder.log(), PosixFilePermissions.fromString("rw-r-----"));
      log.erase(ENTRIES.get(0)::equals, total -> List.of(Entries.erased(total)));
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.log())))
          .isEqualTo("rw-r-----");
    }
  }

  @Test
  void only_the_owner_reads_new_files_of_a_log() throws Exception {
    try (FileAuditLog log = open()) {
      log.append(ENTRIES);
      assertThat(folder.names()).contains("audit.log", "audit.log.head", "audit.log.lock");
      for (String name : folder.names()) {
        Path file = folder.log().resolveSibling(name);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
            .as(name)
            .isEqualTo("rw-------");
      }
    }
  }

  @Test
  void what_a_crash_left_twice_at_one_place_is_kept_twice() {
    try (FileAuditLog log = open()) {
      log.append(ENTRIES);
    }
    byte[] whole = folder.read(folder.log());
    for (int i = 1; i <= 2; i++) {
      folder.write(folder.log(), folder.text(folder.log()) + "{\"number\":11,");
      try (FileAuditLog log = open()) {
        Path torn = log.recovery().tornFile().orElseThrow();
        assertThat(torn.getFileName()).hasToString("audit.log.torn-after-10-" + i);
        assertThat(folder.text(torn)).isEqualTo("{\"number\":11,");
        assertThat(folder.read(folder.log())).isEqualTo(whole);
      }
    }
  }

  @Test
  void a_link_is_refused_as_erasing_would_leave_what_it_leads_to() throws Exception {
    Path link = folder.log().resolveSibling("link.log");
    Files.createSymbolicLink(link, folder.log());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FileAuditLog.open(link))
        .withMessageContaining("is a link");
  }

  @Test
  void a_folder_that_is_not_there_is_not_made() {
    Path log = folder.log().resolveSibling("none").resolve("audit.log");
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> FileAuditLog.open(log))
        .withMessage("audit log '%s' cannot be opened", log)
        .withCauseInstanceOf(NoSuchFileException.class);
  }

  @Test
  void several_threads_append_one_after_the_other() throws Exception {
    AuditEntry entry = entry(new Event.Decided(BehaviorId.of("b"), Status.CONFIRMED));
    Set<Long> numbers = ConcurrentHashMap.newKeySet();
    try (FileAuditLog log = open()) {
      List<Thread> threads = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        Thread thread =
            new Thread(
                () -> {
                  for (int j = 0; j < 50; j++) {
                    numbers.add(log.append(entry).number());
                  }
                });
        threads.add(thread);
        thread.start();
      }
      for (Thread thread : threads) {
        thread.join();
      }
      assertThat(numbers).hasSize(200);
      assertThat(Seen.in(log)).hasSize(200);
    }
  }
}
