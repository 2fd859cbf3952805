package org.allyship.cli.output;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.allyship.calibration.Evaluation;
import org.allyship.calibration.LabelShare;
import org.allyship.calibration.ProbabilityScores;
import org.allyship.core.internal.JsonBinding;
import org.allyship.core.internal.JsonNames;
import org.allyship.core.labeled.Label;
import org.allyship.scoring.Classification;
import org.allyship.scoring.Provenance;

/** An evaluation as JSON; a figure of nothing is null. */
public final class EvaluationJson {
  private EvaluationJson() {}

  /** Returns the text. */
  public static String of(Evaluation evaluation, Provenance provenance) {
    ObjectNode root = JsonBinding.MAPPER.createObjectNode();
    root.set("firstAnswerRight", share(evaluation.firstAnswerRight()));
    root.set("firstTwoRight", share(evaluation.firstTwoRight()));
    root.set("genuineOrNot", share(evaluation.genuineOrNot()));
    ObjectNode kappa = root.putObject("weightedKappa");
    put(kappa, "value", evaluation.weightedKappa());
    kappa.put("count", evaluation.weightedKappaCount());
    ProbabilityScores scores = evaluation.probabilityScores();
    put(root, "logLoss", scores.logLoss());
    put(root, "brierScore", scores.brierScore());
    put(root, "expectedCalibrationError", scores.expectedCalibrationError());
    root.set("reliability", JsonBinding.MAPPER.valueToTree(scores.reliability()));
    ObjectNode byLabel = root.putObject("byLabel");
    ObjectNode confusion = root.putObject("confusion");
    for (Label label : Label.values()) {
      byLabel.set(JsonNames.of(label), share(evaluation.firstAnswerRight(label)));
      ObjectNode answers = confusion.putObject(JsonNames.of(label));
      for (Classification classification : Classification.values()) {
        answers.put(JsonNames.of(classification), evaluation.count(label, classification));
      }
    }
    root.set("provenance", JsonBinding.MAPPER.valueToTree(provenance));
    return JsonBinding.writePretty(root);
  }

  private static ObjectNode share(LabelShare share) {
    ObjectNode node = JsonBinding.MAPPER.createObjectNode();
    put(node, "value", share.value());
    put(node, "low", share.low());
    put(node, "high", share.high());
    node.put("count", share.count());
    return node;
  }

  private static void put(ObjectNode node, String name, double value) {
    if (Double.isNaN(value)) {
      node.putNull(name);
    } else {
      node.put(name, value);
    }
  }
}
