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
import org.allyship.core.json.InvalidInputException;
import org.allyship.core.json.Problem;
import org.allyship.core.knowledge.CommonQuestion;
import org.allyship.core.knowledge.Debate;
import org.allyship.core.knowledge.HistoryEvent;
import org.allyship.core.knowledge.ResearchClaim;
import org.allyship.core.knowledge.Term;
import org.allyship.core.knowledge.Work;
import org.allyship.core.plan.PlanningStep;
import org.allyship.core.questionnaire.Questionnaire;
import org.allyship.core.questionnaire.QuestionnaireId;
import org.allyship.core.questionnaire.ResponseScale;
import org.jspecify.annotations.Nullable;

/**
 * Entries with sources, and words for them. Immutable and thread-safe. Entries stand in the order
 * of the files, sorted by id in the bundled pack; those that an overlay adds come after.
 */
public final class ContentPack {
  private final List<Layer> layers;
  private final Set<String> awaited;
  private final Entries entries;
  private final Languages languages;

  private record Layer(PackFiles files) {
    String id() {
      return files.manifest().id();
    }

    /** Reads all languages first, as the SHA-256 is over all files. */
    PackVersion version() {
      files.languages().all();
      return new PackVersion(id(), files.manifest().version(), files.contents().sha256());
    }
  }

