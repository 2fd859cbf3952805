package org.allyship.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.allyship.core.problem.InvalidInputException;
import org.allyship.disclosure.internal.SipHash;
import org.junit.jupiter.api.Test;

class ReleaseLedgerTest {
  private static ReleaseLedger used() {
    ReleaseLedger ledger = People.ledger();
    People people =
        new People().add(10, "team", "Secret", "site", "x").add(10, "team", "B", "site", "y");
    Disclosure.exact()
        .release(people.population("team", "site").crossTab("team", "site"), ledger, Members::size);
    return ledger;
  }

  @Test
  void bytes_name_no_value() {
    String bytes = new String(used().toBytes(), StandardCharsets.ISO_8859_1);
    assertThat(bytes).contains("team").doesNotContain("Secret");
  }

  @Test
  void bytes_open_with_their_key_alone() {
    byte[] bytes = used().toBytes();
    assertThatThrownBy(() -> ReleaseLedger.fromBytes(bytes, new byte[16]))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("was changed, or written with another key");
    assertThatThrownBy(() -> ReleaseLedger.withKey(new byte[15]))
        .hasMessage("the key of a ledger needs 16 bytes or more, but has 15");
  }

  @Test
  void bytes_that_were_changed_are_refused() {
    byte[] bytes = used().toBytes();
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] ^= 1;
      assertThatThrownBy(() -> ReleaseLedger.fromBytes(bytes, People.KEY))
          .isInstanceOf(InvalidInputException.class);
      bytes[i] ^= 1;
    }
    assertThatThrownBy(() -> ReleaseLedger.fromBytes(new byte[20], People.KEY))
        .hasMessageContaining("has 20 bytes, too few for a ledger");
  }

  @Test
  void a_ledger_keeps_its_threshold() {
    assertThatThrownBy(
            () ->
                Disclosure.exact()
                    .withThreshold(3)
                    .release(Table.of(1, 2, 3, 4), used(), Members::size))
        .hasMessage(
            "the ledger was begun with a threshold of 5 people, and cannot go on with 3; use the same one");
  }

  @Test
  void a_breakdown_keeps_its_levels() {
    Table nested =
        Table.of(1, 2, 3, 4, 5)
            .completePopulation()
            .by(
                Breakdown.nested(
                    "team",
                    List.of(List.of("A", "A", "A", "A", "A"), List.of("b", "b", "b", "b", "b"))));
    assertThatThrownBy(() -> Disclosure.exact().release(nested, used(), Members::size))
        .hasMessage(
            "breakdown 'team' has 2 levels, and had 1 in an earlier release; give it another name");
  }

  @Test
  void a_full_ledger_says_so() {
    ReleaseLedger ledger = People.ledger();
    CellResult<Integer> last = null;
    int shown = 0;
    assertThat(ledger.releasesLeft()).isEqualTo(63);
    for (int i = 0; i < 70; i++) {
      long[] people = IntStream.range(10 * i, 10 * i + 10).asLongStream().toArray();
      last = Disclosure.exact().release(Table.of(people), ledger, Members::size).at();
      shown += last instanceof Published ? 1 : 0;
    }
    assertThat(ledger.releasesLeft()).isZero();
    assertThat(shown).isEqualTo(63);
    assertThat(last).isEqualTo(new Suppressed<>(SuppressionReason.LEDGER_FULL));
  }

  @Test
  void one_release_at_a_time_from_many_threads() {
    ReleaseLedger ledger = People.ledger();
    People people = new People().add(10, "team", "A").add(10, "team", "B");
    List<String> shown =
        IntStream.range(0, 40)
            .parallel()
            .mapToObj(i -> i % 2 == 0 ? people : people.without(3))
            .map(who -> Disclosure.exact().release(who.population(), ledger, Members::size))
            .map(People::render)
            .toList();
    assertThat(shown.stream().filter(text -> !text.equals("all -\n")).distinct()).hasSize(1);
  }

  @Test
  void hashes_are_those_of_the_reference() {
    byte[] key = new byte[16];
    for (int i = 0; i < key.length; i++) {
      key[i] = (byte) i;
    }
    SipHash hash = new SipHash(key);
    assertThat(hash.of("")).isEqualTo(0x726fdb47dd0e0e31L);
    assertThat(hash.of(0x0706050403020100L)).isEqualTo(0x93f5f5799a932462L);
    assertThat(hash.of(0x0706050403020100L, 0x0f0e0d0c0b0a0908L)).isEqualTo(0x3f2acc7f57c29bdbL);
    assertThat(hash.of("\u0100\u0302\u0504\u0706")).isEqualTo(0x93f5f5799a932462L);
  }
}
