package org.allyship.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.allyship.core.Coding;
import org.allyship.core.Feature;
import org.allyship.core.Setting;
import org.allyship.core.internal.JsonNames;
import org.allyship.core.labeled.Label;
import org.allyship.core.labeled.LabeledBehavior;
import org.allyship.core.labeled.LabeledBehavior.Judgment;
import org.allyship.core.labeled.LabeledBehavior.StatementKind;
import org.allyship.scoring.Classification;
import org.allyship.scoring.Criterion;
import org.allyship.scoring.Placement;
import org.allyship.scoring.Scorecard;
import org.allyship.scoring.ScorecardLine;
import org.allyship.scoring.Spectrum;
import org.allyship.scoring.SpectrumModel;

/** Writes the report on the bundled model, in Markdown. */
final class ModelReport {
  private static final double[] STRENGTHS = {0, 0.05, 0.1, 0.2, 0.4};

  private final List<LabeledBehavior> behaviors;
  private final List<Observation> observations;
  private final SpectrumModel prior;
  private final SpectrumModel fitted;
  private final StringBuilder text = new StringBuilder();

  ModelReport(List<LabeledBehavior> behaviors) {
    this.behaviors = behaviors;
    this.observations = Observation.of(behaviors);
    this.prior = Calibration.prior(behaviors);
    this.fitted = new Fitting(prior, Calibration.STRENGTH).fit(observations);
  }

  String text() {
    line("# Report on the bundled model");
    line("");
    line(
        "Written by `org.allyship.calibration.Calibration`; do not edit. How to read it, what the");
    line("model may be used for, and why it errs is in [model-card.md](model-card.md).");
    data();
    agreement();
    Map<String, Placed> placed = new LinkedHashMap<>();
    Evaluation unseen = leaveOneSourceOut(placed);
    comparison(unseen);
    points();
    errors(placed);
    return text.toString();
  }

  private void data() {
    section("Reference set");
    long sources = behaviors.stream().map(LabeledBehavior::source).distinct().count();
    line("%s behaviors from %s sources, each coded by two coders.", behaviors.size(), sources);
    header("label", "behaviors", "workplace");
    for (Label label : Label.values()) {
      List<LabeledBehavior> of =
          behaviors.stream().filter(behavior -> behavior.label() == label).toList();
      row(JsonNames.of(label), of.size(), workplace(of));
    }
    row("all", behaviors.size(), workplace(behaviors));
  }

  private static long workplace(List<LabeledBehavior> of) {
    return of.stream().filter(behavior -> behavior.setting() == Setting.WORKPLACE).count();
  }

  private void agreement() {
    section("Agreement of the coders");
    line("Krippendorff's alpha: on the value where both gave one, and on whether it is known.");
    header("feature", "both gave a value", "alpha on the value", "alpha on knowing");
    List<List<Coding>> codings =
        behaviors.stream()
            .map(behavior -> behavior.judgments().stream().map(Judgment::coding).toList())
            .toList();
    for (Feature feature : Feature.values()) {
      row(
          feature.id(),
          Agreement.units(feature, codings),
          number(Agreement.onValues(feature, codings)),
          number(Agreement.onKnowing(feature, codings)));
    }
  }

  /** Collects the placement of each behavior by a model that was fitted without its source. */
  private Evaluation leaveOneSourceOut(Map<String, Placed> placed) {
    section("Leave one source out");
    line("Every behavior is placed by a model fitted without any behavior of its source.");
    Evaluation all = new Evaluation();
    Evaluation first = new Evaluation();
    Evaluation added = new Evaluation();
    Evaluation examples = new Evaluation();
    new LeaveOneSourceOut(new Fitting(prior, Calibration.STRENGTH))
        .run(
            observations,
            (observation, placement) -> {
              all.add(observation, placement);
              (observation.row().startsWith("H") ? first : added).add(observation, placement);
              if (observation.kind() != StatementKind.DEFINITION) {
                examples.add(observation, placement);
              }
              placed
                  .computeIfAbsent(observation.row(), row -> new Placed())
                  .add(observation, placement);
            });
    figures(all);
    perLabel(all);
    confusion(all);
    line("");
    line("By part of the set; definitions restate a label rather than give an example of it:");
    header("part", "first answer", "label named", "genuine or not", "kappa");
    figures("the 100 behaviors of the beginning", first);
    figures("those added", added);
    figures("all but definitions", examples);
    return all;
  }

  private void figures(Evaluation evaluation) {
    header("figure", "value", "95 % interval");
    share("first answer right", evaluation.firstAnswerRight());
    share("label named", evaluation.labelAmongFindings());
    share("genuine or not", evaluation.genuineOrNot());
    row(
        "weighted kappa over the levels",
        number(evaluation.weightedKappa()),
        "%s codings".formatted(evaluation.weightedKappaCount()));
    line("");
    line(
        "A label is named when it is the first answer, a finding (possible ones too) or one of the");
    line(
        "levels it is between; %s answers are named for a behavior on average.",
        number(evaluation.answersNamed()));
  }

