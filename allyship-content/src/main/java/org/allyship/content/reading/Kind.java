package org.allyship.content.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.allyship.content.words.ActionWords;
import org.allyship.content.words.AnswerWords;
import org.allyship.content.words.ChallengeWords;
import org.allyship.content.words.ClaimWords;
import org.allyship.content.words.DebateWords;
import org.allyship.content.words.EventWords;
import org.allyship.content.words.InterruptionWords;
import org.allyship.content.words.PromptWords;
import org.allyship.content.words.QuestionnaireWords;
import org.allyship.content.words.ScaleWords;
import org.allyship.content.words.StepWords;
import org.allyship.content.words.TermWords;
import org.allyship.content.words.WorkWords;
import org.allyship.core.Action;
import org.allyship.core.catalog.Challenge;
import org.allyship.core.catalog.Interruption;
import org.allyship.core.catalog.Prompt;
import org.allyship.core.catalog.Source;
import org.allyship.core.plan.PlanningStep;
import org.allyship.core.questionnaire.Questionnaire;
import org.allyship.core.questionnaire.ResponseScale;
import org.allyship.core.reading.CommonQuestion;
import org.allyship.core.reading.Debate;
import org.allyship.core.reading.HistoryEvent;
import org.allyship.core.reading.ResearchClaim;
import org.allyship.core.reading.Term;
import org.allyship.core.reading.Work;

/**
 * A kind of entry: where it stands in a pack, and how it and its words are read. To add a kind, add
 * a constant here.
 *
 * @param <E> the type of an entry
 * @param <W> the type of its words
 */
public abstract class Kind<E, W> {
  /** Where statements come from; the only kind without words. */
  public static final Kind<Source, Void> SOURCES =
      new Kind<>("sources", "sources", "source") {
        @Override
        Source entry(Fields f) {
          return EntryForms.source(f);
        }
      };

  /** Things to do. */
  public static final Kind<Action, ActionWords> ACTIONS =
      new Kind<>("actions", "actions", "action") {
        @Override
        Action entry(Fields f) {
          return EntryForms.action(f);
        }

        @Override
        ActionWords words(Fields f) {
          return WordForms.action(f);
        }
      };

  /** What keeps people from acting. */
  public static final Kind<Challenge, ChallengeWords> CHALLENGES =
      new Kind<>("challenges", "challenges", "challenge") {
        @Override
        Challenge entry(Fields f) {
          return EntryForms.challenge(f);
        }

        @Override
        ChallengeWords words(Fields f) {
          return WordForms.challenge(f);
        }
      };

  /** Ways to interrupt an incident. */
  public static final Kind<Interruption, InterruptionWords> INTERRUPTIONS =
      new Kind<>("interruptions", "interruptions", "interruption") {
        @Override
        Interruption entry(Fields f) {
          return EntryForms.interruption(f);
        }

        @Override
        InterruptionWords words(Fields f) {
          return WordForms.interruption(f);
        }
      };

  /** Questions for a day. */
  public static final Kind<Prompt, PromptWords> PROMPTS =
      new Kind<>("prompts", "prompts", "prompt") {
        @Override
        Prompt entry(Fields f) {
          return EntryForms.prompt(f);
        }

        @Override
        PromptWords words(Fields f) {
          return WordForms.prompt(f);
        }
      };

  /** Steps of making a plan. */
  public static final Kind<PlanningStep, StepWords> STEPS =
      new Kind<>("planning", "steps", "step") {
        @Override
        PlanningStep entry(Fields f) {
          return EntryForms.step(f);
        }

        @Override
        StepWords words(Fields f) {
          return WordForms.step(f);
        }
      };

  /** Response scales. */
  public static final Kind<ResponseScale, ScaleWords> SCALES =
      new Kind<>("questionnaires", "scales", "scale") {
        @Override
        ResponseScale entry(Fields f) {
          return EntryForms.scale(f);
        }

        @Override
        ScaleWords words(Fields f) {
          return WordForms.scale(f);
        }
      };

  /** Questionnaires. */
  public static final Kind<Questionnaire, QuestionnaireWords> QUESTIONNAIRES =
      new Kind<>("questionnaires", "questionnaires", "questionnaire") {
        @Override
        Questionnaire entry(Fields f) {
          return EntryForms.questionnaire(f);
        }

        @Override
        QuestionnaireWords words(Fields f) {
          return WordForms.questionnaire(f);
        }
      };

  /** Words of the field. */
  public static final Kind<Term, TermWords> TERMS =
      new Kind<>("glossary", "terms", "term") {
        @Override
        Term entry(Fields f) {
          return ReadingForms.term(f);
        }

        @Override
        TermWords words(Fields f) {
          return WordForms.term(f);
        }
      };

  /** History. */
  public static final Kind<HistoryEvent, EventWords> EVENTS =
      new Kind<>("history", "events", "event") {
        @Override
        HistoryEvent entry(Fields f) {
          return ReadingForms.event(f);
        }

        @Override
        EventWords words(Fields f) {
          return WordForms.event(f);
        }
      };

  /** What research is said to show. */
  public static final Kind<ResearchClaim, ClaimWords> CLAIMS =
      new Kind<>("research", "claims", "claim") {
        @Override
        ResearchClaim entry(Fields f) {
          return ReadingForms.claim(f);
        }

        @Override
        ClaimWords words(Fields f) {
          return WordForms.claim(f);
        }
      };

  /** What people differ on. */
  public static final Kind<Debate, DebateWords> DEBATES =
      new Kind<>("debates", "debates", "debate") {
        @Override
        Debate entry(Fields f) {
          return ReadingForms.debate(f);
        }

        @Override
        DebateWords words(Fields f) {
          return WordForms.debate(f);
        }
      };

  /** What people ask. */
  public static final Kind<CommonQuestion, AnswerWords> QUESTIONS =
      new Kind<>("questions", "questions", "question") {
        @Override
        CommonQuestion entry(Fields f) {
          return ReadingForms.question(f);
        }

        @Override
        AnswerWords words(Fields f) {
          return WordForms.answer(f);
        }
      };

  /** Films, books and the like. */
  public static final Kind<Work, WorkWords> WORKS =
      new Kind<>("works", "works", "work") {
        @Override
        Work entry(Fields f) {
          return ReadingForms.work(f);
        }

        @Override
        WorkWords words(Fields f) {
          return WordForms.work(f);
        }
      };

  /** Every kind, in the order in which their files are read. */
  public static final List<Kind<?, ?>> ALL =
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

  private Kind(String file, String list, String what) {
    this.file = file;
    this.list = list;
    this.what = what;
  }

  /** The files that hold entries, and words for them, in the order in which they are read. */
  static Set<String> files() {
    Set<String> files = new LinkedHashSet<>();
    for (Kind<?, ?> kind : ALL) {
      files.add(kind.file());
    }
    return files;
  }

  /** The kinds that a file holds; two may share one. */
  static List<Kind<?, ?>> in(String file) {
    List<Kind<?, ?>> kinds = new ArrayList<>();
    for (Kind<?, ?> kind : ALL) {
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
