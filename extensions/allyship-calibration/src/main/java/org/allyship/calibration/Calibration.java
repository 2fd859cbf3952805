package org.allyship.calibration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.allyship.content.ReferenceSet;
import org.allyship.core.labeled.LabeledBehavior;
import org.allyship.scoring.SpectrumModel;

/**
 * Makes the bundled model, {@code standard-0.2.0.json}, and its report from the reference set and
 * the points that literature gives, {@code literature.json}. The same inputs give the same bytes.
 */
public final class Calibration {
  /**
   * The penalty for one point's squared distance from literature. Leave-one-source-out figures are
   * flat over more than a factor of ten around it, as the report shows; a strong pull is preferred
   * where it costs nothing.
   */
  static final double STRENGTH = 0.5;

  private static final String ID = "allyship-standard";
  private static final String VERSION = "0.2.0";

  private Calibration() {}

  /**
   * Writes the model and its report.
   *
   * @param arguments the model's path and the report's path
   * @throws IOException if a file cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      throw new IllegalArgumentException(
          "usage: Calibration MODEL.json REPORT.md, but had %s arguments"
              .formatted(arguments.length));
    }
    List<LabeledBehavior> behaviors = ReferenceSet.bundled();
    write(arguments[0], model(behaviors).toJson());
    write(arguments[1], new ModelReport(behaviors).text());
  }

  private static void write(String file, String text) throws IOException {
    Files.write(Path.of(file), text.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns the model fitted to these behaviors. */
  static SpectrumModel model(List<LabeledBehavior> behaviors) {
    return new Fitting(prior(behaviors), STRENGTH).fit(Observation.of(behaviors));
  }

  /** Returns the points that literature gives, with frequencies counted in these behaviors. */
  static SpectrumModel prior(List<LabeledBehavior> behaviors) {
    return SpectrumModel.builder()
        .from(literature())
        .id(ID)
        .version(VERSION)
        .frequencies(Frequencies.of(behaviors))
        .build();
  }

  /** Returns the points that literature gives, before any fit. */
  public static SpectrumModel literature() {
    try (InputStream json = Calibration.class.getResourceAsStream("literature.json")) {
      return SpectrumModel.read(Objects.requireNonNull(json, "literature.json"), "literature.json");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
