package org.allyship.core;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.security.auth.Destroyable;
import org.allyship.core.internal.Identifiers;

/**
 * Makes opaque ids out of the host's own references to people, such as personnel numbers, with a
 * secret key of the host.
 *
 * <pre>{@code
 * Pseudonyms pseudonyms = Pseudonyms.of("k2", key).withOlder("k1", olderKey);
 * pseudonyms.of("4711");   // k2.…, for what is recorded from now on
 * pseudonyms.all("4711");  // k2.…, k1.…, for export and erasure
 * }</pre>
 *
 * <p>A pseudonym is the key's id, a dot, and the first 160 bits of
 *
 * <pre>
 * HMAC-SHA-256(key, "org.allyship participant 1" 00 key id 00 reference in UTF-8)
 * </pre>
 *
 * <p>in base 32 (RFC 4648 section 6, small letters). HMAC is that of RFC 2104, cut as its section 5
 * allows. The text in front keeps pseudonyms apart from whatever else the key may be used for.
 *
 * <p>Without the key nobody can tell whose a pseudonym is, nor try references one by one, which is
 * what a plain hash would allow. With the key it can be told: pseudonyms are personal data, and the
 * key is what GDPR article 4(5) wants kept apart. NIST SP 800-107 allows the cut, and NIST IR 8053
 * describes pseudonyms that a key makes.
 *
 * <p>The reference is taken as it is: {@code "4711"} and {@code "4711 "} are two people. Immutable,
 * and safe for use by several threads until it is destroyed.
 */
public final class Pseudonyms implements Destroyable {
  /** The shortest key, in bytes: as long as what SHA-256 gives, as RFC 2104 section 3 advises. */
  public static final int SHORTEST_KEY = 32;

  private static final int LONGEST_KEY_ID = 16;
  private static final int BYTES = 20;
  private static final String DOMAIN = "org.allyship participant 1";
  private static final String DIGITS = "abcdefghijklmnopqrstuvwxyz234567";

  private final Map<String, byte[]> keys;
  private volatile boolean destroyed;

  private Pseudonyms(Map<String, byte[]> keys) {
    this.keys = keys;
  }

  /**
   * Returns pseudonyms under one key.
   *
   * @param keyId the name of the key, which every pseudonym shows: 1 to 16 lower-case letters,
   *     digits and hyphens, starting with a letter
   * @param key at least {@value #SHORTEST_KEY} random bytes; copied
   * @throws IllegalArgumentException if the name or the length is not as said
   */
  public static Pseudonyms of(String keyId, byte[] key) {
    return new Pseudonyms(Map.of()).withOlder(keyId, key);
  }

  /**
   * Returns these pseudonyms with one more key, under which people were known before. The one that
   * was there first stays the one for new pseudonyms.
   *
   * @param keyId the name of the older key, as in {@link #of(String, byte[])}
   * @param key at least {@value #SHORTEST_KEY} random bytes; copied
   * @throws IllegalArgumentException if the name or the length is not as said, or one of both is
   *     there already
   * @throws IllegalStateException if the keys were destroyed
   */
  public Pseudonyms withOlder(String keyId, byte[] key) {
    requireNotDestroyed();
    requireKeyId(keyId);
    requireLength(keyId, key);
    Map<String, byte[]> all = new LinkedHashMap<>();
    keys.forEach((id, known) -> all.put(id, known.clone()));
    for (Map.Entry<String, byte[]> known : all.entrySet()) {
      if (known.getKey().equals(keyId) || MessageDigest.isEqual(known.getValue(), key)) {
        throw new IllegalArgumentException(
            "key '%s' is there already, by name or by value; each key is named once"
                .formatted(keyId));
      }
    }
    all.put(keyId, key.clone());
    return new Pseudonyms(all);
  }

  private static void requireKeyId(String keyId) {
    Identifiers.requireSlug("key", keyId);
    if (keyId.length() > LONGEST_KEY_ID) {
      throw new IllegalArgumentException(
          "key id '%s' must have at most %d characters, as every pseudonym shows it"
              .formatted(keyId, LONGEST_KEY_ID));
    }
  }

