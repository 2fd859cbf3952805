package org.allyship.audit;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.allyship.core.problem.Problem;
import org.allyship.core.record.AuditEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is said of a log that is not as it was written. */
class DamageTest {
  private static final List<AuditEntry> ENTRIES = Entries.of(1, 10);

  private final Folder folder = new Folder();
  private Receipt receipt = Receipt.EMPTY;

  @BeforeEach
  void write_ten_entries_the_last_four_at_once() {
    try (FileAuditLog log = FileAuditLog.open(folder.log())) {
      ENTRIES.subList(0, 6).forEach(log::append);
      receipt = log.append(ENTRIES.subList(6, 10));
    }
  }

  @AfterEach
  void delete_the_folder() {
    folder.close();
  }

  @Test
  void a_damaged_log_is_not_opened_nor_touched_and_says_what_to_do() {
    changeLine(3, line -> line.replace("\"more\":0", "\"more\": 0"));
    folder.write(folder.head(), "{}");
    List<String> before = folder.names();
    byte[] bytes = folder.read(folder.log());
    DamagedLogException damaged =
        Objects.requireNonNull(
            catchThrowableOfType(DamagedLogException.class, () -> FileAuditLog.open(folder.log())));
    assertThat(damaged)
        .hasMessage(
            "audit log '%s' is damaged; nothing was changed:\n"
                + "  audit.log.head: was changed, or is no head of a log\n"
                + "  line 3: is not a record as a log writes it\n"
                + "Keep a copy of its folder, then restore 'audit.log' and 'audit.log.head' together"
                + " from a backup. FileAuditLog.salvage reads the 0 entries before the damage.",
            folder.log());
    assertThat(folder.names()).isEqualTo(before);
    assertThat(folder.read(folder.log())).isEqualTo(bytes);
  }

  @Test
  void a_changed_entry_is_named_with_its_line() {
    changeLine(4, line -> line.replaceFirst("\"at\":\"2026", "\"at\":\"2025"));
    assertThat(problems())
        .containsExactly("line 4: was changed: its commitment is not that of its salt and entry");
  }

  @Test
  void a_changed_hash_is_one_problem() {
    changeLine(4, line -> swapHex(line, "\"hash\":\""));
    assertThat(problems())
        .containsExactly("line 4: was changed: its hash is not that of its other parts");
  }

  @Test
  void a_missing_line_is_one_problem() {
    change(lines -> lines.remove(4));
    assertThat(problems())
        .containsExactly(
            "line 5: has number 6 where 5 belongs: records are missing, repeated or out of order",
            "has 9 entries, but 10 were acknowledged: its end was cut off");
  }

  @Test
  void repeated_and_swapped_lines_are_named() {
    change(lines -> lines.add(2, lines.get(1)));
    assertThat(problems())
        .containsExactly(
            "line 3: has number 2 where 3 belongs: records are missing, repeated or out of order");
    change(lines -> lines.remove(2));
    change(lines -> Collections.swap(lines, 2, 3));
    assertThat(problems())
        .containsExactly(
            "line 3: has number 4 where 3 belongs: records are missing, repeated or out of order",
            "line 4: has number 3 where 5 belongs: records are missing, repeated or out of order",
            "line 5: has number 5 where 4 belongs: records are missing, repeated or out of order");
  }

  @Test
  void a_line_of_another_log_does_not_follow() {
    String here = folder.text(folder.log());
    folder.clear();
    write_ten_entries_the_last_four_at_once();
    String other = here.split("\n")[2];
    changeLine(3, line -> other);
    assertThat(problems())
        .containsExactly(
            "line 3: does not follow on the record before: that one was put in its place later",
            "line 4: does not follow on the record before: that one was put in its place later");
  }

  @Test
  void a_log_of_another_folder_is_not_the_acknowledged_one() {
    byte[] head = folder.read(folder.head());
    folder.clear();
    write_ten_entries_the_last_four_at_once();
    folder.write(folder.head(), head);
    assertThat(problems())
        .containsExactly(
            "line 10: is not the entry that was acknowledged: the log, or its head, is another one");
  }

