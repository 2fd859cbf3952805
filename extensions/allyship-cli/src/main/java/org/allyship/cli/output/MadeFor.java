package org.allyship.cli.output;

import org.allyship.core.internal.JsonNames;
import org.allyship.core.internal.SafeText;
import org.allyship.scoring.IntendedUse;
import org.allyship.scoring.Provenance;

/** Says what results are for, and what they were made with. */
final class MadeFor {
  private MadeFor() {}

  /** Returns a line, with its end. */
  static String line(IntendedUse use, Provenance provenance) {
    return "For %s, not for decisions about a person. Model %s %s, SHA-256 %s, library %s.\n"
        .formatted(
            JsonNames.of(use).replace('-', ' '),
            SafeText.sanitize(provenance.modelId()),
            provenance.modelVersion(),
            provenance.modelSha256(),
            provenance.libraryVersion());
  }
}
