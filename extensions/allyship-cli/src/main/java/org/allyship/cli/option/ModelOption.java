package org.allyship.cli.option;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.allyship.core.internal.SafeText;
import org.allyship.core.problem.InvalidInputException;
import org.allyship.core.problem.Problem;
import org.allyship.data.Input;
import org.allyship.scoring.Spectrum;
import org.allyship.scoring.SpectrumModel;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option for another model than the bundled one. */
public final class ModelOption {
  private static final int LARGEST = 1 << 20;

  @Option(
      names = "--model",
      paramLabel = "FILE",
      description = "Use the model in this JSON file instead of the bundled model.")
  private @Nullable String file;

  /** Returns the spectrum of the model asked for. */
  public Spectrum spectrum() throws IOException {
    if (file == null) {
      return Spectrum.standard();
    }
    try (InputStream in = Input.file(file)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new InvalidInputException(
            SafeText.sanitize(file),
            List.of(new Problem("", "is larger than %s bytes".formatted(LARGEST))));
      }
      return Spectrum.of(
          SpectrumModel.read(new ByteArrayInputStream(bytes), SafeText.sanitize(file)));
    }
  }
}
