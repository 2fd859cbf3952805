package org.allyship.content;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Function;
import org.allyship.content.internal.EntryKind;
import org.allyship.content.internal.LanguageText;
import org.allyship.content.internal.Languages;
import org.allyship.content.text.ActionText;
import org.allyship.content.text.AnswerText;
import org.allyship.content.text.ChallengeText;
import org.allyship.content.text.ClaimText;
import org.allyship.content.text.CodebookText;
import org.allyship.content.text.DebateText;
import org.allyship.content.text.EventText;
import org.allyship.content.text.InterruptionText;
import org.allyship.content.text.Language;
import org.allyship.content.text.PromptText;
import org.allyship.content.text.QuestionnaireText;
import org.allyship.content.text.ResultText;
import org.allyship.content.text.ScaleText;
import org.allyship.content.text.StepText;
import org.allyship.content.text.TermText;
import org.allyship.content.text.WorkText;
import org.allyship.core.Action;
import org.allyship.core.catalog.Challenge;
import org.allyship.core.catalog.Interruption;
import org.allyship.core.catalog.Prompt;
import org.allyship.core.internal.JsonNames;
import org.allyship.core.knowledge.CommonQuestion;
import org.allyship.core.knowledge.Debate;
import org.allyship.core.knowledge.HistoryEvent;
import org.allyship.core.knowledge.ResearchClaim;
import org.allyship.core.knowledge.Term;
import org.allyship.core.knowledge.Work;
import org.allyship.core.plan.PlanningStep;
import org.allyship.core.questionnaire.Questionnaire;
import org.allyship.core.questionnaire.ResponseScale;
import org.jspecify.annotations.Nullable;

/**
 * What a pack says to people of a language. What it does not say in that language it says in the
 * next that it has: for {@code fr-CA} in {@code fr}, then in the languages of the pack in their
 * order. Immutable and thread-safe.
 */
public final class LocalizedText {
  private final Languages languages;
  private final List<String> chain;

  LocalizedText(Languages languages, List<String> chain) {
    this.languages = languages;
    this.chain = chain;
  }

  /** The language that is looked in first, and whether a person reviewed it. */
  public Language language() {
    return said(chain.get(0)).language();
  }

  /**
   * The words for an action of the pack.
   *
   * @throws NoSuchElementException if the pack has no such action; so for the other entries too
   */
  public ActionText of(Action action) {
    return find(EntryKind.ACTIONS, action.id());
  }

  /** The words for a challenge of the pack. */
  public ChallengeText of(Challenge challenge) {
    return find(EntryKind.CHALLENGES, challenge.id());
  }

  /** The words for a way to interrupt of the pack. */
  public InterruptionText of(Interruption interruption) {
    return find(EntryKind.INTERRUPTIONS, interruption.id());
  }

  /** The words for a prompt of the pack. */
  public PromptText of(Prompt prompt) {
    return find(EntryKind.PROMPTS, prompt.id());
  }

  /** The words for a step of planning of the pack. */
  public StepText of(PlanningStep step) {
    return find(EntryKind.STEPS, step.id());
  }

  /** The words for a response scale of the pack. */
  public ScaleText of(ResponseScale scale) {
    return find(EntryKind.SCALES, scale.id());
  }

  /** The words for a questionnaire of the pack. */
  public QuestionnaireText of(Questionnaire questionnaire) {
    return find(EntryKind.QUESTIONNAIRES, questionnaire.id());
  }

  /** The words for a term of the pack. */
  public TermText of(Term term) {
    return find(EntryKind.TERMS, term.id());
  }

  /** The words for an event of the pack. */
  public EventText of(HistoryEvent event) {
    return find(EntryKind.EVENTS, event.id());
  }

  /** The words for a research claim of the pack. */
  public ClaimText of(ResearchClaim claim) {
    return find(EntryKind.CLAIMS, claim.id());
  }

  /** The words for a debate of the pack. */
  public DebateText of(Debate debate) {
    return find(EntryKind.DEBATES, debate.id());
  }

  /** The words for a question of the pack. */
  public AnswerText of(CommonQuestion question) {
    return find(EntryKind.QUESTIONS, question.id());
  }

  /** The words for a work of the pack. */
  public WorkText of(Work work) {
    return find(EntryKind.WORKS, work.id());
  }

  /** The codebook. */
  public CodebookText codebook() {
    return first(language -> language.codebook().orElse(null), "codebook", "codebook.json");
  }

  /** How results are put. */
  public ResultText results() {
    return first(language -> language.results().orElse(null), "words for", "results");
  }

  /**
   * The name of a constant, such as a setting or a community, for people to read.
   *
   * @throws NoSuchElementException if the pack has no name for it
   */
  public String label(Enum<?> constant) {
    String kind = kindOf(constant.getDeclaringClass());
    String name = JsonNames.of(constant);
    return first(
        language -> language.labels().getOrDefault(kind, Map.of()).get(name),
        "label",
        kind + "/" + name);
  }

  /**
   * A message with its blanks filled, by the rules that its language has for numbers and forms.
   *
   * @param key the key of the message, such as {@code review-due}
   * @param arguments what its blanks are filled with, by their names: numbers, texts; {@code form}
   *     is {@code feminine}, {@code masculine} or another, for languages that tell them apart
   * @throws NoSuchElementException if the pack has no such message
   * @throws IllegalArgumentException if an argument is of a type that the message cannot show
   */
  public String message(String key, Map<String, ?> arguments) {
    LanguageText language =
        first(words -> words.messages().containsKey(key) ? words : null, "message", key);
    ULocale locale = ULocale.forLocale(language.language().locale());
    return new MessageFormat(language.messages().get(key), locale).format(arguments);
  }

  private <W> W find(EntryKind<?, W> kind, Object id) {
    return first(language -> language.entries().textOf(kind).get(id.toString()), kind.what(), id);
  }

  private <T> T first(Function<LanguageText, @Nullable T> look, String what, Object id) {
    for (String tag : chain) {
      T found = look.apply(said(tag));
      if (found != null) {
        return found;
      }
    }
    throw new NoSuchElementException("the pack has no %s '%s'".formatted(what, id));
  }

  private LanguageText said(String tag) {
    return Objects.requireNonNull(languages.get(tag), tag);
  }

  /** The kind that a type of constant is filed under: {@code FitReason} under fit-reason. */
  private static String kindOf(Class<?> type) {
    StringBuilder kind = new StringBuilder();
    for (char c : type.getSimpleName().toCharArray()) {
      boolean upper = Character.isUpperCase(c);
      kind.append(upper && !kind.isEmpty() ? "-" : "").append(Character.toLowerCase(c));
    }
    return kind.toString();
  }
}