  private void perLabel(Evaluation evaluation) {
    line("");
    line("First answer right, by label:");
    header("label", "value", "95 % interval");
    for (Label label : Label.values()) {
      share(JsonNames.of(label), evaluation.firstAnswerRight(label));
    }
  }

  private void confusion(Evaluation evaluation) {
    line("");
    line("Codings by label (rows) and first answer (columns):");
    List<Classification> answers =
        Arrays.stream(Classification.values())
            .filter(a -> a != Classification.NOT_ENOUGH_EVIDENCE)
            .toList();
    header(
        "label",
        answers.stream()
            .map(classification -> JsonNames.of(classification))
            .toArray(String[]::new));
    for (Label label : Label.values()) {
      row(
          JsonNames.of(label),
          answers.stream()
              .map(classification -> evaluation.count(label, classification))
              .toArray());
    }
  }

  private void comparison(Evaluation chosen) {
    section("Literature, fit and strength of shrinking");
    header("model", "first answer", "label named", "genuine or not", "kappa");
    figures("literature points, no fit", Evaluation.of(Spectrum.of(prior), observations));
    for (double strength : STRENGTHS) {
      figures(
          "leave one source out, strength " + strength,
          strength == Calibration.STRENGTH
              ? chosen
              : new LeaveOneSourceOut(new Fitting(prior, strength)).evaluate(observations));
    }
    figures(
        "fitted to all, strength %s (flatters)".formatted(Calibration.STRENGTH),
        Evaluation.of(Spectrum.of(fitted), observations));
  }

  private void figures(String model, Evaluation evaluation) {
    row(
        model,
        percent(evaluation.firstAnswerRight().value()),
        percent(evaluation.labelAmongFindings().value()),
        percent(evaluation.genuineOrNot().value()),
        number(evaluation.weightedKappa()));
  }

  private void points() {
    section("Points: literature and fitted");
    for (Criterion criterion : Criterion.values()) {
      Scorecard before = prior.scorecard(criterion);
      Scorecard after = fitted.scorecard(criterion);
      line("");
      line(
          "**%s**: threshold %s, fitted %s; %s points double the odds.",
          JsonNames.of(criterion), before.threshold(), after.threshold(), after.scale());
      header("line", "anchor", "literature", "fitted");
      for (int i = 0; i < after.lines().size(); i++) {
        ScorecardLine old = before.lines().get(i);
        ScorecardLine now = after.lines().get(i);
        now.points()
            .forEach((anchor, points) -> row(now.id(), anchor, old.pointsOf(anchor), points));
      }
    }
  }

  private void errors(Map<String, Placed> placed) {
    section("What it gets wrong");
    line("Behaviors whose first answer is wrong for both codings, left out of the fit:");
    header("id", "behavior", "label", "placed as");
    for (LabeledBehavior behavior : behaviors) {
      Placed as = Objects.requireNonNull(placed.get(behavior.id().value()));
      if (as.rights == 0) {
        row(
            behavior.id(),
            behavior.text().replace("|", "\\|"),
            JsonNames.of(behavior.label()),
            as.answers.stream().distinct().map(JsonNames::of).collect(Collectors.joining(", ")));
      }
    }
  }

  private void section(String title) {
    line("");
    line("## " + title);
    line("");
  }

  private void share(String name, LabelShare share) {
    row(name, percent(share.value()), percent(share.low()) + " to " + percent(share.high()));
  }

  private void header(String first, String... others) {
    if (text.indexOf("\n\n", text.length() - 2) < 0) {
      line("");
    }
    row(first, (Object[]) others);
    line("|---".repeat(others.length + 1) + "|");
  }

  private void row(Object first, Object... others) {
    String cells = Arrays.stream(others).map(String::valueOf).collect(Collectors.joining(" | "));
    text.append("| ").append(first).append(" | ").append(cells).append(" |\n");
  }

  private void line(String line, Object... values) {
    text.append(values.length == 0 ? line : String.format(Locale.ROOT, line, values)).append('\n');
  }

  private static String percent(double share) {
    return Double.isNaN(share) ? "-" : String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }

  private static String number(double value) {
    // adding zero turns -0.0 into 0.0
    double rounded = Math.rint(100 * value) / 100 + 0.0;
    return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.2f", rounded);
  }

  /** The placements of the codings of one behavior. */
  private static final class Placed {
    private final List<Classification> answers = new ArrayList<>();
    private int rights;

    void add(Observation observation, Placement placement) {
      answers.add(placement.classification());
      rights += Evaluation.right(observation, placement) ? 1 : 0;
    }
  }
}
