package org.allyship.content;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Function;
import org.allyship.content.reading.Kind;
import org.allyship.content.reading.LanguageWords;
import org.allyship.content.reading.Languages;
import org.allyship.content.words.ActionWords;
import org.allyship.content.words.AnswerWords;
import org.allyship.content.words.ChallengeWords;
import org.allyship.content.words.ClaimWords;
import org.allyship.content.words.CodebookWords;
import org.allyship.content.words.DebateWords;
import org.allyship.content.words.EventWords;
import org.allyship.content.words.InterruptionWords;
import org.allyship.content.words.Language;
import org.allyship.content.words.PromptWords;
import org.allyship.content.words.QuestionnaireWords;
import org.allyship.content.words.ResultWords;
import org.allyship.content.words.ScaleWords;
import org.allyship.content.words.StepWords;
import org.allyship.content.words.TermWords;
import org.allyship.content.words.WorkWords;
import org.allyship.core.Action;
import org.allyship.core.catalog.Challenge;
import org.allyship.core.catalog.Interruption;
import org.allyship.core.catalog.Prompt;
import org.allyship.core.internal.JsonNames;
import org.allyship.core.plan.PlanningStep;
import org.allyship.core.questionnaire.Questionnaire;
import org.allyship.core.questionnaire.ResponseScale;
import org.allyship.core.reading.CommonQuestion;
import org.allyship.core.reading.Debate;
import org.allyship.core.reading.HistoryEvent;
import org.allyship.core.reading.ResearchClaim;
import org.allyship.core.reading.Term;
import org.allyship.core.reading.Work;
import org.jspecify.annotations.Nullable;

/**
 * What a pack says to people of a language. What it does not say in that language it says in the
 * next that it has: for {@code fr-CA} in {@code fr}, then in the languages of the pack in their
 * order. Immutable and thread-safe.
 */
public final class Words {
  private final Languages languages;
  private final List<String> chain;

  Words(Languages languages, List<String> chain) {
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
  public ActionWords of(Action action) {
    return find(Kind.ACTIONS, action.id());
  }

  /** The words for a challenge of the pack. */
  public ChallengeWords of(Challenge challenge) {
    return find(Kind.CHALLENGES, challenge.id());
  }

  /** The words for a way to interrupt of the pack. */
  public InterruptionWords of(Interruption interruption) {
    return find(Kind.INTERRUPTIONS, interruption.id());
  }

  /** The words for a prompt of the pack. */
  public PromptWords of(Prompt prompt) {
    return find(Kind.PROMPTS, prompt.id());
  }

  /** The words for a step of planning of the pack. */
  public StepWords of(PlanningStep step) {
    return find(Kind.STEPS, step.id());
  }

  /** The words for a response scale of the pack. */
  public ScaleWords of(ResponseScale scale) {
    return find(Kind.SCALES, scale.id());
  }

  /** The words for a questionnaire of the pack. */
  public QuestionnaireWords of(Questionnaire questionnaire) {
    return find(Kind.QUESTIONNAIRES, questionnaire.id());
  }

  /** The words for a term of the pack. */
  public TermWords of(Term term) {
    return find(Kind.TERMS, term.id());
  }

  /** The words for an event of the pack. */
  public EventWords of(HistoryEvent event) {
    return find(Kind.EVENTS, event.id());
  }

  /** The words for a research claim of the pack. */
  public ClaimWords of(ResearchClaim claim) {
    return find(Kind.CLAIMS, claim.id());
  }

  /** The words for a debate of the pack. */
  public DebateWords of(Debate debate) {
    return find(Kind.DEBATES, debate.id());
  }

  /** The words for a question of the pack. */
  public AnswerWords of(CommonQuestion question) {
    return find(Kind.QUESTIONS, question.id());
  }

  /** The words for a work of the pack. */
  public WorkWords of(Work work) {
    return find(Kind.WORKS, work.id());
  }

  /** The codebook. */
  public CodebookWords codebook() {
    return first(language -> language.codebook().orElse(null), "codebook", "codebook.json");
  }

  /** How results are put. */
  public ResultWords results() {
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
    LanguageWords language =
        first(words -> words.messages().containsKey(key) ? words : null, "message", key);
    ULocale locale = ULocale.forLocale(language.language().locale());
    return new MessageFormat(language.messages().get(key), locale).format(arguments);
  }

  private <W> W find(Kind<?, W> kind, Object id) {
    return first(language -> language.entries().wordsOf(kind).get(id.toString()), kind.what(), id);
  }

  private <T> T first(Function<LanguageWords, @Nullable T> look, String what, Object id) {
    for (String tag : chain) {
      T found = look.apply(said(tag));
      if (found != null) {
        return found;
      }
    }
    throw new NoSuchElementException("the pack has no %s '%s'".formatted(what, id));
  }

  private LanguageWords said(String tag) {
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
