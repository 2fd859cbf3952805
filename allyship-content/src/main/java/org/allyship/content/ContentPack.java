package org.allyship.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.allyship.core.Action;
import org.allyship.core.ActionId;
import org.allyship.core.ChallengeId;
import org.allyship.core.SourceId;
import org.allyship.core.catalog.Challenge;
import org.allyship.core.catalog.Interruption;
import org.allyship.core.catalog.Source;
import org.jspecify.annotations.Nullable;

/**
 * Entries with sources, and words for them. Immutable and thread-safe; the order of entries is that
 * of the files, sorted by id in the bundled pack.
 */
public final class ContentPack {
  private final PackFile.Manifest manifest;
  private final Entries entries;
  private final Map<ActionId, Action> actions;
  private final Map<ChallengeId, Challenge> challenges;
  private final Map<SourceId, Source> sources;
  private final Map<String, Words> words = new LinkedHashMap<>();
  private final String sha256;

  ContentPack(
      PackFile.Manifest manifest,
      Entries entries,
      Map<String, LanguageFiles> languages,
      String sha256) {
    this.manifest = manifest;
    this.entries = entries;
    this.actions = byId(entries.actions(), Action::id);
    this.challenges = byId(entries.challenges(), Challenge::id);
    this.sources = byId(entries.sources(), Source::id);
    languages.forEach((tag, files) -> words.put(tag, new Words(files)));
    this.sha256 = sha256;
  }

  /** The name of the pack. */
  public String id() {
    return manifest.id();
  }

  /** The pack's own version, as major.minor.patch. */
  public String version() {
    return manifest.version();
  }

  /** The SHA-256 over the bytes of its files in the order they are read, in hexadecimal. */
  public String sha256() {
    return sha256;
  }

  /** Every action, retired ones included. */
  public List<Action> actions() {
    return entries.actions();
  }

  /**
   * Returns an action.
   *
   * @throws NoSuchElementException if the pack has none of that id
   */
  public Action action(ActionId id) {
    return require(actions.get(id), "action", id);
  }

  /**
   * Returns an action by the value of its id.
   *
   * @throws IllegalArgumentException if that cannot be an id
   * @throws NoSuchElementException if the pack has none of that id
   */
  public Action action(String id) {
    return action(ActionId.of(id));
  }

  /** Every challenge, retired ones included. */
  public List<Challenge> challenges() {
    return entries.challenges();
  }

  /**
   * Returns a challenge.
   *
   * @throws NoSuchElementException if the pack has none of that id
   */
  public Challenge challenge(ChallengeId id) {
    return require(challenges.get(id), "challenge", id);
  }

  /** Every way to interrupt an incident; their order is no ranking. */
  public List<Interruption> interruptions() {
    return entries.interruptions();
  }

  /** Every source. */
  public List<Source> sources() {
    return entries.sources();
  }

  /**
   * Returns a source.
   *
   * @throws NoSuchElementException if the pack has none of that id
   */
  public Source source(SourceId id) {
    return require(sources.get(id), "source", id);
  }

  /** The languages that it has words in, in the order of its manifest. */
  public List<Language> languages() {
    return words.values().stream().map(Words::language).toList();
  }

  /**
   * Returns the words in a language: in the nearest that the pack has, {@code fr-CA} then {@code
   * fr}, and else in its first.
   */
  public Words words(Locale locale) {
    for (String tag = locale.toLanguageTag(); !tag.isEmpty(); tag = parent(tag)) {
      Words found = words.get(tag);
      if (found != null) {
        return found;
      }
    }
    return words.values().iterator().next();
  }

  private static String parent(String tag) {
    return tag.substring(0, Math.max(tag.lastIndexOf('-'), 0));
  }

  private static <K, V> Map<K, V> byId(List<V> all, Function<V, K> id) {
    return all.stream().collect(Collectors.toUnmodifiableMap(id, Function.identity()));
  }

  private <T> T require(@Nullable T entry, String what, Object id) {
    if (entry == null) {
      throw new NoSuchElementException(
          "pack '%s' has no %s '%s'".formatted(manifest.id(), what, id));
    }
    return entry;
  }
}
