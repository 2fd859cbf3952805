package org.allyship.content;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import org.allyship.content.internal.Entries;
import org.allyship.content.internal.EntryKind;
import org.allyship.content.internal.LanguageText;
import org.allyship.content.internal.Languages;
import org.allyship.content.internal.PackCheck;
import org.allyship.content.internal.PackFiles;
import org.allyship.content.text.Language;
import org.allyship.core.Action;
import org.allyship.core.ActionId;
import org.allyship.core.ChallengeId;
import org.allyship.core.SourceId;
import org.allyship.core.catalog.Challenge;
import org.allyship.core.catalog.DailyPrompts;
import org.allyship.core.catalog.Interruption;
import org.allyship.core.catalog.PackVersion;
import org.allyship.core.catalog.Prompt;
import org.allyship.core.catalog.Source;
import org.allyship.core.framework.Framework;
import org.allyship.core.framework.FrameworkId;
import org.allyship.core.knowledge.CommonQuestion;
import org.allyship.core.knowledge.Debate;
import org.allyship.core.knowledge.HistoryEvent;
import org.allyship.core.knowledge.ResearchClaim;
import org.allyship.core.knowledge.Term;
import org.allyship.core.knowledge.Work;
import org.allyship.core.plan.PlanningStep;
import org.allyship.core.problem.InvalidInputException;
import org.allyship.core.problem.Problem;
import org.allyship.core.questionnaire.Questionnaire;
import org.allyship.core.questionnaire.QuestionnaireId;
import org.allyship.core.questionnaire.ResponseScale;

/**
 * A content pack: entries with their sources, and the text of each in one or more languages.
 * Immutable and thread-safe. Entries keep the order of the files, which is by id in the bundled
 * pack; the entries that an overlay adds come after them.
 */
public final class ContentPack {
  private final List<PackFiles> layers;
  private final Set<String> missingBases;
  private final Entries entries;
  private final Languages languages;

  private ContentPack(
      List<PackFiles> layers, Set<String> missingBases, Entries entries, Languages languages) {
    this.layers = layers;
    this.missingBases = missingBases;
    this.entries = entries;
    this.languages = languages;
    if (!isOverlay()) {
      List<Problem> problems = PackCheck.problems(entries, languages);
      if (!problems.isEmpty()) {
        throw new InvalidInputException("content pack " + name(), problems);
      }
    }
  }

  static ContentPack of(PackFiles files) {
    return new ContentPack(
        List.of(files),
        files.manifest().overlays().isPresent()
            ? Set.of(files.manifest().overlays().get())
            : Set.of(),
        files.entries(),
        files.languages());
  }

  /** Returns the id of the pack; of the top pack, if packs have been laid over each other. */
  public String id() {
    return layers.get(layers.size() - 1).manifest().id();
  }

  /**
   * Returns the packs that this one is made of, the lowest first, with version and SHA-256. That is
   * one, unless packs have been laid over each other. Store it with everything derived from the
   * pack.
   */
  public List<PackVersion> layers() {
    return layers.stream().map(PackFiles::version).toList();
  }

  /**
   * Returns whether this pack is an overlay that has not been laid over its base. The ids that it
   * names may be missing until then.
   */
  public boolean isOverlay() {
    return !missingBases.isEmpty();
  }

  /**
   * Returns this pack with another laid over it. An entry of the other pack replaces the entry with
   * its id here, and the rest are added. Text replaces the text of the same entry in the same
   * language.
   *
   * <p>Overlaying is associative: {@code a.overlaidWith(b).overlaidWith(c)} equals {@code
   * a.overlaidWith(b.overlaidWith(c))}, whenever the first is valid.
   *
   * @throws IllegalArgumentException if the base of the other pack is not among the packs here
   * @throws InvalidInputException if the two do not fit together. It lists all problems. Nothing is
   *     checked while this pack is itself an overlay without its base
   */
  public ContentPack overlaidWith(ContentPack over) {
    List<PackFiles> both = new ArrayList<>(layers);
    both.addAll(over.layers);
    Set<String> open = new LinkedHashSet<>(missingBases);
    open.addAll(over.missingBases);
    if (!isOverlay()) {
      both.forEach(layer -> open.remove(layer.manifest().id()));
      if (!open.isEmpty()) {
        throw new IllegalArgumentException(
            "pack '%s' overlays '%s', but was laid over %s"
                .formatted(over.id(), String.join("' and '", open), name()));
      }
    }
    return new ContentPack(
        both, open, entries.overlaidWith(over.entries), languages.overlaidWith(over.languages));
  }

  /** Returns all actions, retired ones included. */
  public List<Action> actions() {
    return list(EntryKind.ACTIONS);
  }

  /**
   * Returns an action.
   *
   * @throws NoSuchElementException if the pack has no action with that id
   */
  public Action action(ActionId id) {
    return require(EntryKind.ACTIONS, id);
  }