  private static void requireLength(String keyId, byte[] key) {
    if (key.length < SHORTEST_KEY) {
      throw new IllegalArgumentException(
          "key '%s' must have at least %d random bytes, but had %d"
              .formatted(keyId, SHORTEST_KEY, key.length));
    }
  }

  /**
   * Returns the pseudonym of a person under the current key.
   *
   * @param reference the host's own reference to the person; not empty
   * @throws IllegalArgumentException if the reference is empty, or no text that UTF-8 can hold
   * @throws IllegalStateException if the keys were destroyed
   */
  public ParticipantId of(String reference) {
    return pseudonym(keys.entrySet().iterator().next(), utf8(reference));
  }

  /**
   * Returns every pseudonym that a person has or had, the current one first, so that export and
   * erasure find everything.
   *
   * @param reference the host's own reference to the person; not empty
   * @throws IllegalArgumentException if the reference is empty, or no text that UTF-8 can hold
   * @throws IllegalStateException if the keys were destroyed
   */
  public List<ParticipantId> all(String reference) {
    byte[] bytes = utf8(reference);
    return keys.entrySet().stream().map(key -> pseudonym(key, bytes)).toList();
  }

  /**
   * Returns what renames a person from older keys to the current one: each older pseudonym with the
   * current one, the newest of the older keys first. A host that has renamed everybody drops the
   * older key.
   *
   * @param reference the host's own reference to the person; not empty
   * @throws IllegalArgumentException if the reference is empty, or no text that UTF-8 can hold
   * @throws IllegalStateException if the keys were destroyed
   */
  public Map<ParticipantId, ParticipantId> renaming(String reference) {
    List<ParticipantId> all = all(reference);
    Map<ParticipantId, ParticipantId> renaming = new LinkedHashMap<>();
    all.stream().skip(1).forEach(older -> renaming.put(older, all.get(0)));
    return Collections.unmodifiableMap(renaming);
  }

  /** Overwrites the keys. Copies that Java made of them while working may stay for a while. */
  @Override
  public void destroy() {
    destroyed = true;
    keys.values().forEach(key -> Arrays.fill(key, (byte) 0));
  }

  @Override
  public boolean isDestroyed() {
    return destroyed;
  }

  private ParticipantId pseudonym(Map.Entry<String, byte[]> key, byte[] reference) {
    requireNotDestroyed();
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key.getValue(), mac.getAlgorithm()));
      requireNotDestroyed(); // or the key may have been taken when it was no more
      mac.update((DOMAIN + '\0' + key.getKey() + '\0').getBytes(StandardCharsets.US_ASCII));
      return ParticipantId.of(key.getKey() + "." + base32(mac.doFinal(reference)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HMAC with SHA-256", e);
    }
  }

  private void requireNotDestroyed() {
    if (destroyed) {
      throw new IllegalStateException("the keys were destroyed; make new pseudonyms from the keys");
    }
  }

  private static byte[] utf8(String reference) {
    if (reference.isEmpty()) {
      throw new IllegalArgumentException("the reference to a person must not be empty");
    }
    try {
      ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(reference));
      return Arrays.copyOf(bytes.array(), bytes.limit());
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(
          "the reference to a person must be a text that UTF-8 can hold, but has half a surrogate pair",
          e);
    }
  }

  /** Returns the first 160 bits, five to a digit. */
  private static String base32(byte[] mac) {
    StringBuilder text = new StringBuilder();
    for (int bit = 0; bit < BYTES * Byte.SIZE; bit += 5) {
      int two = (mac[bit / 8] & 0xff) << 8 | mac[bit / 8 + 1] & 0xff;
      text.append(DIGITS.charAt(two >> 11 - bit % 8 & 31));
    }
    return text.toString();
  }

  /** Shows the names of the keys, the current one first, and nothing of the keys. */
  @Override
  public String toString() {
    return keys.keySet().stream().collect(Collectors.joining(", ", "Pseudonyms{keys=", "}"));
  }
}