  private ContentPack(
      List<Layer> layers, Set<String> awaited, Entries entries, Languages languages) {
    this.layers = layers;
    this.awaited = awaited;
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
        List.of(new Layer(files)),
        files.manifest().overlays().isPresent()
            ? Set.of(files.manifest().overlays().get())
            : Set.of(),
        files.entries(),
        files.languages());
  }

  /** The name of the pack; of the topmost, where packs have been laid over each other. */
  public String id() {
    return layers.get(layers.size() - 1).id();
  }

  /**
   * The packs that this one is made of, the lowest first, with version and SHA-256; just itself,
   * unless packs have been laid over each other. Keep it with what you make of the pack.
   */
  public List<PackVersion> layers() {
    return layers.stream().map(Layer::version).toList();
  }

  /**
   * Tells whether this pack is made to be laid over another and has not been. What it names need
   * not be in it, and is looked for when it is laid over the other.
   */
  public boolean isOverlay() {
    return !awaited.isEmpty();
  }

  /**
   * Returns this pack with another laid over it. An entry of the other takes the place of one with
   * its id here, and the rest are added; words take the place of words for the same entry in the
   * same language.
   *
   * <p>Laying over is associative: {@code a.overlaidWith(b).overlaidWith(c)} is {@code
   * a.overlaidWith(b.overlaidWith(c))}, whenever the first can be made.
   *
   * @throws IllegalArgumentException if the other is made for a pack that is not among these
   * @throws InvalidInputException if the two do not fit together; says all that is wrong, unless
   *     this pack is itself an overlay that awaits its base
   */
  public ContentPack overlaidWith(ContentPack over) {
    List<Layer> both = new ArrayList<>(layers);
    both.addAll(over.layers);
    Set<String> open = new LinkedHashSet<>(awaited);
    open.addAll(over.awaited);
    if (!isOverlay()) {
      both.forEach(layer -> open.remove(layer.id()));
      if (!open.isEmpty()) {
        throw new IllegalArgumentException(
            "pack '%s' is made to be laid over '%s', but was laid over %s"
                .formatted(over.id(), String.join("' and '", open), name()));
      }
    }
    return new ContentPack(
        both, open, entries.overlaidWith(over.entries), languages.overlaidWith(over.languages));
  }

  /** Every action, retired ones included. */
  public List<Action> actions() {
    return list(EntryKind.ACTIONS);
  }

  /**
   * Returns an action.
   *
   * @throws NoSuchElementException if the pack has none of that id
   */
  public Action action(ActionId id) {
    return require(EntryKind.ACTIONS, id);
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

  /**
   * Returns the action that stands for an id today: the action itself, or, when it is retired, the
   * one that took its place in the end.
   *
   * @throws NoSuchElementException if the pack has none of that id
   */
  public Action currentAction(ActionId id) {
    Action action = action(id);
    while (action.replacedBy().isPresent()) {
      action = action(action.replacedBy().get());
    }
    return action;
  }

  /** Every challenge, retired ones included. */
  public List<Challenge> challenges() {
    return list(EntryKind.CHALLENGES);
  }

  /**
   * Returns a challenge.
   *
   * @throws NoSuchElementException if the pack has none of that id
   */
  public Challenge challenge(ChallengeId id) {
    return require(EntryKind.CHALLENGES, id);
  }

  /** Every way to interrupt an incident; their order is no ranking. */
  public List<Interruption> interruptions() {
    return list(EntryKind.INTERRUPTIONS);
  }

  /** Every prompt, retired ones included. */
  public List<Prompt> prompts() {
    return list(EntryKind.PROMPTS);
  }

  /** The prompts by day. */
  public DailyPrompts dailyPrompts() {
    return DailyPrompts.of(prompts());
  }

  /** The steps of making a plan, in their order. */
  public List<PlanningStep> planningSteps() {
    return list(EntryKind.STEPS);
  }

  /** Every questionnaire, retired ones included. */
  public List<Questionnaire> questionnaires() {
    return list(EntryKind.QUESTIONNAIRES);
  }

  /**
   * Returns a questionnaire.
   *
   * @throws NoSuchElementException if the pack has none of that id
   */
  public Questionnaire questionnaire(QuestionnaireId id) {
    return require(EntryKind.QUESTIONNAIRES, id);
  }

  /** The response scale of a questionnaire of this pack. */
  public ResponseScale scale(Questionnaire questionnaire) {
    return require(EntryKind.SCALES, questionnaire.scale());
  }

  /** Every term of the glossary, retired ones included. */
  public List<Term> terms() {
    return list(EntryKind.TERMS);
  }

  /** The history. */
  public List<HistoryEvent> events() {
    return list(EntryKind.EVENTS);
  }

  /** What research is said to show. */
  public List<ResearchClaim> claims() {
    return list(EntryKind.CLAIMS);
  }

  /** What people of good will differ on. */
  public List<Debate> debates() {
    return list(EntryKind.DEBATES);
  }

  /** What people ask. */
  public List<CommonQuestion> questions() {
    return list(EntryKind.QUESTIONS);
  }

  /** Films, series, books, art and publications. */
  public List<Work> works() {
    return list(EntryKind.WORKS);
  }

  /** Every source. */
  public List<Source> sources() {
    return list(EntryKind.SOURCES);
  }

  /**
   * Returns a source.
   *
   * @throws NoSuchElementException if the pack has none of that id
   */
  public Source source(SourceId id) {
    return require(EntryKind.SOURCES, id);
  }

  /** The languages that it has words in, in the order in which they are fallen back to. */
  public List<Language> languages() {
    return languages.all().values().stream().map(LanguageText::language).toList();
  }

  /**
   * Returns the words for people of a language: in the nearest that the pack has, {@code fr-CA}
   * then {@code fr}, and what that does not say, in the languages of the pack in their order.
   */
  public LocalizedText text(Locale locale) {
    Set<String> chain = new LinkedHashSet<>();
    for (String tag = locale.toLanguageTag(); !tag.isEmpty(); tag = parent(tag)) {
      if (languages.tags().contains(tag)) {
        chain.add(tag);
      }
    }
    chain.addAll(languages.tags());
    return new LocalizedText(languages, List.copyOf(chain));
  }

  /** How much is said in each language, in their order. */
  public List<Coverage> coverage() {
    return Coverage.of(entries, languages.all());
  }

  private static String parent(String tag) {
    return tag.substring(0, Math.max(tag.lastIndexOf('-'), 0));
  }

  private <E> List<E> list(EntryKind<E, ?> kind) {
    return List.copyOf(entries.of(kind).values());
  }

  private <E> E require(EntryKind<E, ?> kind, Object id) {
    return require(entries.of(kind).get(id.toString()), kind.noun(), id);
  }

  private <T> T require(@Nullable T entry, String what, Object id) {
    if (entry == null) {
      throw new NoSuchElementException("pack %s has no %s '%s'".formatted(name(), what, id));
    }
    return entry;
  }

  private String name() {
    List<String> ids = layers.stream().map(Layer::id).toList();
    return "'" + String.join("' overlaid with '", ids) + "'";
  }
}