  @Test
  void a_missing_file_is_told() {
    byte[] log = folder.read(folder.log());
    folder.delete(folder.log());
    assertThat(problems())
        .containsExactly("has 0 entries, but 10 were acknowledged: its end was cut off");
    folder.write(folder.log(), log);
    folder.delete(folder.head());
    assertThat(problems())
        .containsExactly("audit.log.head: is missing; it says how far the log was acknowledged");
    folder.write(folder.log(), new byte[0]);
    assertThat(problems()).hasSize(1);
  }

  @Test
  void an_entry_erased_by_nobody_is_told() {
    changeLine(2, line -> line.replaceFirst(",\"salt\".*", "}"));
    assertThat(problems()).containsExactly("1 entries are erased, but no entry accounts for it");
  }

  @Test
  void an_erased_entry_that_came_back_is_told() {
    String second = folder.text(folder.log()).split("\n")[1];
    try (FileAuditLog log = FileAuditLog.open(folder.log())) {
      log.erase(ENTRIES.get(1)::equals, total -> List.of(Entries.erased(total)));
    }
    changeLine(2, line -> second);
    assertThat(problems())
        .containsExactly(
            "line 11: says that 1 entries were erased, but 0 are: what was erased came back");
  }

  @Test
  void a_log_and_head_that_were_forged_are_detected_by_a_receipt() {
    folder.clear();
    try (FileAuditLog log = FileAuditLog.open(folder.log())) {
      log.append(ENTRIES);
    }
    assertThat(FileAuditLog.verify(folder.log()).isSound()).isTrue();
    assertThatExceptionOfType(DamagedLogException.class)
        .isThrownBy(() -> FileAuditLog.open(folder.log(), receipt))
        .withMessageContaining("line 10: is not the entry of the receipt: the log was rewritten");
  }

  @Test
  void a_log_shorter_than_a_receipt_was_cut() {
    folder.clear();
    try (FileAuditLog log = FileAuditLog.open(folder.log())) {
      log.append(ENTRIES.subList(0, 3));
    }
    assertThatExceptionOfType(DamagedLogException.class)
        .isThrownBy(() -> FileAuditLog.open(folder.log(), receipt))
        .withMessageContaining("has 3 entries, but there is a receipt for 10: its end was cut off");
  }

  @Test
  void an_open_log_that_is_changed_below_is_noticed_on_reading_and_erasing() {
    try (FileAuditLog log = FileAuditLog.open(folder.log())) {
      changeLine(4, line -> line.replaceFirst("\"at\":\"2026", "\"at\":\"2025"));
      assertThatExceptionOfType(DamagedLogException.class).isThrownBy(() -> Seen.in(log));
      assertThatExceptionOfType(DamagedLogException.class)
          .isThrownBy(
              () -> log.erase(ENTRIES.get(0)::equals, total -> List.of(Entries.erased(total))));
      assertThat(folder.names()).doesNotContain("audit.log.new");
    }
  }

  @Test
  void what_stands_before_the_damage_can_be_salvaged() {
    changeLine(9, line -> line.replaceFirst("\"at\":\"2026", "\"at\":\"2025"));
    Seen seen = new Seen();
    LogVerification found = FileAuditLog.salvage(folder.log(), seen);
    // Entries 7 and 8 are right, but came with 9, and an append is kept whole or not at all.
    assertThat(seen.entries()).isEqualTo(Seen.all(ENTRIES.subList(0, 6)));
    assertThat(found.lastSound().number()).isEqualTo(6);
    assertThat(found.acknowledged()).isEqualTo(receipt);
    assertThat(found.soundBytes() + found.otherBytes()).isEqualTo(folder.read(folder.log()).length);
  }

  @Test
  void a_sound_log_is_verified_while_it_is_open() {
    try (FileAuditLog log = FileAuditLog.open(folder.log())) {
      LogVerification found = FileAuditLog.verify(folder.log());
      assertThat(found)
          .isEqualTo(
              new LogVerification(
                  receipt, receipt, 0, folder.read(folder.log()).length, 0, List.of()));
      assertThat(log.head()).isEqualTo(receipt);
    }
  }

  @Test
  void no_more_than_a_hundred_problems_are_listed() {
    folder.write(folder.log(), "nonsense\n".repeat(200));
    assertThat(problems()).hasSize(101).last().isEqualTo("more may be wrong; 100 are listed");
  }

