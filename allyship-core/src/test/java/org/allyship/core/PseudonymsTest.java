package org.allyship.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PseudonymsTest {
  private static final byte[] KEY = key(0);
  private static final byte[] OLDER = key(100);

  /** Returns the bytes first, first + 1, … */
  static byte[] key(int first) {
    byte[] key = new byte[Pseudonyms.MIN_KEY_BYTES];
    for (int i = 0; i < key.length; i++) {
      key[i] = (byte) (first + i);
    }
    return key;
  }

  /**
   * Made by OpenSSL 3.0.19 and GNU base32: {@code printf 'org.allyship participant
   * 1\0k1\000REFERENCE' | openssl dgst -sha256 -mac HMAC -macopt hexkey:000102…1f -binary | head -c
   * 20 | base32 | tr A-Z a-z}.
   */
  @ParameterizedTest
  @CsvSource({
    "4711, k1.mkuinyblvjk3f4b4llksuf4qqardzgek",
    "Müller \ud83d\ude00, k1.oprlg3il35rbym3bivbyuif35sa7knx3",
  })
  void a_pseudonym_is_what_an_independent_tool_makes(String reference, String pseudonym) {
    assertThat(Pseudonyms.of("k1", KEY).of(reference)).hasToString(pseudonym);
  }

  @Test
  void the_first_key_makes_new_ones_and_the_older_find_what_was_there() {
    Pseudonyms ring =
        Pseudonyms.of("k2", KEY).withOlderKey("k1", OLDER).withOlderKey("k0", key(50));
    ParticipantId now = Pseudonyms.of("k2", KEY).of("4711");
    ParticipantId before = Pseudonyms.of("k1", OLDER).of("4711");
    ParticipantId first = Pseudonyms.of("k0", key(50)).of("4711");
    assertThat(ring.of("4711")).isEqualTo(now);
    assertThat(ring.all("4711")).containsExactly(now, before, first);
    assertThat(ring.renaming("4711")).isEqualTo(Map.of(before, now, first, now));
    assertThat(ring.renaming("4711").keySet()).containsExactly(before, first);
    assertThat(Pseudonyms.of("k2", KEY).renaming("4711")).isEmpty();
  }

  @Test
  void a_reference_is_taken_as_it_is() {
    Pseudonyms pseudonyms = Pseudonyms.of("k1", KEY);
    assertThat(List.of(pseudonyms.of("a"), pseudonyms.of("A"), pseudonyms.of("a ")))
        .doesNotHaveDuplicates();
  }

  @Test
  void keys_are_copied_in() {
    byte[] key = KEY.clone();
    Pseudonyms pseudonyms = Pseudonyms.of("k1", key);
    key[0]++;
    assertThat(pseudonyms.of("4711")).isEqualTo(Pseudonyms.of("k1", KEY).of("4711"));
  }

  @Test
  void a_short_key_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Pseudonyms.of("k1", new byte[31]))
        .withMessage("key 'k1' must have at least 32 random bytes, but had 31");
  }

  @Test
  void a_key_of_zeros_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Pseudonyms.of("k1", new byte[32]))
        .withMessage("key 'k1' has only zeros; fill it from a secure random source");
  }

  @Test
  void a_key_id_that_would_not_fit_into_a_pseudonym_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Pseudonyms.of("k.1", KEY))
        .withMessageStartingWith("key id must be 1 to 64 lower-case letters");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Pseudonyms.of("k2345678901234567", KEY))
        .withMessage(
            "key id 'k2345678901234567' must have at most 16 characters, because every pseudonym contains it");
    assertThat(Pseudonyms.of("k234567890123456", KEY).of("4711").value()).hasSize(49);
  }

  @Test
  void a_key_comes_once() {
    Pseudonyms pseudonyms = Pseudonyms.of("k1", KEY);
    String message = "key '%s' is present already, by id or by value; give each key once";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> pseudonyms.withOlderKey("k1", OLDER))
        .withMessage(message, "k1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> pseudonyms.withOlderKey("k0", KEY))
        .withMessage(message, "k0");
  }

  @Test
  void a_reference_that_would_be_taken_for_another_is_refused() {
    Pseudonyms pseudonyms = Pseudonyms.of("k1", KEY);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> pseudonyms.of(""))
        .withMessage("the reference to a person must not be empty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> pseudonyms.all("\ud83d"))
        .withMessage(
            "the reference to a person must be a text that can be encoded in UTF-8, but has half a surrogate pair");
  }

  @Test
  void destroyed_keys_make_nothing_more() {
    Pseudonyms pseudonyms = Pseudonyms.of("k1", KEY);
    Pseudonyms ring = pseudonyms.withOlderKey("k0", OLDER);
    pseudonyms.destroy();
    assertThat(pseudonyms.isDestroyed()).isTrue();
    String message = "the keys were destroyed; make new pseudonyms from the keys";
    assertThatIllegalStateException().isThrownBy(() -> pseudonyms.of("4711")).withMessage(message);
    assertThatIllegalStateException().isThrownBy(() -> pseudonyms.all("4711")).withMessage(message);
    assertThatIllegalStateException()
        .isThrownBy(() -> pseudonyms.withOlderKey("k0", OLDER))
        .withMessage(message);
    assertThat(ring.isDestroyed()).isFalse();
    assertThat(ring.of("4711")).isEqualTo(Pseudonyms.of("k1", KEY).of("4711"));
  }

  @Test
  void keys_are_not_shown() {
    assertThat(Pseudonyms.of("k2", KEY).withOlderKey("k1", OLDER))
        .hasToString("Pseudonyms{keys=k2, k1}");
  }
}
