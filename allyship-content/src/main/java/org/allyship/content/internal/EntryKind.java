package org.allyship.content.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.allyship.content.text.ActionText;
import org.allyship.content.text.AnswerText;
import org.allyship.content.text.ChallengeText;
import org.allyship.content.text.ClaimText;
import org.allyship.content.text.DebateText;
import org.allyship.content.text.EventText;
import org.allyship.content.text.FrameworkText;
import org.allyship.content.text.InterruptionText;
import org.allyship.content.text.PromptText;
import org.allyship.content.text.QuestionnaireText;
import org.allyship.content.text.ScaleText;
import org.allyship.content.text.StepText;
import org.allyship.content.text.TermText;
import org.allyship.content.text.WorkText;
import org.allyship.core.Action;
import org.allyship.core.catalog.Challenge;
import org.allyship.core.catalog.Interruption;
import org.allyship.core.catalog.Prompt;
import org.allyship.core.catalog.Source;
import org.allyship.core.framework.Framework;
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
 * A kind of entry: the file and the list that hold it, its name in messages, and how an entry and
 * its text are read. To add a kind, add a row here and its form.
 *
 * @param <E> the type of an entry
 * @param <T> the type of its text in one language
 */
public final class EntryKind<E, T> {
  /** Where statements come from; the only kind without text. */
  public static final EntryKind<Source, Void> SOURCES =
      new EntryKind<>("sources", "sources", "source", EntryForms::source, null);

  /** Things to do. */
  public static final EntryKind<Action, ActionText> ACTIONS =
      new EntryKind<>("actions", "actions", "action", EntryForms::action, TextForms::action);

  /** What keeps people from acting. */
  public static final EntryKind<Challenge, ChallengeText> CHALLENGES =
      new EntryKind<>(
          "challenges", "challenges", "challenge", EntryForms::challenge, TextForms::challenge);

  /** Ways to interrupt an incident. */
  public static final EntryKind<Interruption, InterruptionText> INTERRUPTIONS =
      new EntryKind<>(
          "interruptions",
          "interruptions",
          "interruption",
          EntryForms::interruption,
          TextForms::interruption);

  /** Questions for a day. */
  public static final EntryKind<Prompt, PromptText> PROMPTS =
      new EntryKind<>("prompts", "prompts", "prompt", EntryForms::prompt, TextForms::prompt);

  /** Steps of making a plan. */
  public static final EntryKind<PlanningStep, StepText> STEPS =
      new EntryKind<>("planning", "steps", "step", EntryForms::step, TextForms::step);

  /** Response scales. */
  public static final EntryKind<ResponseScale, ScaleText> SCALES =
      new EntryKind<>("questionnaires", "scales", "scale", EntryForms::scale, TextForms::scale);

  /** Questionnaires. */
  public static final EntryKind<Questionnaire, QuestionnaireText> QUESTIONNAIRES =
      new EntryKind<>(
          "questionnaires",
          "questionnaires",
          "questionnaire",
          EntryForms::questionnaire,
          TextForms::questionnaire);

  /** Competence frameworks. */
  public static final EntryKind<Framework, FrameworkText> FRAMEWORKS =
      new EntryKind<>(
          "frameworks", "frameworks", "framework", FrameworkForms::framework, FrameworkForms::text);

  /** Terms of the field. */
  public static final EntryKind<Term, TermText> TERMS =
      new EntryKind<>("glossary", "terms", "term", KnowledgeForms::term, TextForms::term);

  /** Events of history. */
  public static final EntryKind<HistoryEvent, EventText> EVENTS =
      new EntryKind<>("history", "events", "event", KnowledgeForms::event, TextForms::event);

  /** What research is said to show. */
  public static final EntryKind<ResearchClaim, ClaimText> CLAIMS =
      new EntryKind<>("research", "claims", "claim", KnowledgeForms::claim, TextForms::claim);

  /** What people disagree on. */
  public static final EntryKind<Debate, DebateText> DEBATES =
      new EntryKind<>("debates", "debates", "debate", KnowledgeForms::debate, TextForms::debate);

  /** What people ask. */
  public static final EntryKind<CommonQuestion, AnswerText> QUESTIONS =
      new EntryKind<>(
          "questions", "questions", "question", KnowledgeForms::question, TextForms::answer);

  /** Films, books and the like. */
  public static final EntryKind<Work, WorkText> WORKS =
      new EntryKind<>("works", "works", "work", KnowledgeForms::work, TextForms::work);

  /** Every kind, in the order in which their files are read. */
  public static final List<EntryKind<?, ?>> ALL =
      List.of(
          SOURCES,
          ACTIONS,
          CHALLENGES,
          INTERRUPTIONS,
          PROMPTS,
          STEPS,
          SCALES,
          QUESTIONNAIRES,
          FRAMEWORKS,
          TERMS,
          EVENTS,
          CLAIMS,
          DEBATES,
          QUESTIONS,
          WORKS);

  private final String file;
  private final String list;
  private final String noun;
  private final Form<E> form;
  private final @Nullable Form<T> textForm;

  private EntryKind(
      String file, String list, String noun, Form<E> form, @Nullable Form<T> textForm) {
    this.file = file.concat(".json");
    this.list = list;
    this.noun = noun;
    this.form = form;
    this.textForm = textForm;
  }

  /** Returns the names of the files that hold entries, in the order in which they are read. */
  static Set<String> files() {
    Set<String> files = new LinkedHashSet<>();
    for (EntryKind<?, ?> kind : ALL) {
      files.add(kind.file);
    }
    return files;
  }

  /** Returns the kinds that a file holds; two kinds may share one file. */
  static List<EntryKind<?, ?>> in(String file) {
    List<EntryKind<?, ?>> kinds = new ArrayList<>();
    for (EntryKind<?, ?> kind : ALL) {
      if (kind.file.equals(file)) {
        kinds.add(kind);
      }
    }
    return kinds;
  }

  /** Returns the name of its structure files and its text files, such as {@code planning.json}. */
  public String file() {
    return file;
  }

  /** Returns the name of the field that holds its entries, such as {@code steps}. */
  public String list() {
    return list;
  }

  /** Returns the noun for one entry in messages, such as {@code step}. */
  public String noun() {
    return noun;
  }

  /** Returns whether its entries have text; all kinds except sources have. */
  public boolean hasText() {
    return textForm != null;
  }

  /** Reads an entry. */
  E entry(Fields fields) {
    return form.read(fields);
  }

  /**
   * Reads the text of an entry.
   *
   * @throws IllegalStateException if the kind has no text
   */
  T text(Fields fields) {
    if (textForm == null) {
      throw new IllegalStateException(noun + " has no text");
    }
    return textForm.read(fields);
  }

  @Override
  public String toString() {
    return list;
  }
}