  @Test
  void a_line_that_never_ends_is_read_in_little_memory() throws IOException {
    long size = 3L * Integer.MAX_VALUE / 2;
    LogVerification found = scan(new Zeros(size), size);
    assertThat(found.problems())
        .extracting(Problem::toString)
        .first()
        .isEqualTo("line 1: is cut off");
    LogVerification tooLong = scan(ended(5_000_000), 5_000_001);
    assertThat(tooLong.problems())
        .extracting(Problem::toString)
        .first()
        .isEqualTo("line 1: is longer than the 4194304 bytes of a line");
  }

  @Test
  void deep_and_wrong_json_in_a_right_chain_is_told() throws IOException {
    String deep = "[".repeat(1_000_000) + "]".repeat(1_000_000);
    assertThat(scanOne(deep)).startsWith("line 1: holds an entry that cannot be read: ");
    assertThat(scanOne("{\"at\":5}"))
        .startsWith("line 1: holds an entry that cannot be read: /at: must be an instant such as");
    assertThat(scanOne("{\"at\":\"\u00ff\"}", StandardCharsets.ISO_8859_1))
        .isEqualTo("line 1: holds an entry that is not UTF-8 text");
  }

  @Test
  void records_that_do_not_make_up_an_append_are_told() throws IOException {
    LogRecord first = LogRecord.following(Receipt.EMPTY, 2, content());
    LogRecord second = LogRecord.following(first.receipt(), 0, content());
    String log = new String(first.line(), US_ASCII) + new String(second.line(), US_ASCII);
    assertThat(
            new LogScan(Head.of(second.receipt()), List.of(), (record, entry) -> {})
                .scan(new ByteArrayInputStream(log.getBytes(US_ASCII)), log.length())
                .problems())
        .extracting(Problem::toString)
        .containsExactly("line 2: does not belong to the append that the record before began");
  }

  private static LogRecord.Content content() {
    return new LogRecord.Content("0".repeat(32), EntryText.of(Entries.erased(0)));
  }

  private static String scanOne(String entry) throws IOException {
    return scanOne(entry, StandardCharsets.UTF_8);
  }

  private static String scanOne(String entry, Charset charset) throws IOException {
    LogRecord record =
        LogRecord.following(
            Receipt.EMPTY, 0, new LogRecord.Content("0".repeat(32), entry.getBytes(charset)));
    byte[] line = record.line();
    return new LogScan(Head.of(record.receipt()), List.of(), (it, read) -> {})
        .scan(new ByteArrayInputStream(line), line.length)
        .problems()
        .get(0)
        .toString();
  }

  private LogVerification scan(InputStream log, long size) throws IOException {
    return new LogScan(Head.of(receipt), List.of(), (record, entry) -> {}).scan(log, size);
  }

  private static InputStream ended(long zeros) {
    return new SequenceInputStream(new Zeros(zeros), new ByteArrayInputStream(new byte[] {'\n'}));
  }

  private List<String> problems() {
    return FileAuditLog.verify(folder.log()).problems().stream().map(Problem::toString).toList();
  }

  private void changeLine(int number, UnaryOperator<String> change) {
    change(lines -> lines.set(number - 1, change.apply(lines.get(number - 1))));
  }

  private void change(Consumer<List<String>> change) {
    List<String> lines = new ArrayList<>(List.of(folder.text(folder.log()).split("\n")));
    change.accept(lines);
    folder.write(folder.log(), String.join("\n", lines) + "\n");
  }

  /** Changes the first digit after a text. */
  private static String swapHex(String line, String after) {
    int at = line.indexOf(after) + after.length();
    return line.substring(0, at) + (line.charAt(at) == '0' ? '1' : '0') + line.substring(at + 1);
  }

  /** As many zeros as said. */
  private static final class Zeros extends InputStream {
    private long left;

    Zeros(long left) {
      this.left = left;
    }

    @Override
    public int read() {
      return left-- > 0 ? 0 : -1;
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
      int count = (int) Math.min(length, left);
      left -= count;
      return count == 0 ? -1 : count;
    }
  }
}
