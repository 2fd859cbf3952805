package org.allyship.scoring.person;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.allyship.core.Level;
import org.allyship.core.json.InvalidInputException;
import org.allyship.core.json.Problem;
import org.allyship.core.time.Quarter;
import org.allyship.scoring.Spectrum;

/**
 * The compact form of a state, version 1: the version (1 byte), the first 8 bytes of the model's
 * SHA-256, the number of quarters, and for each quarter, in their order: how many quarters it lies
 * after the one before (the first: after year 0), a bit for every count that is not 0, those
 * counts, and the four sums of reporters (4 bytes each) of every level that has mentions. Numbers
 * without a stated size take 7 bits a byte, lowest first. There is one form for each state.
 */
final class StateBytes {
  private static final byte VERSION = 1;
  private static final int MODEL = 8;
  private static final int BITMAP = (CountLayout.SIZE + 7) / 8;
  private static final int LEVELS = Level.values().length;
  private static final int LONGEST_QUARTER =
      5 + BITMAP + 3 * CountLayout.SIZE + LEVELS * ReporterSketch.SUMS * Integer.BYTES;
  private static final int LAST_QUARTER = new Quarter(9999, 4).index();

  private final byte[] model;

  StateBytes(Spectrum spectrum) {
    this.model =
        HexFormat.of().parseHex(spectrum.provenance().modelSha256().substring(0, 2 * MODEL));
  }

  byte[] write(PersonState state) {
    int[] quarters = state.quarters();
    ByteBuffer out = ByteBuffer.allocate(1 + MODEL + 5 + quarters.length * LONGEST_QUARTER);
    out.put(VERSION).put(model);
    writeNumber(out, quarters.length);
    int before = 0;
    for (int block = 0; block < quarters.length; block++) {
      writeNumber(out, quarters[block] - before);
      before = quarters[block];
      writeCounts(out, state, block);
      for (int level = 0; level < LEVELS; level++) {
        if (state.count(block, CountLayout.mentions(level)) > 0) {
          for (int i = 0; i < ReporterSketch.SUMS; i++) {
            out.putInt(state.sum(block, level * ReporterSketch.SUMS + i));
          }
        }
      }
    }
    byte[] bytes = new byte[out.position()];
    out.flip().get(bytes);
    return bytes;
  }

  private static void writeCounts(ByteBuffer out, PersonState state, int block) {
    byte[] bitmap = new byte[BITMAP];
    for (int i = 0; i < CountLayout.SIZE; i++) {
      if (state.count(block, i) > 0) {
        bitmap[i / 8] |= (byte) (1 << i % 8);
      }
    }
    out.put(bitmap);
    for (int i = 0; i < CountLayout.SIZE; i++) {
      if (state.count(block, i) > 0) {
        writeNumber(out, state.count(block, i));
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

  void read(byte[] bytes, PersonState into) {
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
      throw wrong("ends too early, after %d bytes".formatted(bytes.length));
    }
    require(!in.hasRemaining(), in, "more bytes than it says");
  }

  private void readHeader(ByteBuffer in) {
    int version = in.get();
    if (version != VERSION) {
      throw wrong("has version %d; this library reads version %d".formatted(version, VERSION));
    }
    byte[] made = new byte[MODEL];
    in.get(made);
    if (!Arrays.equals(made, model)) {
      throw wrong(
          "was placed by a model whose SHA-256 begins with %s, not by the one given (%s); make the state anew from its records"
              .formatted(HexFormat.of().formatHex(made), HexFormat.of().formatHex(model)));
    }
  }

  private static void readQuarter(ByteBuffer in, int quarter, PersonState into) {
    byte[] bitmap = new byte[BITMAP];
    in.get(bitmap);
    require(
        bitmap[BITMAP - 1] >>> (CountLayout.SIZE - 8 * (BITMAP - 1)) == 0, in, "an unknown count");
    int[] counts = new int[CountLayout.SIZE];
    boolean some = false;
    for (int i = 0; i < CountLayout.SIZE; i++) {
      if ((bitmap[i / 8] >> i % 8 & 1) == 1) {
        counts[i] = readNumber(in);
        require(counts[i] > 0 && counts[i] <= PersonState.MOST, in, "a count out of range");
        some = true;
      }
    }
    require(some, in, "a quarter without counts");
    into.put(quarter, counts, readSums(in, counts));
  }

  private static int[] readSums(ByteBuffer in, int[] counts) {
    int[] sums = new int[LEVELS * ReporterSketch.SUMS];
    for (int level = 0; level < LEVELS; level++) {
      for (int i = 0; counts[CountLayout.mentions(level)] > 0 && i < ReporterSketch.SUMS; i++) {
        int sum = in.getInt();
        require(sum >= 0 && sum < ReporterSketch.PRIME, in, "a sum out of range");
        sums[level * ReporterSketch.SUMS + i] = sum;
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
    throw wrong("holds a number that is too large, before byte %d".formatted(in.position()));
  }

  private static void require(boolean holds, ByteBuffer in, String what) {
    if (!holds) {
      throw wrong("holds %s, before byte %d".formatted(what, in.position()));
    }
  }

  private static InvalidInputException wrong(String what) {
    return new InvalidInputException("the state of a person", List.of(new Problem("", what)));
  }
}
