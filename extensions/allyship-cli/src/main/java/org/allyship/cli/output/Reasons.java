package org.allyship.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.allyship.content.Words;
import org.allyship.content.words.AnchorWords;
import org.allyship.content.words.FeatureWords;
import org.allyship.content.words.Phrase;
import org.allyship.core.Anchor;
import org.allyship.core.Feature;
import org.allyship.core.SourceId;
import org.allyship.core.internal.JsonNames;
import org.allyship.scoring.Answer;
import org.allyship.scoring.Certainty;
import org.allyship.scoring.Change;
import org.allyship.scoring.Explanation;
import org.allyship.scoring.ExplanationLine;
import org.allyship.scoring.Finding;
import org.allyship.scoring.Found;
import org.allyship.scoring.Placement;
import org.allyship.scoring.Question;

/** Says in words why a behavior was placed where it was. */
public final class Reasons {
  private final Words words;

  /** Says it in those words. */
  public Reasons(Words words) {
    this.words = words;
  }

  /** Returns the reasons, one line each; points of a question's lines sum to its points. */
  public List<String> of(Placement placement) {
    List<String> lines = new ArrayList<>();
    String answer = JsonNames.of(placement.answer());
    if (placement.findings().stream().noneMatch(f -> JsonNames.of(f.finding()).equals(answer))) {
      lines.add(phrase(words.results().answers(), placement.answer()).meaning());
    }
    placement.findings().forEach(found -> lines.add(finding(found)));
    if (placement.lowPower()) {
      lines.add("The actor had less power than the other party, so silence says little.");
    }
    for (Explanation explanation : placement.explanation()) {
      if (matters(explanation, placement)) {
        question(explanation, lines);
      }
    }
    placement.nearestChange().ifPresent(change -> lines.add(change(change)));
    placement.mostInformativeUnknown().ifPresent(feature -> lines.add(ask(feature)));
    return lines;
  }

  private String finding(Found found) {
    Phrase phrase = phrase(words.results().findings(), found.finding());
    return String.format(
        Locale.ROOT,
        "Finding: %s %s (probability %.2f). %s",
        JsonNames.of(found.strength()),
        phrase.label(),
        found.probability(),
        phrase.meaning());
  }

  /** The questions behind a finding matter, and those behind a level when there is one. */
  private static boolean matters(Explanation explanation, Placement placement) {
    Question question = explanation.question();
    if (question == Question.SYSTEM || question == Question.STAKE) {
      return placement.answer().isLevel();
    }
    Finding finding = question == Question.HARM ? Finding.HARMFUL : Finding.PERFORMATIVE;
    return placement.findings().stream().anyMatch(found -> found.finding() == finding);
  }

  private void question(Explanation explanation, List<String> lines) {
    Phrase phrase = phrase(words.results().questions(), explanation.question());
    lines.add(
        String.format(
            Locale.ROOT,
            "%s: %s %s, with %d of %d points (probability %.2f)",
            phrase.label(),
            phrase.meaning(),
            explanation.yes() ? "Yes" : "No",
            explanation.score(),
            explanation.threshold(),
            explanation.probability()));
    for (ExplanationLine line : explanation.lines()) {
      if (line.points() != 0) {
        lines.add(points(line));
      }
    }
  }

  private String points(ExplanationLine line) {
    return String.format(
        Locale.ROOT,
        "  %+d %s: %s [%s]",
        line.points(),
        words.codebook().features().get(line.feature()).name(),
        label(line.feature(), line.anchor()),
        line.sources().stream().map(SourceId::value).collect(Collectors.joining(", ")));
  }

  private String label(Feature feature, String anchor) {
    AnchorWords named = words.codebook().features().get(feature).anchors().get(anchor);
    return named == null ? anchor : named.label();
  }

  private String label(Anchor anchor) {
    return label(anchor.feature(), anchor.id());
  }

  private String change(Change change) {
    return "Nearest change: %s from \"%s\" to \"%s\" would make it %s."
        .formatted(
            words.codebook().features().get(change.feature()).name(),
            label(change.from()),
            label(change.to()),
            label(change.answer()));
  }

  private String ask(Feature feature) {
    FeatureWords asked = words.codebook().features().get(feature);
    return "Ask next: %s: %s".formatted(asked.name(), asked.question());
  }

  /** Returns the short name of an answer. */
  String label(Answer answer) {
    return phrase(words.results().answers(), answer).label();
  }

  /** Returns the short name of a certainty. */
  String label(Certainty certainty) {
    return phrase(words.results().certainties(), certainty).label();
  }

  /** A pack of somebody else may have no words for it; then its name has to do. */
  private static Phrase phrase(Map<String, Phrase> phrases, Enum<?> constant) {
    String name = JsonNames.of(constant);
    return phrases.getOrDefault(name, new Phrase(name, name));
  }
}
