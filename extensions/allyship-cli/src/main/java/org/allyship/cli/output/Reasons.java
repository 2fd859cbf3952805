package org.allyship.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.allyship.content.LocalizedText;
import org.allyship.content.text.CodebookText.AnchorText;
import org.allyship.content.text.CodebookText.FeatureText;
import org.allyship.content.text.ResultText.Phrase;
import org.allyship.core.Anchor;
import org.allyship.core.Feature;
import org.allyship.core.SourceId;
import org.allyship.core.internal.JsonNames;
import org.allyship.scoring.Certainty;
import org.allyship.scoring.Classification;
import org.allyship.scoring.Counterfactual;
import org.allyship.scoring.Criterion;
import org.allyship.scoring.Explanation;
import org.allyship.scoring.ExplanationLine;
import org.allyship.scoring.Finding;
import org.allyship.scoring.FindingType;
import org.allyship.scoring.Placement;

/** Says in words why a behavior was placed where it was. */
public final class Reasons {
  private final LocalizedText text;

  /** Says it in those words. */
  public Reasons(LocalizedText text) {
    this.text = text;
  }

  /** Returns the reasons, one line each; points of a question's lines sum to its points. */
  public List<String> of(Placement placement) {
    List<String> lines = new ArrayList<>();
    String answer = JsonNames.of(placement.classification());
    if (placement.findings().stream().noneMatch(f -> JsonNames.of(f.type()).equals(answer))) {
      lines.add(phrase(text.results().classifications(), placement.classification()).meaning());
    }
    placement.findings().forEach(finding -> lines.add(finding(finding)));
    if (placement.lowPower()) {
      lines.add("The actor had less power than the other party, so silence says little.");
    }
    for (Explanation explanation : placement.explanation()) {
      if (matters(explanation, placement)) {
        question(explanation, lines);
      }
    }
    placement.nearestCounterfactual().ifPresent(change -> lines.add(change(change)));
    placement.mostInformativeFeature().ifPresent(feature -> lines.add(ask(feature)));
    return lines;
  }

  private String finding(Finding finding) {
    Phrase phrase = phrase(text.results().findings(), finding.type());
    return String.format(
        Locale.ROOT,
        "Finding: %s %s (probability %.2f). %s",
        JsonNames.of(finding.strength()),
        phrase.label(),
        finding.probability(),
        phrase.meaning());
  }

  /** The questions behind a finding matter, and those behind a level when there is one. */
  private static boolean matters(Explanation explanation, Placement placement) {
    Criterion criterion = explanation.criterion();
    if (criterion == Criterion.SYSTEM || criterion == Criterion.STAKE) {
      return placement.classification().isLevel();
    }
    FindingType type = criterion == Criterion.HARM ? FindingType.HARMFUL : FindingType.PERFORMATIVE;
    return placement.findings().stream().anyMatch(finding -> finding.type() == type);
  }

  private void question(Explanation explanation, List<String> lines) {
    Phrase phrase = phrase(text.results().criteria(), explanation.criterion());
    lines.add(
        String.format(
            Locale.ROOT,
            "%s: %s %s, with %d of %d points (probability %.2f)",
            phrase.label(),
            phrase.meaning(),
            explanation.isMet() ? "Yes" : "No",
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
        of(line.feature()).name(),
        label(line.feature(), line.anchor()),
        line.sources().stream().map(SourceId::value).collect(Collectors.joining(", ")));
  }

  private String label(Feature feature, String anchor) {
    AnchorText named = of(feature).anchors().get(anchor);
    return named == null ? anchor : named.label();
  }

  private String label(Anchor anchor) {
    return label(anchor.feature(), anchor.id());
  }

  private String change(Counterfactual change) {
    return "Nearest change: %s from \"%s\" to \"%s\" would make it %s."
        .formatted(
            of(change.feature()).name(),
            label(change.from()),
            label(change.to()),
            label(change.classification()));
  }

  private FeatureText of(Feature feature) {
    return Objects.requireNonNull(text.codebook().features().get(feature));
  }

  private String ask(Feature feature) {
    FeatureText asked = of(feature);
    return "Ask next: %s: %s".formatted(asked.name(), asked.question());
  }

  /** Returns the short name of an answer. */
  String label(Classification classification) {
    return phrase(text.results().classifications(), classification).label();
  }

  /** Returns the short name of a certainty. */
  String label(Certainty certainty) {
    return phrase(text.results().certainties(), certainty).label();
  }

  /** A pack of somebody else may have no words for it; then its name has to do. */
  private static Phrase phrase(Map<String, Phrase> phrases, Enum<?> constant) {
    String name = JsonNames.of(constant);
    return phrases.getOrDefault(name, new Phrase(name, name));
  }
}
