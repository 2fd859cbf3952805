package org.allyship.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.allyship.calibration.Evaluation.Truth;
import org.allyship.core.Setting;
import org.allyship.core.internal.JsonNames;
import org.allyship.core.labeled.Label;
import org.allyship.core.labeled.LabeledBehavior;
import org.allyship.core.labeled.LabeledBehavior.StatementKind;
import org.allyship.scoring.Classification;
import org.allyship.scoring.Placement;

/** The placements of behaviors by models that were fitted without their sources. */
final class LeftOut {
  private final Evaluation source = new Evaluation(Truth.SOURCE);
  private final Evaluation panel = new Evaluation(Truth.PANEL);
  private final Evaluation withoutDefinitions = new Evaluation(Truth.PANEL);
  private final Map<Setting, Evaluation> bySetting = new EnumMap<>(Setting.class);
  private final Map<LabeledBehavior, Placed> placed = new LinkedHashMap<>();

  void add(LabeledBehavior behavior, Observation observation, Placement placement) {
    source.add(observation, placement);
    panel.add(observation, placement);
    if (behavior.kind() != StatementKind.DEFINITION) {
      withoutDefinitions.add(observation, placement);
    }
    bySetting
        .computeIfAbsent(behavior.setting(), setting -> new Evaluation(Truth.PANEL))
        .add(observation, placement);
    placed
        .computeIfAbsent(behavior, key -> new Placed(observation.panelLabel()))
        .add(placement, panel.isRight(observation, placement.classification()));
  }

  void write(Markdown text) {
    text.section("Leave one source out");
    text.line("Every behavior is placed by a model fitted without any behavior of its source.");
    text.line("Shares have their 95 % intervals.");
    text.header("figure", "against the panel", "against the source label");
    share(text, "first answer right", panel.firstAnswerRight(), source.firstAnswerRight());
    share(text, "one of the first two right", panel.firstTwoRight(), source.firstTwoRight());
    share(text, "genuine or not", panel.genuineOrNot(), source.genuineOrNot());
    number(text, "weighted kappa over the levels", panel.weightedKappa(), source.weightedKappa());
    ProbabilityScores scores = panel.probabilityScores();
    ProbabilityScores sourceScores = source.probabilityScores();
    number(text, "log loss", scores.logLoss(), sourceScores.logLoss());
    number(text, "Brier score", scores.brierScore(), sourceScores.brierScore());
    number(
        text,
        "expected calibration error",
        scores.expectedCalibrationError(),
        sourceScores.expectedCalibrationError());
    groups(text);
    reliability(text, scores);
    confusion(text);
  }

  private static void share(Markdown text, String name, LabelShare one, LabelShare other) {
    text.row(name, Markdown.percent(one), Markdown.percent(other));
  }

  private static void number(Markdown text, String name, double one, double other) {
    text.row(name, Markdown.number(one), Markdown.number(other));
  }

  private void groups(Markdown text) {
    text.line("");
    text.line(
        "First answer right against the panel, by label and by setting; definitions restate a");
    text.line("label rather than give an example of it:");
    text.header("group", "behaviors", "first answer right");
    for (Label label : Label.values()) {
      row(text, JsonNames.of(label), panel.firstAnswerRight(label));
    }
    bySetting.forEach(
        (setting, evaluation) -> row(text, JsonNames.of(setting), evaluation.firstAnswerRight()));
    row(text, "all but definitions", withoutDefinitions.firstAnswerRight());
  }

  private static void row(Markdown text, String group, LabelShare share) {
    text.row(group, share.count(), Markdown.percent(share));
  }

  private static void reliability(Markdown text, ProbabilityScores scores) {
    text.line("");
    text.line("Reliability: what is said with a probability, and how often it is right:");
    text.header("probability of the first answer", "codings", "mean probability", "right");
    for (ProbabilityScores.Bin bin : scores.reliability()) {
      text.row(
          "%s to %s".formatted(Markdown.number(bin.from()), Markdown.number(bin.to())),
          bin.count(),
          Markdown.number(bin.meanProbability()),
          Markdown.number(bin.shareRight()));
    }
  }

  private void confusion(Markdown text) {
    text.line("");
    text.line("Codings by label of the panel (rows) and first answer (columns):");
    List<Classification> answers =
        Arrays.stream(Classification.values())
            .filter(answer -> answer != Classification.NOT_ENOUGH_EVIDENCE)
            .toList();
    text.header("label", answers.stream().map(JsonNames::of).toArray(String[]::new));
    for (Label label : Label.values()) {
      text.row(
          JsonNames.of(label),
          answers.stream().map(classification -> panel.count(label, classification)).toArray());
    }
  }

  void writeErrors(Markdown text) {
    text.section("What it gets wrong");
    text.line(
        "Behaviors whose first answer is not that of the panel for both codings, left out of the"
            + " fit:");
    text.header("id", "behavior", "panel", "source", "placed as");
    placed.forEach(
        (behavior, as) -> {
          if (as.rights == 0) {
            text.row(
                behavior.id(),
                behavior.text().replace("|", "\\|"),
                JsonNames.of(as.panel),
                JsonNames.of(behavior.label()),
                as.answers.stream()
                    .distinct()
                    .map(JsonNames::of)
                    .collect(Collectors.joining(", ")));
          }
        });
  }

  /** The placements of the codings of one behavior. */
  private static final class Placed {
    private final Label panel;
    private final List<Classification> answers = new ArrayList<>();
    private int rights;

    Placed(Label panel) {
      this.panel = panel;
    }

    void add(Placement placement, boolean right) {
      answers.add(placement.classification());
      rights += right ? 1 : 0;
    }
  }
}
