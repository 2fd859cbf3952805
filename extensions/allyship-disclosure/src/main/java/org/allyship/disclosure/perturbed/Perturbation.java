package org.allyship.disclosure.perturbed;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.allyship.core.ParticipantId;
import org.allyship.disclosure.internal.SipHash;

/**
 * The cell key method: changes counts a little, always in the same way for the same people and
 * facts.
 *
 * <pre>{@code
 * Perturbation perturbation = Perturbation.withKey(secret);
 * long[] people = perturbation.personKeys(ids);
 * long cell = 0;
 * for (int i = 0; i < people.length; i++) {
 *   cell += Perturbation.recordKey(people[i], facts[i]);   // a sum: no order, no partition matters
 * }
 * long figure = perturbation.figureKey("listening in 2026");
 * int shown = perturbation.shown(figure, cell, yes, people.length);
 * }</pre>
 *
 * <p>Each person has a key, and each person with facts a record key. The key of a cell is the sum
 * of the record keys of all of its people. The key and the name of the figure draw a change from
 * the {@link PerturbationTable}. So a figure stays the same until the people of its cell, or the
 * facts about them, change; then it is drawn again. After Fraser &amp; Wooton 2005 and Marley &amp;
 * Leaver 2011. They sum the keys of the counted people only. Here the facts of all people are part
 * of the key: otherwise a figure that changes would prove that someone's answer changed. Immutable
 * and thread-safe.
 */
public final class Perturbation {
  private static final int MIN_KEY_BYTES = 16;
  private static final int FINGERPRINT_BYTES = 8;
  private static final String ALGORITHM = "HmacSHA256";
  private final SecretKeySpec key;
  private final SipHash figures;

  private Perturbation(byte[] key) {
    this.key = new SecretKeySpec(key, ALGORITHM);
    this.figures = new SipHash(hmac("figures"));
  }

  /**
   * Returns the perturbation of a secret. The same secret gives the same figures in every process.
   *
   * @param key at least 16 bytes from a secure random source; the array is copied
   * @throws IllegalArgumentException if there are fewer, or only zeros
   */
  public static Perturbation withKey(byte[] key) {
    if (key.length < MIN_KEY_BYTES) {
      throw new IllegalArgumentException(
          "the key of a perturbation needs %s bytes or more, but has %s"
              .formatted(MIN_KEY_BYTES, key.length));
    }
    if (MessageDigest.isEqual(key, new byte[key.length])) {
      throw new IllegalArgumentException(
          "the key of a perturbation has only zeros; fill it from a secure random source");
    }
    return new Perturbation(key);
  }

  private Mac mac() {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HMAC-SHA256", e);
    }
  }

  private byte[] hmac(String use) {
    return mac().doFinal(use.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns the key of each person: the first 8 bytes of the HMAC-SHA256 of the id. */
  public long[] personKeys(List<ParticipantId> people) {
    Mac mac = mac();
    long[] keys = new long[people.size()];
    for (int i = 0; i < keys.length; i++) {
      mac.update("person ".getBytes(StandardCharsets.UTF_8));
      keys[i] =
          ByteBuffer.wrap(mac.doFinal(people.get(i).value().getBytes(StandardCharsets.UTF_8)))
              .getLong();
    }
    return keys;
  }

  /**
   * Returns the record key of a person. The key of a cell is the sum of the record keys of its
   * people.
   *
   * @param person the key of the person
   * @param facts a number for everything that is known about the person and could change a figure
   */
  public static long recordKey(long person, long facts) {
    return new SipHash(person, person).of(facts);
  }

  /**
   * Returns the key of a figure, the same for all cells.
   *
   * @param name what is counted, with its period: the same name whenever it is shown
   */
  public long figureKey(String name) {
    return figures.of(name);
  }

  /**
   * Returns the shown count of people of a cell.
   *
   * @param figure the key of the figure
   * @param cell the key of the cell
   * @param count the true count, from 0 to the number of people
   * @param people the number of people of the cell, which is shown as it is
   * @throws IllegalArgumentException if the count is out of range
   */
  public int shown(long figure, long cell, int count, int people) {
    return PerturbationTable.shown(count, people, figures.of(cell, figure));
  }

  /**
   * Returns a name of the secret, 16 hexadecimal digits, by which a stored form recognizes that it
   * continues with the same one. It does not disclose the secret.
   */
  public String fingerprint() {
    return HexFormat.of().formatHex(hmac("fingerprint"), 0, FINGERPRINT_BYTES);
  }

  /** Returns nothing about the secret. */
  @Override
  public String toString() {
    return "Perturbation";
  }
}
