package org.allyship.scoring;

import java.util.Objects;

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
  /** Requires every part. */
  public Provenance {
    Objects.requireNonNull(modelId, "modelId");
    Objects.requireNonNull(modelVersion, "modelVersion");
    Objects.requireNonNull(modelSha256, "modelSha256");
    Objects.requireNonNull(libraryVersion, "libraryVersion");
  }
}
