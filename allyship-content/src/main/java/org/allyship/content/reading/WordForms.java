package org.allyship.content.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import org.allyship.content.words.ActionWords;
import org.allyship.content.words.AnchorWords;
import org.allyship.content.words.AnswerWords;
import org.allyship.content.words.CardWords;
import org.allyship.content.words.ChallengeWords;
import org.allyship.content.words.ClaimWords;
import org.allyship.content.words.CodebookWords;
import org.allyship.content.words.ContextWords;
import org.allyship.content.words.DebateWords;
import org.allyship.content.words.EventWords;
import org.allyship.content.words.FeatureWords;
import org.allyship.content.words.InterruptionWords;
import org.allyship.content.words.Phrase;
import org.allyship.content.words.PromptWords;
import org.allyship.content.words.QuestionnaireWords;
import org.allyship.content.words.ResultWords;
import org.allyship.content.words.ScaleWords;
import org.allyship.content.words.StepWords;
import org.allyship.content.words.SupportWords;
import org.allyship.content.words.TermWords;
import org.allyship.content.words.WorkWords;
import org.allyship.core.Feature;

/** How the words of one language are read. */
final class WordForms {
  private static final CardWords NO_CARD = new CardWords("", "", "", "");

  private WordForms() {}

  static ActionWords action(Fields f) {
    return new ActionWords(
        f.text("title"),
        f.text("how"),
        f.text("why"),
        f.optionalText("backlash"),
        f.optionalText("safety"),
        f.optionalTexts("keywords"));
  }

  static ChallengeWords challenge(Fields f) {
    return new ChallengeWords(
        f.text("title"),
        f.text("about"),
        f.optionalTextsByName("costs"),
        f.optionalTextsByName("signs"),
        f.objectsByName("supports", WordForms::support));
  }

  static InterruptionWords interruption(Fields f) {
    return new InterruptionWords(
        f.text("title"),
        f.text("how"),
        f.texts("examples"),
        f.text("fits"),
        f.text("risk"),
        f.text("after"));
  }

  static PromptWords prompt(Fields f) {
    return new PromptWords(f.text("question"), f.text("act"));
  }

  static StepWords step(Fields f) {
    return new StepWords(
        f.text("title"), f.text("how"), f.textsByName("questions"), f.text("example"));
  }

  static TermWords term(Fields f) {
    return new TermWords(
        f.text("name"),
        f.optionalTexts("otherNames"),
        f.optionalTexts("misspellings"),
        f.text("meaning"),
        f.optionalText("note"));
  }

  static EventWords event(Fields f) {
    return new EventWords(f.text("title"), f.text("about"));
  }

  static ClaimWords claim(Fields f) {
    return new ClaimWords(f.text("claim"), f.text("evidence"));
  }

  static DebateWords debate(Fields f) {
    return new DebateWords(f.text("question"), f.textsByName("sides"), f.text("summary"));
  }

  static AnswerWords answer(Fields f) {
    return new AnswerWords(f.text("question"), f.text("answer"));
  }

  static WorkWords work(Fields f) {
    return new WorkWords(f.text("about"), f.text("checked"));
  }

  static ScaleWords scale(Fields f) {
    return new ScaleWords(f.textsByName("points"), f.optionalText("optOut"));
  }

  static QuestionnaireWords questionnaire(Fields f) {
    CardWords card = f.object("card", WordForms::card);
    return new QuestionnaireWords(
        f.text("title"),
        f.text("instructions"),
        f.textsByName("facets"),
        f.textsByName("items"),
        card == null ? NO_CARD : card);
  }

  static CodebookWords codebook(Fields f) {
    Map<Feature, FeatureWords> features = new LinkedHashMap<>();
    for (Map.Entry<String, FeatureWords> said :
        f.objectsByName("features", WordForms::feature).entrySet()) {
      try {
        features.put(Feature.of(said.getKey()), said.getValue());
      } catch (IllegalArgumentException e) {
        f.report("features", said.getKey(), String.valueOf(e.getMessage()));
      }
    }
    return new CodebookWords(features, f.objectsByName("context", WordForms::context));
  }

  static ResultWords results(Fields f) {
    return new ResultWords(
        f.objectsByName("answers", WordForms::phrase),
        f.objectsByName("findings", WordForms::phrase),
        f.objectsByName("certainties", WordForms::phrase),
        f.objectsByName("questions", WordForms::phrase));
  }

  private static SupportWords support(Fields f) {
    return new SupportWords(f.text("title"), f.text("how"));
  }

  private static CardWords card(Fields f) {
    return new CardWords(f.text("measures"), f.text("use"), f.text("limits"), f.text("evidence"));
  }

  private static FeatureWords feature(Fields f) {
    return new FeatureWords(
        f.text("name"),
        f.text("question"),
        f.optionalTexts("rulings"),
        f.objectsByName("anchors", WordForms::anchor));
  }

  private static AnchorWords anchor(Fields f) {
    return new AnchorWords(
        f.text("label"), f.text("meaning"), f.text("example"), f.text("nearMiss"));
  }

  private static ContextWords context(Fields f) {
    return new ContextWords(f.text("name"), f.text("question"), f.textsByName("anchors"));
  }

  private static Phrase phrase(Fields f) {
    return new Phrase(f.text("label"), f.text("meaning"));
  }
}
