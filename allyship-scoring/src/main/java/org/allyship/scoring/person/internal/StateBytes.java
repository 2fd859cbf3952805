package org.allyship.scoring.person.internal;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.allyship.core.Level;
import org.allyship.core.problem.InvalidInputException;
import org.allyship.core.problem.Problem;
import org.allyship.core.time.Quarter;
import org.allyship.scoring.Spectrum;

/**
 * The compact form of a state, format 2. It holds the format (1 byte), the first 8 bytes of the
 * model's SHA-256 and the number of quarters. The quarters follow in their order. Each begins with
 * the number of quarters since the one before, or since year 0. Then come one bit for every count
 * that is not 0, and those counts. Last come the four sums of reporters, of 4 bytes each, for every
 * level with attestations. Numbers without a stated size take 7 bits a byte, lowest first. Each
 * state has one form.
 */
public final class StateBytes {
  /** The format that is written and read. */
  private static final byte FORMAT = 2;

  private static final int MODEL = 8;
  private static final int BITMAP = (CountLayout.SIZE + 7) / 8;
  private static final int LONGEST_QUARTER =
      5 + BITMAP + 3 * CountLayout.SIZE + QuarterCounts.SUMS * Integer.BYTES;
  private static final int LAST_QUARTER = new Quarter(9999, 4).index();

  private final byte[] model;

  /** Makes the form of states that are placed by a spectrum. */
  public StateBytes(Spectrum spectrum) {
    this.model =
        HexFormat.of().parseHex(spectrum.provenance().modelSha256().substring(0, 2 * MODEL));
  }

  /** Returns the bytes of a state. */
  public byte[] write(QuarterCounts state) {
    ByteBuffer out = ByteBuffer.allocate(1 + MODEL + 5 + state.size() * LONGEST_QUARTER);
    out.put(FORMAT).put(model);
    writeNumber(out, state.size());
    int before = 0;
    for (int at = 0; at < state.size(); at++) {
      writeNumber(out, state.quarter(at) - before);
      before = state.quarter(at);
      writeCounts(out, state, at);
      for (Level level : CountLayout.LEVELS) {
        if (state.count(at, CountLayout.mentions(level)) > 0) {
          for (int i = 0; i < ReporterSketch.SUMS; i++) {
            out.putInt(state.sum(at, QuarterCounts.firstSum(level) + i));
          }
        }
      }
    }
    byte[] bytes = new byte[out.position()];
    out.flip().get(bytes);
    return bytes;
  }

  private static void writeCounts(ByteBuffer out, QuarterCounts state, int at) {
    byte[] bitmap = new byte[BITMAP];
    for (int i = 0; i < CountLayout.SIZE; i++) {
      if (state.count(at, i) > 0) {
        bitmap[i / 8] |= (byte) (1 << i % 8);
      }
    }
    out.put(bitmap);
    for (int i = 0; i < CountLayout.SIZE; i++) {
      if (state.count(at, i) > 0) {
        writeNumber(out, state.count(at, i));
      }
    }
  }

  private static void writeNumber(ByteBuffer out, int number) {
    int rest = number;
    while (rest > 0x7f) {
      out.put((byte) (rest & 0x7f | 0x80));
      rest >>>= 7;
    }
    out.put((byte) rest);
  }

  /**
   * Reads a state.
   *
   * @param into counts in which nothing is counted
   * @throws InvalidInputException if the bytes are no state of this format and model
   */
  public void read(byte[] bytes, QuarterCounts into) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      readHeader(in);
      int quarters = readNumber(in);
      int before = 0;
      for (int i = 0; i < quarters; i++) {
        int step = readNumber(in);
        require(step > 0 && step <= LAST_QUARTER - before, in, "a quarter out of order");
        before += step;
        readQuarter(in, before, into);
      }
    } catch (BufferUnderflowException e) {
      throw wrong("ends too early, after %s bytes".formatted(bytes.length));
    }
    require(!in.hasRemaining(), in, "more bytes than it says");
  }

  private void readHeader(ByteBuffer in) {
    int format = in.get();
    if (format != FORMAT) {
      throw wrong(StateRefusal.ofFormat(format, FORMAT));
    }
    byte[] placedBy = new byte[MODEL];
    in.get(placedBy);
    if (!Arrays.equals(placedBy, model)) {
      throw wrong(
          StateRefusal.ofModel(
              HexFormat.of().formatHex(placedBy), HexFormat.of().formatHex(model)));
    }
  }

  private static void readQuarter(ByteBuffer in, int quarter, QuarterCounts into) {
    byte[] bitmap = new byte[BITMAP];
    in.get(bitmap);
    require(
        bitmap[BITMAP - 1] >>> (CountLayout.SIZE - 8 * (BITMAP - 1)) == 0, in, "an unknown count");
    int[] counts = new int[CountLayout.SIZE];
    boolean some = false;
    for (int i = 0; i < CountLayout.SIZE; i++) {
      if ((bitmap[i / 8] >> i % 8 & 1) == 1) {
        counts[i] = readNumber(in);
        require(counts[i] > 0 && counts[i] <= QuarterCounts.MAX_COUNT, in, "a count out of range");
        some = true;
      }
    }
    require(some, in, "a quarter without counts");
    into.put(quarter, counts, readSums(in, counts));
  }

  private static int[] readSums(ByteBuffer in, int[] counts) {
    int[] sums = new int[QuarterCounts.SUMS];
    for (Level level : CountLayout.LEVELS) {
      int first = QuarterCounts.firstSum(level);
      boolean some = counts[CountLayout.mentions(level)] > 0;
      for (int i = first; some && i < first + ReporterSketch.SUMS; i++) {
        sums[i] = in.getInt();
        require(sums[i] >= 0 && sums[i] < ReporterSketch.PRIME, in, "a sum out of range");
      }
    }
    return sums;
  }

  /** Reads a number of at most 21 bits, in its shortest form. */
  private static int readNumber(ByteBuffer in) {
    int number = 0;
    for (int shift = 0; shift <= 14; shift += 7) {
      int next = in.get();
      number |= (next & 0x7f) << shift;
      if (next >= 0) {
        require(next > 0 || shift == 0, in, "a number not in its shortest form");
        return number;
      }
    }
    throw wrong("holds a number that is too large, before byte %s".formatted(in.position()));
  }

  private static void require(boolean holds, ByteBuffer in, String what) {
    if (!holds) {
      throw wrong("holds %s, before byte %s".formatted(what, in.position()));
    }
  }

  private static InvalidInputException wrong(String what) {
    return new InvalidInputException(StateRefusal.WHAT, List.of(new Problem("", what)));
  }
}
