package org.allyship.cli.option;

import java.util.List;
import org.allyship.content.ContentPack;
import org.allyship.core.ChallengeId;
import org.allyship.core.internal.NearestNames;
import org.allyship.core.internal.SafeText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Finds a challenge by its id. */
public final class KnownChallenge {
  private KnownChallenge() {}

  /**
   * Returns the id of a challenge of the pack.
   *
   * @throws ParameterException if the pack has no such challenge; names the nearest ids
   */
  public static ChallengeId of(String typed, ContentPack pack, CommandSpec spec) {
    List<String> known = pack.challenges().stream().map(one -> one.id().value()).toList();
    if (!known.contains(typed)) {
      throw new ParameterException(
          spec.commandLine(),
          "'%s' is not a challenge of the catalog; %s"
              .formatted(SafeText.of(typed), NearestNames.hint(typed, known)));
    }
    return ChallengeId.of(typed);
  }
}
