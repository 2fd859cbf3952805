package org.allyship.disclosure;

import java.util.HexFormat;
import java.util.function.Function;
import org.allyship.core.internal.Sha256;
import org.allyship.disclosure.internal.LedgerBytes;
import org.allyship.disclosure.internal.LedgerState;
import org.allyship.disclosure.internal.LongIntMap;
import org.allyship.disclosure.internal.PersonIndex;
import org.allyship.disclosure.internal.SipHash;

/**
 * The memory of all releases to one audience. It keeps a later release from disclosing, together
 * with earlier ones, what neither discloses alone. Readers who may talk to each other are one
 * audience.
 *
 * <p>It holds who was counted in which cell, under hashes that nobody can look up without the key.
 * It holds no figure and no name of a value. Keep the key apart from the bytes. Thread-safe:
 * releases are made one at a time.
 */
public final class ReleaseLedger {
  private static final int MIN_KEY_BYTES = 16;
  private final byte[] key;
  private final SipHash hash;
  private final LongIntMap index;
  private LedgerState state;

  private ReleaseLedger(byte[] key, LedgerState state) {
    this.key = key;
    this.hash = new SipHash(key);
    this.state = state;
    this.index = new LongIntMap(state.people().length);
    index(0);
  }

  private void index(int from) {
    for (int i = from; i < state.people().length; i++) {
      index.put(state.people()[i], i);
    }
  }

  /**
   * Returns the ledger of an audience that has seen no release yet.
   *
   * @param key at least 16 secret bytes, from a secure random source
   * @throws IllegalArgumentException if there are fewer
   */
  public static ReleaseLedger withKey(byte[] key) {
    return new ReleaseLedger(stretched(key), LedgerState.empty());
  }

  /**
   * Returns the ledger that {@link #toBytes()} wrote.
   *
   * @param key the key of the ledger
   * @throws org.allyship.core.problem.InvalidInputException if the bytes were written with another
   *     key, by another version of the library, or changed since
   * @throws IllegalArgumentException if the key has fewer than 16 bytes
   */
  public static ReleaseLedger fromBytes(byte[] bytes, byte[] key) {
    byte[] stretched = stretched(key);
    return new ReleaseLedger(stretched, LedgerBytes.read(bytes, stretched));
  }

  private static byte[] stretched(byte[] key) {
    if (key.length < MIN_KEY_BYTES) {
      throw new IllegalArgumentException(
          "the key of a ledger needs %s bytes or more, but has %s"
              .formatted(MIN_KEY_BYTES, key.length));
    }
    return HexFormat.of().parseHex(new Sha256().add(key).hex());
  }

  /**
   * Returns the ledger as bytes: about 8 for each person, and 2 or 3 for each person and breakdown.
   * The same releases give the same bytes, in whatever order they list people and values. The first
   * byte is the number of the format.
   */
  public synchronized byte[] toBytes() {
    return LedgerBytes.write(state, key);
  }

  /**
   * Returns the SHA-256 digest of {@link #toBytes()}, in hexadecimal. It shows whether two ledgers
   * remember the same releases under the same key.
   */
  public String sha256() {
    return new Sha256().add(toBytes()).hex();
  }

  /**
   * Returns the number of releases of changed people or values that the ledger can still take, from
   * 63 down to 0. A full ledger publishes nothing new ({@link SuppressionReason#LEDGER_FULL}).
   */
  public synchronized int releasesLeft() {
    return Publication.MAX_VERSIONS + 1 - state.population().versions;
  }

  synchronized <T> Release<T> release(
      Disclosure disclosure, Table table, Function<Members, T> figure) {
    if (state.threshold() != 0 && state.threshold() != disclosure.threshold()) {
      throw new IllegalArgumentException(
          "the ledger was begun with a threshold of %s people, and cannot go on with %s; use the same one"
              .formatted(state.threshold(), disclosure.threshold()));
    }
    PersonIndex population = new PersonIndex(state.people(), index, table.hashes(hash));
    Publication publication = new Publication(disclosure, table, state, population, hash);
    Release<T> release = ReleaseCells.of(table, publication, figure);
    int known = state.people().length;
    state = publication.next();
    index(known);
    return release;
  }

  /** Returns nothing about the content. */
  @Override
  public String toString() {
    return "ReleaseLedger";
  }
}
