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
import org.allyship.core.knowledge.CommonQuestion;
import org.allyship.core.knowledge.Debate;
import org.allyship.core.knowledge.HistoryEvent;
import org.allyship.core.knowledge.ResearchClaim;
import org.allyship.core.knowledge.Term;
import org.allyship.core.knowledge.Work;
import org.allyship.core.plan.PlanningStep;
import org.allyship.core.questionnaire.Questionnaire;
import org.allyship.core.questionnaire.ResponseScale;

/**
 * A kind of entry: where it stands in a pack, and how it and its words are read. To add a kind, add
 * a constant here.
 *
 * @param <E> the type of an entry
 * @param <W> the type of its words
 */
public abstract class EntryKind<E, W> {
  /** Where statements come from; the only kind without words. */
  public static final EntryKind<Source, Void> SOURCES =
      new EntryKind<>("sources", "sources", "source") {
        @Override
        Source entry(Fields f) {
          return EntryForms.source(f);
        }
      };

  /** Things to do. */
  public static final EntryKind<Action, ActionText> ACTIONS =
      new EntryKind<>("actions", "actions", "action") {
        @Override
        Action entry(Fields f) {
          return EntryForms.action(f);
        }

        @Override
        ActionText words(Fields f) {
          return TextForms.action(f);
        }
      };

  /** What keeps people from acting. */
  public static final EntryKind<Challenge, ChallengeText> CHALLENGES =
      new EntryKind<>("challenges", "challenges", "challenge") {
        @Override
        Challenge entry(Fields f) {
          return EntryForms.challenge(f);
        }

        @Override
        ChallengeText words(Fields f) {
          return TextForms.challenge(f);
        }
      };

  /** Ways to interrupt an incident. */
  public static final EntryKind<Interruption, InterruptionText> INTERRUPTIONS =
      new EntryKind<>("interruptions", "interruptions", "interruption") {
        @Override
        Interruption entry(Fields f) {
          return EntryForms.interruption(f);
        }

        @Override
        InterruptionText words(Fields f) {
          return TextForms.interruption(f);
        }
      };

  /** Questions for a day. */
  public static final EntryKind<Prompt, PromptText> PROMPTS =
      new EntryKind<>("prompts", "prompts", "prompt") {
        @Override
        Prompt entry(Fields f) {
          return EntryForms.prompt(f);
        }

        @Override
        PromptText words(Fields f) {
          return TextForms.prompt(f);
        }
      };

  /** Steps of making a plan. */
  public static final EntryKind<PlanningStep, StepText> STEPS =
      new EntryKind<>("planning", "steps", "step") {
        @Override
        PlanningStep entry(Fields f) {
          return EntryForms.step(f);
        }

        @Override
        StepText words(Fields f) {
          return TextForms.step(f);
        }
      };

  /** Response scales. */
  public static final EntryKind<ResponseScale, ScaleText> SCALES =
      new EntryKind<>("questionnaires", "scales", "scale") {
        @Override
        ResponseScale entry(Fields f) {
          return EntryForms.scale(f);
        }

        @Override
        ScaleText words(Fields f) {
          return TextForms.scale(f);
        }
      };

  /** Questionnaires. */
  public static final EntryKind<Questionnaire, QuestionnaireText> QUESTIONNAIRES =
      new EntryKind<>("questionnaires", "questionnaires", "questionnaire") {
        @Override
        Questionnaire entry(Fields f) {
          return EntryForms.questionnaire(f);
        }

        @Override
        QuestionnaireText words(Fields f) {
          return TextForms.questionnaire(f);
        }
      };

  /** Words of the field. */
  public static final EntryKind<Term, TermText> TERMS =
      new EntryKind<>("glossary", "terms", "term") {
        @Override
        Term entry(Fields f) {
          return KnowledgeForms.term(f);
        }

        @Override
        TermText words(Fields f) {
          return TextForms.term(f);
        }
      };

  /** History. */
  public static final EntryKind<HistoryEvent, EventText> EVENTS =
      new EntryKind<>("history", "events", "event") {
        @Override
        HistoryEvent entry(Fields f) {
          return KnowledgeForms.event(f);
        }

        @Override
        EventText words(Fields f) {
          return TextForms.event(f);
        }
      };

  /** What research is said to show. */
  public static final EntryKind<ResearchClaim, ClaimText> CLAIMS =
      new EntryKind<>("research", "claims", "claim") {
        @Override
        ResearchClaim entry(Fields f) {
          return KnowledgeForms.claim(f);
        }

        @Override
        ClaimText words(Fields f) {
          return TextForms.claim(f);
        }
      };

  /** What people differ on. */
  public static final EntryKind<Debate, DebateText> DEBATES =
      new EntryKind<>("debates", "debates", "debate") {
        @Override
        Debate entry(Fields f) {
          return KnowledgeForms.debate(f);
        }

        @Override
        DebateText words(Fields f) {
          return TextForms.debate(f);
        }
      };

  /** What people ask. */
  public static final EntryKind<CommonQuestion, AnswerText> QUESTIONS =
      new EntryKind<>("questions", "questions", "question") {
        @Override
        CommonQuestion entry(Fields f) {
          return KnowledgeForms.question(f);
        }

        @Override
        AnswerText words(Fields f) {
          return TextForms.answer(f);
        }
      };

  /** Films, books and the like. */
  public static final EntryKind<Work, WorkText> WORKS =
      new EntryKind<>("works", "works", "work") {
        @Override
        Work entry(Fields f) {
          return KnowledgeForms.work(f);
        }

        @Override
        WorkText words(Fields f) {
          return TextForms.work(f);
        }
      };

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
          TERMS,
          EVENTS,
          CLAIMS,
          DEBATES,
          QUESTIONS,
          WORKS);

  private final String file;
  private final String list;
  private final String what;

  private EntryKind(String file, String list, String what) {
    this.file = file;
    this.list = list;
    this.what = what;
  }

  /** The files that hold entries, and words for them, in the order in which they are read. */
  static Set<String> files() {
    Set<String> files = new LinkedHashSet<>();
    for (EntryKind<?, ?> kind : ALL) {
      files.add(kind.file());
    }
    return files;
  }

  /** The kinds that a file holds; two may share one. */
  static List<EntryKind<?, ?>> in(String file) {
    List<EntryKind<?, ?>> kinds = new ArrayList<>();
    for (EntryKind<?, ?> kind : ALL) {
      if (kind.file().equals(file)) {
        kinds.add(kind);
      }
    }
    return kinds;
  }

  /** The file that holds it, both of structure and of words, such as {@code planning.json}. */
  public String file() {
    return file.concat(".json");
  }

  /** The field of the file that holds its entries, such as {@code steps}. */
  public String list() {
    return list;
  }

  /** The word for one entry, for messages. */
  public String what() {
    return what;
  }

  /** Tells whether its entries have words; all but sources have. */
  public boolean hasWords() {
    return this != SOURCES;
  }

  /** Reads an entry. */
  abstract E entry(Fields f);

  /** Reads the words of an entry. */
  W words(Fields f) {
    throw new UnsupportedOperationException(what + " has no words");
  }

  @Override
  public String toString() {
    return list;
  }
}
