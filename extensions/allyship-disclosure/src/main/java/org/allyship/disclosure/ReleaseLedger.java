package org.allyship.disclosure;

import java.util.HexFormat;
import java.util.function.Function;
import org.allyship.core.internal.Sha256;

/**
 * What one audience was shown, so that no later release tells, together with it, what neither tells
 * alone. Readers who may talk to each other are one audience.
 *
 * <p>It holds who was counted where, under hashes that nobody can look up without the key, no
 * figure and no name of a value. Keep the key apart from the bytes. Thread-safe: releases are made
 * one at a time.
 */
public final class ReleaseLedger {
  private static final int SHORTEST_KEY = 16;
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
   * Returns a ledger of an audience that was shown nothing yet.
   *
   * @param key at least 16 secret bytes, from a secure source of chance
   * @throws IllegalArgumentException if there are fewer
   */
  public static ReleaseLedger withKey(byte[] key) {
    return new ReleaseLedger(stretched(key), LedgerState.empty());
  }

  /**
   * Returns the ledger that {@link #toBytes()} wrote down.
   *
   * @param key the key that it was begun with
   * @throws org.allyship.core.json.InvalidInputException if the bytes were written with another
   *     key, by another version of the library, or changed since
   * @throws IllegalArgumentException if the key has fewer than 16 bytes
   */
  public static ReleaseLedger fromBytes(byte[] bytes, byte[] key) {
    byte[] stretched = stretched(key);
    return new ReleaseLedger(stretched, LedgerBytes.read(bytes, stretched));
  }

  private static byte[] stretched(byte[] key) {
    if (key.length < SHORTEST_KEY) {
      throw new IllegalArgumentException(
          "the key of a ledger needs %d bytes or more, but has %d"
              .formatted(SHORTEST_KEY, key.length));
    }
    return HexFormat.of().parseHex(new Sha256().add(key).hex());
  }

  /**
   * Writes the ledger down. The same releases give the same bytes, whatever the order of people and
   * values in them. About 8 bytes a person and 2 or 3 a person and breakdown.
   */
  public synchronized byte[] toBytes() {
    return LedgerBytes.write(state, key);
  }

  synchronized <T> Release<T> release(
      Disclosure disclosure, Table table, Function<Members, T> figure) {
    if (state.threshold() != 0 && state.threshold() != disclosure.threshold()) {
      throw new IllegalArgumentException(
          "the ledger was begun with a threshold of %d people, and cannot go on with %d; use the same one"
              .formatted(state.threshold(), disclosure.threshold()));
    }
    PersonIndex population = new PersonIndex(state.people(), index, table.people(), hash);
    Publication publication = new Publication(disclosure, table, state, population, hash);
    Release<T> release = ReleaseCells.of(table, publication, figure);
    int known = state.people().length;
    state = publication.next();
    index(known);
    return release;
  }

  /** Tells nothing of what it holds. */
  @Override
  public String toString() {
    return "ReleaseLedger";
  }
}
