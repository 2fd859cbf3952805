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
import org.allyship.content.text.FrameworkText;
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
import org.allyship.core.framework.Framework;
import org.allyship.core.internal.JsonNames;
import org.allyship.core.internal.LabelKind;
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
 * The text of a pack for readers of one language. Text that is missing in that language comes from
 * the next language that has it: for {@code fr-CA} from {@code fr}, then from the languages of the
 * pack in their order. Immutable and thread-safe.
 */
public final class LocalizedText {
  private final Languages languages;
  private final List<String> chain;

  LocalizedText(Languages languages, List<String> chain) {
    this.languages = languages;
    this.chain = chain;
  }

  /** Returns the language that is looked up first, and whether a person reviewed it. */
  public Language language() {
    return require(chain.get(0)).language();
  }

  /**
   * Returns the text of an action.
   *
   * @throws NoSuchElementException if the pack has no such action; so do the methods for other
   *     entries
   */
  public ActionText of(Action action) {
    return find(EntryKind.ACTIONS, action.id());
  }

  /** Returns the text of a challenge. */
  public ChallengeText of(Challenge challenge) {
    return find(EntryKind.CHALLENGES, challenge.id());
  }

  /** Returns the text of a way to interrupt. */
  public InterruptionText of(Interruption interruption) {
    return find(EntryKind.INTERRUPTIONS, interruption.id());
  }

  /** Returns the text of a prompt. */
  public PromptText of(Prompt prompt) {
    return find(EntryKind.PROMPTS, prompt.id());
  }

  /** Returns the text of a planning step. */
  public StepText of(PlanningStep step) {
    return find(EntryKind.STEPS, step.id());
  }

  /** Returns the text of a response scale. */
  public ScaleText of(ResponseScale scale) {
    return find(EntryKind.SCALES, scale.id());
  }

  /** Returns the text of a questionnaire. */
  public QuestionnaireText of(Questionnaire questionnaire) {
    return find(EntryKind.QUESTIONNAIRES, questionnaire.id());
  }

  /** Returns the text of a competence framework. */
  public FrameworkText of(Framework framework) {
    return find(EntryKind.FRAMEWORKS, framework.id());
  }

  /** Returns the text of a term. */
  public TermText of(Term term) {
    return find(EntryKind.TERMS, term.id());
  }

  /** Returns the text of an event. */
  public EventText of(HistoryEvent event) {
    return find(EntryKind.EVENTS, event.id());
  }

  /** Returns the text of a research claim. */
  public ClaimText of(ResearchClaim claim) {
    return find(EntryKind.CLAIMS, claim.id());
  }

  /** Returns the text of a debate. */
  public DebateText of(Debate debate) {
    return find(EntryKind.DEBATES, debate.id());
  }

  /** Returns the text of a common question. */
  public AnswerText of(CommonQuestion question) {
    return find(EntryKind.QUESTIONS, question.id());
  }

  /** Returns the text of a work. */
  public WorkText of(Work work) {
    return find(EntryKind.WORKS, work.id());
  }

  /** Returns the codebook. */
  public CodebookText codebook() {
    return first(language -> language.codebook().orElse(null), "codebook", "codebook.json");
  }

  /** Returns the names and meanings of results. */
  public ResultText results() {
    return first(language -> language.results().orElse(null), "text for", "results");
  }

  /**
   * Returns the label of a constant, such as a setting or a community, for readers. The pack keeps
   * it under the {@link LabelKind} of its type, and under its name in JSON.
   *
   * @throws NoSuchElementException if the pack has no label for it
   * @throws IllegalArgumentException if its type states no {@link LabelKind}
   */
  public String label(Enum<?> constant) {
    LabelKind stated = constant.getDeclaringClass().getAnnotation(LabelKind.class);
    if (stated == null) {
      throw new IllegalArgumentException(
          "type '%s' must state a @LabelKind to have labels, but has none"
              .formatted(constant.getDeclaringClass().getName()));
    }
    String kind = stated.value();
    String name = JsonNames.of(constant);
    return first(
        language -> language.labels().getOrDefault(kind, Map.of()).get(name),
        "label",
        kind + "/" + name);
  }

  /**
   * Returns a message with its arguments filled in, by the rules of its language for numbers and
   * grammatical forms.
   *
   * @param key the key of the message, such as {@code review-due}
   * @param arguments numbers and texts, by the names of the arguments; {@code form} is {@code
   *     feminine}, {@code masculine} or another, for languages that distinguish them
   * @throws NoSuchElementException if the pack has no such message
   * @throws IllegalArgumentException if the message cannot show an argument of that type
   */
  public String message(String key, Map<String, ?> arguments) {
    LanguageText language =
        first(text -> text.messages().containsKey(key) ? text : null, "message", key);
    ULocale locale = ULocale.forLocale(language.language().locale());
    return new MessageFormat(language.messages().get(key), locale).format(arguments);
  }

  private <T> T find(EntryKind<?, T> kind, Object id) {
    return first(language -> language.entries().textOf(kind).get(id.toString()), kind.noun(), id);
  }

  private <T> T first(Function<LanguageText, @Nullable T> lookUp, String noun, Object id) {
    for (String tag : chain) {
      T found = lookUp.apply(require(tag));
      if (found != null) {
        return found;
      }
    }
    throw new NoSuchElementException("the pack has no %s '%s'".formatted(noun, id));
  }

  private LanguageText require(String tag) {
    return Objects.requireNonNull(languages.get(tag), tag);
  }
}
