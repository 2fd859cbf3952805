package org.allyship.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.allyship.climate.ClimateDesign;
import org.allyship.core.internal.Sha256;
import org.allyship.core.json.InvalidInputException;
import org.allyship.core.json.Problem;
import org.allyship.data.CannotReadException;
import org.allyship.data.Input;
import org.allyship.data.write.WholeFile;
import org.allyship.scoring.Spectrum;

/**
 * The file of a kept climate: a line that says so, with the SHA-256 of all behind it, so that a
 * file that was cut or changed is known as such before anything is taken from it.
 */
final class StateFile {
  private static final String WHAT = "allyship climate state, format ";
  private static final String VERSION = "1 ";
  private static final int SHA = 64;
  private static final int HEAD = WHAT.length() + VERSION.length() + SHA + 1;

  private final String name;
  private final WholeFile file;

  private StateFile(String name, WholeFile file) {
    this.name = name;
    this.file = file;
  }

  /**
   * Returns the file of that name.
   *
   * @throws IllegalArgumentException if there can be none, or what is there is no file
   * @throws org.allyship.data.write.CannotWriteException if there is no folder for it
   */
  static StateFile of(String name) {
    return new StateFile(name, WholeFile.of(name));
  }

  /**
   * Returns what the file holds, or the beginning of it when it is not there.
   *
   * @throws InvalidInputException if it was not written by {@link #write}, or with another design
   * @throws CannotReadException if it cannot be read
   */
  StoredClimate read(ClimateDesign design, Spectrum spectrum) {
    if (!file.isThere()) {
      return StoredClimate.begin(design, spectrum);
    }
    try {
      requireWhole();
      try (InputStream in = new BufferedInputStream(Input.file(name))) {
        in.skipNBytes(HEAD);
        return StoredClimate.read(in, design, spectrum);
      }
    } catch (InvalidInputException e) {
      throw wrong(e.problems().get(0).message());
    } catch (IOException | IllegalArgumentException e) {
      throw wrong("was sealed by another program");
    }
  }

  private void requireWhole() throws IOException {
    try (InputStream in = Input.file(name)) {
      String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
      if (!head.startsWith(WHAT)) {
        throw wrong("is not a state file; give one that a run with --state wrote, or a new name");
      }
      if (!head.startsWith(WHAT + VERSION)) {
        throw wrong(
            "has another format than 1; go on with the version of the library that wrote it");
      }
      Seal seal = new Seal();
      in.transferTo(seal);
      if (!head.equals(head(seal))) {
        throw wrong("was cut or changed since a run wrote it; give an unchanged copy");
      }
    }
  }

  private static String head(Seal seal) {
    return WHAT + VERSION + seal.sha.hex() + "\n";
  }

  private InvalidInputException wrong(String what) {
    return new InvalidInputException(file.toString(), List.of(new Problem("", what)));
  }

  /**
   * Writes what is to be kept over what was kept before.
   *
   * @throws org.allyship.data.write.CannotWriteException if it cannot be written; the file is as it
   *     was then
   */
  void write(WholeFile.Content kept) {
    file.write(
        out -> {
          Seal seal = new Seal();
          kept.writeTo(seal);
          out.write(head(seal).getBytes(StandardCharsets.ISO_8859_1));
          kept.writeTo(out);
        },
        true);
  }

  /** Works out the SHA-256 of what is written to it. */
  private static final class Seal extends OutputStream {
    private final Sha256 sha = new Sha256();

    @Override
    public void write(int value) {
      sha.add(new byte[] {(byte) value});
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      sha.add(Arrays.copyOfRange(bytes, offset, offset + length));
    }
  }

  /** Returns the name, as it can be shown. */
  @Override
  public String toString() {
    return file.toString();
  }
}
