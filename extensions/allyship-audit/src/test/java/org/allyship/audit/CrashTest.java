package org.allyship.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.allyship.audit.Writing.State;
import org.allyship.core.record.HistoryListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is left of the files when the process ends at any point of an append or an erasure. */
class CrashTest {
  private final Folder folder = new Folder();

  @AfterEach
  void delete_the_folder() {
    folder.close();
  }

  @Test
  void an_append_broken_off_at_any_byte_leaves_what_was_acknowledged_and_puts_the_rest_aside() {
    List<State> states = Writing.ofForty(folder);
    int cuts = 0;
    for (int i = 1; i < states.size(); i++) {
      State before = states.get(i - 1);
      State after = states.get(i);
      for (int cut = before.log().length; cut < after.log().length; cut++) {
        reopens(after, cut, before);
        cuts++;
      }
    }
    assertThat(cuts).isEqualTo(last(states).log().length).isGreaterThan(20_000);
  }

  /** Opens a log of which a part was written after the head. */
  private void reopens(State written, int cut, State acknowledged) {
    Writing.put(folder, written.log(), cut, acknowledged.head());
    int torn = cut - acknowledged.log().length;
    try (FileAuditLog log = FileAuditLog.open(folder.log(), acknowledged.receipt())) {
      assertThat(log.head()).isEqualTo(acknowledged.receipt());
      assertThat(log.recovery().unacknowledged()).isZero();
      assertThat(log.recovery().tornBytes()).isEqualTo(torn);
      assertThat(log.recovery().isClean()).isEqualTo(torn == 0);
      assertThat(folder.read(folder.log())).isEqualTo(acknowledged.log());
      assertThat(log.recovery().tornFile().map(folder::read).orElse(new byte[0]))
          .isEqualTo(Arrays.copyOfRange(written.log(), acknowledged.log().length, cut));
    }
  }

  @Test
  void an_append_that_is_whole_but_not_acknowledged_is_kept_and_told() {
    List<State> states = Writing.ofForty(folder);
    for (int i = 1; i < states.size(); i++) {
      State before = states.get(i - 1);
      State after = states.get(i);
      Writing.put(folder, after.log(), after.log().length, before.head());
      try (FileAuditLog log = FileAuditLog.open(folder.log(), after.receipt())) {
        assertThat(log.recovery().unacknowledged())
            .isEqualTo(after.receipt().number() - before.receipt().number())
            .isPositive();
        assertThat(log.recovery().tornBytes()).isZero();
        assertThat(folder.read(folder.log())).isEqualTo(after.log());
        assertThat(folder.read(folder.head())).isEqualTo(after.head());
      }
    }
  }

  @Test
  void a_cut_of_what_was_acknowledged_is_noticed_at_every_byte() {
    for (List<State> states : List.of(Writing.ofForty(folder), Writing.withErasure(folder))) {
      State whole = last(states);
      for (int cut = whole.log().length - 1; cut >= 0; cut--) {
        Writing.put(folder, whole.log(), cut, whole.head());
        assertThat(FileAuditLog.verify(folder.log()).isSound()).as("cut at %s", cut).isFalse();
      }
    }
  }

  @Test
  void a_half_written_head_next_to_the_old_one_does_no_harm() {
    List<State> states = Writing.ofForty(folder);
    State before = states.get(states.size() - 2);
    State after = last(states);
    for (int cut = 0; cut <= after.head().length; cut++) {
      Writing.put(folder, after.log(), after.log().length, before.head());
      folder.write(sibling("head.new"), Arrays.copyOf(after.head(), cut));
      try (FileAuditLog log = FileAuditLog.open(folder.log())) {
        assertThat(log.head()).isEqualTo(after.receipt());
      }
      assertThat(folder.names()).containsExactly("audit.log", "audit.log.head", "audit.log.lock");
    }
  }

  @Test
  void a_log_that_was_being_begun_is_begun() {
    byte[] head = Writing.ofForty(folder).get(0).head();
    folder.write(folder.head(), head);
    try (FileAuditLog log = FileAuditLog.open(folder.log())) {
      assertThat(log.append(Entries.of(1, 1)).number()).isEqualTo(1);
    }
    folder.clear();
    folder.write(sibling("head.new"), Arrays.copyOf(head, 50));
    try (FileAuditLog log = FileAuditLog.open(folder.log())) {
      assertThat(log.append(Entries.of(1, 1)).number()).isEqualTo(1);
    }
  }

  @Test
  void an_erasure_broken_off_while_the_new_log_is_written_leaves_the_old_one() {
    List<State> states = Writing.withErasure(folder);
    State before = states.get(0);
    byte[] rewritten = states.get(1).log();
    for (int cut = 0; cut <= rewritten.length; cut += cut < rewritten.length - 5 ? 61 : 1) {
      Writing.put(folder, before.log(), before.log().length, before.head());
      folder.write(sibling("new"), Arrays.copyOf(rewritten, cut));
      try (FileAuditLog log = FileAuditLog.open(folder.log(), before.receipt())) {
        assertThat(log.recovery().isClean()).isTrue();
        assertThat(folder.read(folder.log())).isEqualTo(before.log());
      }
      assertThat(folder.names()).containsExactly("audit.log", "audit.log.head", "audit.log.lock");
    }
  }

  @Test
  void an_erasure_broken_off_after_the_new_log_took_its_place_is_complete() {
    List<State> states = Writing.withErasure(folder);
    State before = states.get(0);
    State after = states.get(1);
    Writing.put(folder, after.log(), after.log().length, before.head());
    try (FileAuditLog log = FileAuditLog.open(folder.log(), before.receipt())) {
      assertThat(log.head()).isEqualTo(after.receipt());
      assertThat(log.recovery().unacknowledged())
          .isEqualTo(after.receipt().number() - before.receipt().number());
      assertThat(log.replay(HistoryListener.ignoring()).people())
          .doesNotContain(Entries.PEOPLE.get(0));
      assertThat(folder.read(folder.head())).isEqualTo(after.head());
    }
  }

  private Path sibling(String ending) {
    return folder.log().resolveSibling("audit.log." + ending);
  }

  private static State last(List<State> states) {
    return states.get(states.size() - 1);
  }
}
