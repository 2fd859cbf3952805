package org.allyship.calibration;

import static org.allyship.calibration.Evaluation.Truth.PANEL;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.allyship.core.Coding;
import org.allyship.core.Feature;
import org.allyship.core.Setting;
import org.allyship.core.internal.JsonNames;
import org.allyship.core.labeled.Label;
import org.allyship.core.labeled.LabeledBehavior;
import org.allyship.core.labeled.LabeledBehavior.Judgment;
import org.allyship.scoring.Criterion;
import org.allyship.scoring.Scorecard;
import org.allyship.scoring.ScorecardLine;
import org.allyship.scoring.Spectrum;
import org.allyship.scoring.SpectrumModel;

/** Writes the report on the bundled model, in Markdown. */
final class ModelReport {
  private static final double[] STRENGTHS = {0.05, 0.2, 0.5, 1};

  private final List<LabeledBehavior> behaviors;
  private final List<Observation> observations;
  private final SpectrumModel prior;
  private final SpectrumModel fitted;
  private final LeftOut leftOut = new LeftOut();
  private final Markdown text = new Markdown();

  ModelReport(List<LabeledBehavior> behaviors) {
    this.behaviors = behaviors;
    this.observations = Observation.of(behaviors);
    this.prior = Calibration.prior(behaviors);
    this.fitted = new Fitting(prior, Calibration.STRENGTH).fit(observations);
  }

  String text() {
    text.line("# Report on the bundled model");
    text.line("");
    text.line(
        "Written by `org.allyship.calibration.Calibration`; do not edit. How to read it, what");
    text.line("the model may be used for, and why it errs is in [model-card.md](model-card.md).");
    data();
    coders();
    judges();
    Map<String, LabeledBehavior> byId = new LinkedHashMap<>();
    behaviors.forEach(behavior -> byId.put(behavior.id().value(), behavior));
    new LeaveOneSourceOut(new Fitting(prior, Calibration.STRENGTH))
        .run(
            observations,
            (observation, placement) ->
                leftOut.add(
                    Objects.requireNonNull(byId.get(observation.row())), observation, placement));
    leftOut.write(text);
    comparison();
    points();
    leftOut.writeErrors(text);
    return text.toString();
  }

  private void data() {
    text.section("Reference set");
    long sources = behaviors.stream().map(LabeledBehavior::source).distinct().count();
    text.line(
        "%s behaviors from %s sources, each labeled by its source, by three judges who read the words",
        behaviors.size(), sources);
    text.line(
        "alone, and coded by two coders who knew no label. Coders and judges were language models.");
    text.header("label", "by the source", "by the panel", "workplace");
    for (Label label : Label.values()) {
      List<LabeledBehavior> of =
          behaviors.stream().filter(behavior -> behavior.label() == label).toList();
      text.row(JsonNames.of(label), of.size(), panel(label), workplace(of));
    }
    text.row("all", behaviors.size(), behaviors.size(), workplace(behaviors));
  }

  private long panel(Label label) {
    return observations.stream()
        .filter(observation -> observation.panelLabel() == label)
        .map(Observation::row)
        .distinct()
        .count();
  }

  private static long workplace(List<LabeledBehavior> of) {
    return of.stream().filter(behavior -> behavior.setting() == Setting.WORKPLACE).count();
  }

  private void coders() {
    text.section("Agreement of the coders");
    text.line(
        "Krippendorff's alpha: on the value where both gave one, and on whether it is known.");
    text.line("A dash says that both always gave a value.");
    text.header("feature", "both gave a value", "alpha on the value", "alpha on knowing");
    List<List<Coding>> codings =
        behaviors.stream()
            .map(behavior -> behavior.judgments().stream().map(Judgment::coding).toList())
            .toList();
    for (Feature feature : Feature.values()) {
      text.row(
          feature.id(),
          Agreement.units(feature, codings),
          Markdown.number(Agreement.onValues(feature, codings)),
          Markdown.number(Agreement.onKnowing(feature, codings)));
    }
  }

  private void judges() {
    text.section("Agreement of the judges");
    text.line("What an engine can reach at most: how often one judge agrees with another.");
    JudgeAgreement judges = new JudgeAgreement(behaviors);
    text.header("figure", "value");
    text.row("two judges chose the same label", Markdown.percent(judges.judges()));
    text.row("two judges agreed on genuine or not", Markdown.percent(judges.genuine()));
    text.row("all three chose the same label", Markdown.percent(judges.unanimous()));
    text.row("a judge chose the label of the source", Markdown.percent(judges.withSource()));
  }

  private void comparison() {
    text.section("Literature, fit and strength of shrinking");
    text.line("Against the panel.");
    text.header("model", "first answer", "first two", "genuine or not", "kappa", "log loss");
    figures("literature points, no fit", Evaluation.of(Spectrum.of(prior), PANEL, observations));
    for (double strength : STRENGTHS) {
      figures(
          "leave one source out, strength " + strength,
          new LeaveOneSourceOut(new Fitting(prior, strength)).evaluate(PANEL, observations));
    }
    figures(
        "fitted to all, strength %s (flatters)".formatted(Calibration.STRENGTH),
        Evaluation.of(Spectrum.of(fitted), PANEL, observations));
    figures(
        "model 0.1.0 with these codings (fitted to many of these rows, flatters)",
        Evaluation.of(Spectrum.of(SpectrumModel.standard("0.1.0")), PANEL, observations));
  }

  private void figures(String model, Evaluation evaluation) {
    text.row(
        model,
        Markdown.percent(evaluation.firstAnswerRight().value()),
        Markdown.percent(evaluation.firstTwoRight().value()),
        Markdown.percent(evaluation.genuineOrNot().value()),
        Markdown.number(evaluation.weightedKappa()),
        Markdown.number(evaluation.probabilityScores().logLoss()));
  }

  private void points() {
    text.section("Points: literature and fitted");
    for (Criterion criterion : Criterion.values()) {
      Scorecard before = prior.scorecard(criterion);
      Scorecard after = fitted.scorecard(criterion);
      text.line("");
      text.line(
          "**%s**: threshold %s, fitted %s; points that double the odds: %s.",
          JsonNames.of(criterion), before.threshold(), after.threshold(), after.scale());
      text.header("line", "anchor", "literature", "fitted");
      for (int i = 0; i < after.lines().size(); i++) {
        ScorecardLine old = before.lines().get(i);
        ScorecardLine now = after.lines().get(i);
        now.points()
            .forEach((anchor, points) -> text.row(now.id(), anchor, old.pointsOf(anchor), points));
      }
    }
  }
}
