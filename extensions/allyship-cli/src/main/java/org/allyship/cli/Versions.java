package org.allyship.cli;

import org.allyship.scoring.Provenance;
import org.allyship.scoring.Spectrum;
import picocli.CommandLine.IVersionProvider;

/** The versions of the library and of its bundled model. */
final class Versions implements IVersionProvider {
  @Override
  public String[] getVersion() {
    Provenance provenance = Spectrum.standard().provenance();
    return new String[] {
      "allyship " + provenance.libraryVersion(),
      "model %s %s, SHA-256 %s"
          .formatted(provenance.modelId(), provenance.modelVersion(), provenance.modelSha256())
    };
  }
}