  /**
   * Returns an action by the value of its id.
   *
   * @throws IllegalArgumentException if that is not a valid id
   * @throws NoSuchElementException if the pack has no action with that id
   */
  public Action action(String id) {
    return action(ActionId.of(id));
  }

  /**
   * Returns the current action for an id: the action itself or, if it is retired, its last
   * replacement.
   *
   * @throws NoSuchElementException if the pack has no action with that id
   */
  public Action currentAction(ActionId id) {
    Action action = action(id);
    while (action.replacedBy().isPresent()) {
      action = action(action.replacedBy().get());
    }
    return action;
  }

  /** Returns all challenges, retired ones included. */
  public List<Challenge> challenges() {
    return list(EntryKind.CHALLENGES);
  }

  /**
   * Returns a challenge.
   *
   * @throws NoSuchElementException if the pack has no challenge with that id
   */
  public Challenge challenge(ChallengeId id) {
    return require(EntryKind.CHALLENGES, id);
  }

  /** Returns all ways to interrupt an incident; their order is not a ranking. */
  public List<Interruption> interruptions() {
    return list(EntryKind.INTERRUPTIONS);
  }

  /** Returns all prompts, retired ones included. */
  public List<Prompt> prompts() {
    return list(EntryKind.PROMPTS);
  }

  /** Returns the prompts by day. */
  public DailyPrompts dailyPrompts() {
    return DailyPrompts.of(prompts());
  }

  /** Returns the steps of making a plan, in their order. */
  public List<PlanningStep> planningSteps() {
    return list(EntryKind.STEPS);
  }

  /** Returns all questionnaires, retired ones included. */
  public List<Questionnaire> questionnaires() {
    return list(EntryKind.QUESTIONNAIRES);
  }

  /**
   * Returns a questionnaire.
   *
   * @throws NoSuchElementException if the pack has no questionnaire with that id
   */
  public Questionnaire questionnaire(QuestionnaireId id) {
    return require(EntryKind.QUESTIONNAIRES, id);
  }

  /** Returns the response scale of a questionnaire of this pack. */
  public ResponseScale scale(Questionnaire questionnaire) {
    return require(EntryKind.SCALES, questionnaire.scale());
  }

  /** Returns all competence frameworks, retired ones included; the bundled pack has none. */
  public List<Framework> frameworks() {
    return list(EntryKind.FRAMEWORKS);
  }

  /**
   * Returns a competence framework.
   *
   * @throws NoSuchElementException if the pack has no framework with that id
   */
  public Framework framework(FrameworkId id) {
    return require(EntryKind.FRAMEWORKS, id);
  }

  /** Returns all terms of the glossary, retired ones included. */
  public List<Term> terms() {
    return list(EntryKind.TERMS);
  }

  /** Returns the events of history. */
  public List<HistoryEvent> events() {
    return list(EntryKind.EVENTS);
  }

  /** Returns the research claims. */
  public List<ResearchClaim> claims() {
    return list(EntryKind.CLAIMS);
  }

  /** Returns the debates: questions on which people of good will disagree. */
  public List<Debate> debates() {
    return list(EntryKind.DEBATES);
  }

  /** Returns the common questions. */
  public List<CommonQuestion> questions() {
    return list(EntryKind.QUESTIONS);
  }

  /** Returns the works: films, series, books, art, publications and campaigns. */
  public List<Work> works() {
    return list(EntryKind.WORKS);
  }

  /** Returns all sources. */
  public List<Source> sources() {
    return list(EntryKind.SOURCES);
  }

  /**
   * Returns a source.
   *
   * @throws NoSuchElementException if the pack has no source with that id
   */
  public Source source(SourceId id) {
    return require(EntryKind.SOURCES, id);
  }

  /** Returns the languages of the pack, in the order of fallback. */
  public List<Language> languages() {
    return languages.all().values().stream().map(LanguageText::language).toList();
  }

  /**
   * Returns the text for readers of a language. It comes from the nearest language of the pack,
   * {@code fr-CA} then {@code fr}; what is missing there comes from the languages of the pack in
   * their order.
   */
  public LocalizedText text(Locale locale) {
    return new LocalizedText(languages, languages.fallback(locale));
  }

  /** Returns the coverage of each language, in their order. */
  public List<Coverage> coverage() {
    return Coverage.of(entries, languages.all());
  }

  private <E> List<E> list(EntryKind<E, ?> kind) {
    return List.copyOf(entries.of(kind).values());
  }

  private <E> E require(EntryKind<E, ?> kind, Object id) {
    E entry = entries.of(kind).get(id.toString());
    if (entry == null) {
      throw new NoSuchElementException("pack %s has no %s '%s'".formatted(name(), kind.noun(), id));
    }
    return entry;
  }

  private String name() {
    List<String> ids = layers.stream().map(layer -> layer.manifest().id()).toList();
    return "'" + String.join("' overlaid with '", ids) + "'";
  }
}
