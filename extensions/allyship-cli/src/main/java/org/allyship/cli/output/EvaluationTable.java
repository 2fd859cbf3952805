package org.allyship.cli.output;

import java.util.Locale;
import org.allyship.calibration.Evaluation;
import org.allyship.calibration.LabelShare;
import org.allyship.calibration.ProbabilityScores;
import org.allyship.core.internal.JsonNames;
import org.allyship.core.internal.SafeText;
import org.allyship.core.labeled.Label;
import org.allyship.scoring.Classification;
import org.allyship.scoring.Provenance;

/** An evaluation for people. */
public final class EvaluationTable {
  private EvaluationTable() {}

  /** Returns the text. */
  public static String of(Evaluation evaluation, Provenance provenance) {
    StringBuilder text = new StringBuilder();
    text.append(
        "Model %s %s, SHA-256 %s, library %s\n\n"
            .formatted(
                SafeText.sanitize(provenance.modelId()),
                provenance.modelVersion(),
                provenance.modelSha256(),
                provenance.libraryVersion()));
    share(text, "First answer is the label", evaluation.firstAnswerRight());
    share(text, "One of the first two", evaluation.firstTwoRight());
    share(text, "Genuine or not", evaluation.genuineOrNot());
    text.append(
        String.format(
            Locale.ROOT,
            "%-26s  %s  n = %d\n",
            "Weighted kappa of levels",
            figure(evaluation.weightedKappa()),
            evaluation.weightedKappaCount()));
    ProbabilityScores scores = evaluation.probabilityScores();
    score(text, "Log loss", scores.logLoss());
    score(text, "Brier score", scores.brierScore());
    score(text, "Calibration error", scores.expectedCalibrationError());
    text.append("\nFirst answer is the label, by label\n");
    for (Label label : Label.values()) {
      share(text, "  " + JsonNames.of(label), evaluation.firstAnswerRight(label));
    }
    confusion(text, evaluation);
    text.append("\nShares with their 95 % intervals. Not evidence that the model is valid.\n");
    return text.toString();
  }

  private static void share(StringBuilder text, String name, LabelShare share) {
    String figure =
        share.count() == 0
            ? "none"
            : String.format(
                Locale.ROOT, "%.3f [%.3f, %.3f]", share.value(), share.low(), share.high());
    text.append(String.format(Locale.ROOT, "%-26s  %-20s  n = %d\n", name, figure, share.count()));
  }

  private static void score(StringBuilder text, String name, double value) {
    text.append(String.format(Locale.ROOT, "%-26s  %s\n", name, figure(value).strip()));
  }

  private static String figure(double value) {
    return Double.isNaN(value)
        ? String.format(Locale.ROOT, "%-20s", "none")
        : String.format(Locale.ROOT, "%-20.3f", value);
  }

  private static void confusion(StringBuilder text, Evaluation evaluation) {
    text.append("\nHow many of each label got each first answer\n");
    text.append(" ".repeat(16));
    for (Classification classification : Classification.values()) {
      text.append("  ").append(JsonNames.of(classification));
    }
    text.append('\n');
    for (Label label : Label.values()) {
      text.append(String.format(Locale.ROOT, "  %-14s", JsonNames.of(label)));
      for (Classification classification : Classification.values()) {
        String width = "  %" + JsonNames.of(classification).length() + "d";
        text.append(String.format(Locale.ROOT, width, evaluation.count(label, classification)));
      }
      text.append('\n');
    }
  }
}
