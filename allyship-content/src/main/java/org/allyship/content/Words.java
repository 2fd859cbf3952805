package org.allyship.content;

import java.util.Map;
import java.util.NoSuchElementException;
import org.allyship.core.Action;
import org.allyship.core.catalog.Challenge;
import org.allyship.core.catalog.Interruption;
import org.jspecify.annotations.Nullable;

/** Everything a pack says in one language. Immutable and thread-safe. */
public final class Words {
  private final Language language;
  private final Map<String, ActionWords> actions;
  private final Map<String, ChallengeWords> challenges;
  private final Map<String, InterruptionWords> interruptions;
  private final CodebookWords codebook;
  private final ResultWords results;

  Words(LanguageFiles files) {
    this.language = files.language();
    this.actions = files.actions().actions();
    this.challenges = files.challenges().challenges();
    this.interruptions = files.interruptions().interruptions();
    this.codebook = files.codebook();
    this.results = files.results();
  }

  /** The language, and whether a person reviewed it. */
  public Language language() {
    return language;
  }

  /** The words for an action of the pack. */
  public ActionWords of(Action action) {
    return require(actions.get(action.id().value()), "action", action.id());
  }

  /** The words for a challenge of the pack. */
  public ChallengeWords of(Challenge challenge) {
    return require(challenges.get(challenge.id().value()), "challenge", challenge.id());
  }

  /** The words for a way to interrupt of the pack. */
  public InterruptionWords of(Interruption interruption) {
    return require(interruptions.get(interruption.id().value()), "interruption", interruption.id());
  }

  /** The codebook. */
  public CodebookWords codebook() {
    return codebook;
  }

  /** How results are put. */
  public ResultWords results() {
    return results;
  }

  private static <T> T require(@Nullable T words, String what, Object id) {
    if (words == null) {
      throw new NoSuchElementException("the pack has no %s '%s'".formatted(what, id));
    }
    return words;
  }
}
