package org.allyship.core.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.allyship.core.internal.Identifiers;
import org.allyship.core.internal.SafeText;

/**
 * The content pack with which a result was computed.
 *
 * @param id the id of the pack
 * @param version its version, as major.minor.patch
 * @param sha256 the SHA-256 over its files, in lower-case hexadecimal
 */
public record PackVersion(
    @JsonProperty(required = true) String id,
    @JsonProperty(required = true) String version,
    @JsonProperty(required = true) String sha256) {
  /** Checks the name and the version. */
  public PackVersion {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(sha256, "sha256");
    Identifiers.requireSlug("pack", id);
    if (!Identifiers.isVersion(version)) {
      throw new IllegalArgumentException(
          "pack '%s' version must be major.minor.patch, such as 1.0.0, but was '%s'"
              .formatted(id, SafeText.of(version)));
    }
  }
}
