package org.allyship.data.run;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.allyship.climate.ClimateDesign;
import org.allyship.core.internal.Sha256;
import org.allyship.core.problem.InvalidInputException;
import org.allyship.core.problem.Problem;
import org.allyship.data.Input;
import org.allyship.data.write.WholeFile;
import org.allyship.scoring.Spectrum;

/**
 * The file that keeps what climate runs published, so that the next run takes it into account. Its
 * first line holds its format and the SHA-256 of everything after that line, so that a cut or
 * changed file is refused before anything is taken from it.
 *
 * <p>The file is as secret as the records. {@link ClimateRun} shows its use.
 */
public final class StateFile {
  private static final String NAME = "allyship climate state, format ";
  private static final String FORMAT = "1 ";
  private static final int SHA = 64;
  private static final int HEAD = NAME.length() + FORMAT.length() + SHA + 1;

  private final String name;
  private final WholeFile file;

  private StateFile(String name, WholeFile file) {
    this.name = name;
    this.file = file;
  }

  /**
   * Returns the file of that name, which need not exist yet.
   *
   * @throws IllegalArgumentException if there can be no file of that name, or it is not a file
   * @throws org.allyship.data.write.CannotWriteException if its folder does not exist
   */
  public static StateFile of(String name) {
    return new StateFile(name, WholeFile.of(name));
  }

  /**
   * Returns what earlier runs published; nothing if the file does not exist yet.
   *
   * @throws InvalidInputException if the file was not written by {@link #write}, or for another
   *     design or model
   * @throws org.allyship.data.CannotReadException if the file cannot be read
   */
  public StoredClimate read(ClimateDesign design, Spectrum spectrum) {
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
      if (!head.startsWith(NAME)) {
        throw wrong("is not a state file; give one that an earlier run wrote, or a new name");
      }
      if (!head.startsWith(NAME + FORMAT)) {
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
    return NAME + FORMAT + seal.sha.hex() + "\n";
  }

  private InvalidInputException wrong(String what) {
    return new InvalidInputException(file.toString(), List.of(new Problem("", what)));
  }

  /**
   * Replaces the file by what this run and earlier runs published.
   *
   * @throws org.allyship.data.write.CannotWriteException if the file cannot be written; it is
   *     unchanged then
   */
  public void write(ClimateRun run) {
    write(run::writeState);
  }

  private void write(WholeFile.Content content) {
    file.write(
        out -> {
          Seal seal = new Seal();
          content.writeTo(seal);
          out.write(head(seal).getBytes(StandardCharsets.ISO_8859_1));
          content.writeTo(out);
        },
        true);
  }

  /** Computes the SHA-256 of what is written to it. */
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

  /** Returns the name in a form that is safe to print. */
  @Override
  public String toString() {
    return file.toString();
  }
}
