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
 * Derives opaque ids from the host's own references to people, such as personnel numbers, with a
 * secret key of the host.
 *
 * <pre>{@code
 * Pseudonyms pseudonyms = Pseudonyms.of("k2", key).withOlderKey("k1", olderKey);
 * pseudonyms.of("4711");   // k2.…, for new records
 * pseudonyms.all("4711");  // k2.…, k1.…, for export and erasure
 * }</pre>
 *
 * <p>A pseudonym is the key's id, a dot, and the first 160 bits of
 *
 * <pre>
 * HMAC-SHA-256(key, "org.allyship participant 1" 00 key id 00 reference in UTF-8)
 * </pre>
 *
 * <p>in base 32 (RFC 4648 section 6, lower case). HMAC is defined in RFC 2104; its section 5 allows
 * the truncation. The text at the start keeps pseudonyms distinct from other uses of the key.
 *
 * <p>Without the key, no one can find the person behind a pseudonym, and no one can try references
 * one by one, which a plain hash would allow. With the key it is possible. Pseudonyms are therefore
 * personal data, and the key is the additional information that GDPR article 4(5) requires to be
 * kept separately. NIST SP 800-107 allows the truncation, and NIST IR 8053 describes pseudonyms
 * derived with a key.
 *
 * <p>References are not normalized: {@code "4711"} and {@code "4711 "} are two people. Immutable
 * and thread-safe until destroyed.
 */
public final class Pseudonyms implements Destroyable {
  /**
   * The minimum length of a key in bytes: the output length of SHA-256, as RFC 2104 section 3
   * advises.
   */
  public static final int MIN_KEY_BYTES = 32;

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
   * Returns pseudonyms with one key.
   *
   * @param keyId the id of the key, which is part of every pseudonym: 1 to 16 lower-case letters,
   *     digits and hyphens, starting with a letter
   * @param key at least {@value #MIN_KEY_BYTES} random bytes; the array is copied
   * @throws IllegalArgumentException if the key id or the length of the key is invalid, or the key
   *     has only zeros
   */
  public static Pseudonyms of(String keyId, byte[] key) {
    return new Pseudonyms(Map.of()).withOlderKey(keyId, key);
  }

  /**
   * Returns these pseudonyms with one more key that was used earlier. The first key stays the
   * current one, which is used for new pseudonyms.
   *
   * @param keyId the id of the older key, as in {@link #of(String, byte[])}
   * @param key at least {@value #MIN_KEY_BYTES} random bytes; the array is copied
   * @throws IllegalArgumentException if the key id or the length of the key is invalid, the key has
   *     only zeros, or the key id or the key is present already
   * @throws IllegalStateException if the keys were destroyed
   */
  public Pseudonyms withOlderKey(String keyId, byte[] key) {
    requireNotDestroyed();
    requireKeyId(keyId);
    requireKey(keyId, key);
    Map<String, byte[]> all = new LinkedHashMap<>();
    keys.forEach((id, known) -> all.put(id, known.clone()));
    for (Map.Entry<String, byte[]> known : all.entrySet()) {
      if (known.getKey().equals(keyId) || MessageDigest.isEqual(known.getValue(), key)) {
        throw new IllegalArgumentException(
            "key '%s' is present already, by id or by value; give each key once".formatted(keyId));
      }
    }
    all.put(keyId, key.clone());
    return new Pseudonyms(all);
  }

  private static void requireKeyId(String keyId) {
    Identifiers.requireSlug("key", keyId);
    if (keyId.length() > LONGEST_KEY_ID) {
      throw new IllegalArgumentException(
          "key id '%s' must have at most %s characters, because every pseudonym contains it"
              .formatted(keyId, LONGEST_KEY_ID));
    }
  }

  private static void requireKey(String keyId, byte[] key) {
    if (key.length < MIN_KEY_BYTES) {
      throw new IllegalArgumentException(
          "key '%s' must have at least %s random bytes, but had %s"
              .formatted(keyId, MIN_KEY_BYTES, key.length));
    }
    if (MessageDigest.isEqual(key, new byte[key.length])) {
      throw new IllegalArgumentException(
          "key '%s' has only zeros; fill it from a secure random source".formatted(keyId));
    }
  }

  /**
   * Returns the pseudonym of a person under the current key.
   *
   * @param reference the host's own reference to the person; not empty
   * @throws IllegalArgumentException if the reference is empty or cannot be encoded in UTF-8
   * @throws IllegalStateException if the keys were destroyed
   */
  public ParticipantId of(String reference) {
    return pseudonym(keys.entrySet().iterator().next(), utf8(reference));
  }

  /**
   * Returns every current and former pseudonym of a person, the current one first. Export and
   * erasure need all of them.
   *
   * @param reference the host's own reference to the person; not empty
   * @throws IllegalArgumentException if the reference is empty or cannot be encoded in UTF-8
   * @throws IllegalStateException if the keys were destroyed
   */
  public List<ParticipantId> all(String reference) {
    byte[] bytes = utf8(reference);
    return keys.entrySet().stream().map(key -> pseudonym(key, bytes)).toList();
  }

  /**
   * Returns a map from each older pseudonym of a person to the current one, the newest of the older
   * keys first. A host that has renamed everyone can delete the older keys.
   *
   * @param reference the host's own reference to the person; not empty
   * @throws IllegalArgumentException if the reference is empty or cannot be encoded in UTF-8
   * @throws IllegalStateException if the keys were destroyed
   */
  public Map<ParticipantId, ParticipantId> renaming(String reference) {
    List<ParticipantId> all = all(reference);
    Map<ParticipantId, ParticipantId> renaming = new LinkedHashMap<>();
    all.stream().skip(1).forEach(older -> renaming.put(older, all.get(0)));
    return Collections.unmodifiableMap(renaming);
  }

  /** Overwrites the keys. Copies that the Java runtime made may stay in memory for some time. */
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
      requireNotDestroyed(); // the keys may have been overwritten while this thread read them
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
      byte[] copy = new byte[bytes.remaining()];
      bytes.get(copy);
      return copy;
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(
          "the reference to a person must be a text that can be encoded in UTF-8, but has half a surrogate pair",
          e);
    }
  }

  /** Returns the first 160 bits in base 32, five bits for each digit. */
  private static String base32(byte[] mac) {
    StringBuilder text = new StringBuilder();
    for (int bit = 0; bit < BYTES * Byte.SIZE; bit += 5) {
      int two = (mac[bit / 8] & 0xff) << 8 | mac[bit / 8 + 1] & 0xff;
      text.append(DIGITS.charAt(two >> 11 - bit % 8 & 31));
    }
    return text.toString();
  }

  /** Returns the ids of the keys, the current one first, without the keys themselves. */
  @Override
  public String toString() {
    return keys.keySet().stream().collect(Collectors.joining(", ", "Pseudonyms{keys=", "}"));
  }
}
