package org.allyship.scoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.allyship.core.internal.Sha256;

/**
 * The model and library that a result was made with; enough to make it again, bit for bit.
 *
 * @param modelId the id of the model
 * @param modelVersion the version of the model
 * @param modelSha256 the SHA-256 of the model's canonical text, in lower-case hexadecimal
 * @param libraryVersion the version of this library
 */
public record Provenance(
    String modelId, String modelVersion, String modelSha256, String libraryVersion) {
  private static final String LIBRARY_VERSION = readLibraryVersion();

  /** Requires every part. */
  public Provenance {
    Objects.requireNonNull(modelId, "modelId");
    Objects.requireNonNull(modelVersion, "modelVersion");
    Objects.requireNonNull(modelSha256, "modelSha256");
    Objects.requireNonNull(libraryVersion, "libraryVersion");
  }

  /** Returns the provenance of what this library makes with a model. */
  static Provenance of(SpectrumModel model) {
    String sha256 = new Sha256().add(model.toJson().getBytes(StandardCharsets.UTF_8)).hex();
    return new Provenance(model.id(), model.version(), sha256, LIBRARY_VERSION);
  }

  private static String readLibraryVersion() {
    try (InputStream in = Provenance.class.getResourceAsStream("version.txt")) {
      byte[] text = Objects.requireNonNull(in, "version.txt").readAllBytes();
      return new String(text, StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
