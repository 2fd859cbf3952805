package org.allyship.content.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.allyship.content.text.ActionText;
import org.allyship.content.text.AnswerText;
import org.allyship.content.text.ChallengeText;
import org.allyship.content.text.ChallengeText.SupportText;
import org.allyship.content.text.ClaimText;
import org.allyship.content.text.CodebookText;
import org.allyship.content.text.CodebookText.AnchorText;
import org.allyship.content.text.CodebookText.ContextText;
import org.allyship.content.text.CodebookText.FeatureText;
import org.allyship.content.text.CodebookText.Headings;
import org.allyship.content.text.DebateText;
import org.allyship.content.text.EventText;
import org.allyship.content.text.InterruptionText;
import org.allyship.content.text.PromptText;
import org.allyship.content.text.QuestionnaireText;
import org.allyship.content.text.QuestionnaireText.CardText;
import org.allyship.content.text.ResultText;
import org.allyship.content.text.ResultText.Phrase;
import org.allyship.content.text.ScaleText;
import org.allyship.content.text.StepText;
import org.allyship.content.text.TermText;
import org.allyship.content.text.WorkText;
import org.allyship.core.Feature;

/** Reads the text of one language. */
final class TextForms {
  private static final CardText NO_CARD = new CardText("", "", "", "");
  private static final Headings NO_HEADINGS = new Headings("", "", "", "", "", "", "");

  private TextForms() {}

  static ActionText action(Fields f) {
    return new ActionText(
        f.text("title"),
        f.text("how"),
        f.text("why"),
        f.optionalText("backlash"),
        f.optionalText("safety"),
        f.optionalTexts("keywords"));
  }

  static ChallengeText challenge(Fields f) {
    return new ChallengeText(
        f.text("title"),
        f.text("about"),
        f.optionalTextsByName("costs"),
        f.optionalTextsByName("signs"),
        f.objectsByName("supports", TextForms::support));
  }

  static InterruptionText interruption(Fields f) {
    return new InterruptionText(
        f.text("title"),
        f.text("how"),
        f.texts("examples"),
        f.text("fits"),
        f.text("risk"),
        f.text("after"));
  }

  static PromptText prompt(Fields f) {
    return new PromptText(f.text("question"), f.text("act"));
  }

  static StepText step(Fields f) {
    return new StepText(
        f.text("title"), f.text("how"), f.textsByName("questions"), f.text("example"));
  }

  static TermText term(Fields f) {
    return new TermText(
        f.text("name"),
        f.optionalTexts("otherNames"),
        f.optionalTexts("misspellings"),
        f.text("meaning"),
        f.optionalText("note"));
  }

  static EventText event(Fields f) {
    return new EventText(f.text("title"), f.text("about"));
  }

  static ClaimText claim(Fields f) {
    return new ClaimText(f.text("claim"), f.text("evidence"));
  }

  static DebateText debate(Fields f) {
    return new DebateText(f.text("question"), f.textsByName("sides"), f.text("summary"));
  }

  static AnswerText answer(Fields f) {
    return new AnswerText(f.text("question"), f.text("answer"));
  }

  static WorkText work(Fields f) {
    return new WorkText(f.text("about"), f.text("checked"));
  }

  static ScaleText scale(Fields f) {
    return new ScaleText(f.textsByName("points"), f.optionalText("optOut"));
  }

  static QuestionnaireText questionnaire(Fields f) {
    CardText card = f.object("card", TextForms::card);
    return new QuestionnaireText(
        f.text("title"),
        f.text("instructions"),
        f.textsByName("facets"),
        f.textsByName("items"),
        card == null ? NO_CARD : card);
  }

  static CodebookText codebook(Fields f) {
    Map<Feature, FeatureText> features = new LinkedHashMap<>();
    for (Map.Entry<String, FeatureText> named :
        f.objectsByName("features", TextForms::feature).entrySet()) {
      try {
        features.put(Feature.of(named.getKey()), named.getValue());
      } catch (IllegalArgumentException e) {
        f.report("features", named.getKey(), String.valueOf(e.getMessage()));
      }
    }
    Headings headings = f.object("headings", TextForms::headings);
    return new CodebookText(
        f.texts("introduction"),
        headings == null ? NO_HEADINGS : headings,
        features,
        f.objectsByName("context", TextForms::context));
  }

  private static Headings headings(Fields f) {
    return new Headings(
        f.text("title"),
        f.text("anchor"),
        f.text("meaning"),
        f.text("example"),
        f.text("nearMiss"),
        f.text("context"),
        f.text("contextNote"));
  }

  static ResultText results(Fields f) {
    return new ResultText(
        f.objectsByName("classifications", TextForms::phrase),
        f.objectsByName("findings", TextForms::phrase),
        f.objectsByName("certainties", TextForms::phrase),
        f.objectsByName("criteria", TextForms::phrase));
  }

  private static SupportText support(Fields f) {
    return new SupportText(f.text("title"), f.text("how"));
  }

  private static CardText card(Fields f) {
    return new CardText(f.text("measures"), f.text("use"), f.text("limits"), f.text("evidence"));
  }

  private static FeatureText feature(Fields f) {
    return new FeatureText(
        f.text("name"),
        f.text("question"),
        f.optionalTexts("rulings"),
        f.objectsByName("anchors", TextForms::anchor));
  }

  private static AnchorText anchor(Fields f) {
    return new AnchorText(
        f.text("label"), f.text("meaning"), f.text("example"), f.text("nearMiss"));
  }

  private static ContextText context(Fields f) {
    return new ContextText(f.text("name"), f.text("question"), f.textsByName("anchors"));
  }

  private static Phrase phrase(Fields f) {
    return new Phrase(f.text("label"), f.text("meaning"));
  }
}
