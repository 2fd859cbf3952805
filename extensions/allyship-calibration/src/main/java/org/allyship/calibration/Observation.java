package org.allyship.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.allyship.core.Coding;
import org.allyship.core.labeled.Label;
import org.allyship.core.labeled.LabeledBehavior;
import org.allyship.core.labeled.LabeledBehavior.Judgment;
import org.allyship.core.labeled.LabeledBehavior.StatementKind;

/**
 * One coding of a labeled behavior.
 *
 * @param row the identifier of the behavior; the codings of one behavior share it
 * @param source the identifier of the source
 * @param label the label that the source gave the behavior
 * @param panel the labels that judges gave it, one for each judge; may be empty
 * @param kind the kind of statement
 * @param coding the coding by one coder
 */
public record Observation(
    String row, String source, Label label, List<Label> panel, StatementKind kind, Coding coding) {
  /** Checks that no part is null. */
  public Observation {
    Objects.requireNonNull(row, "row");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(label, "label");
    panel = List.copyOf(panel);
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(coding, "coding");
  }

  /**
   * Returns the share of the judges who chose a label, from 0 to 1. Without a panel, the label of
   * the source has the whole share.
   */
  public double share(Label chosen) {
    List<Label> votes = panel.isEmpty() ? List.of(label) : panel;
    return votes.stream().filter(vote -> vote == chosen).count() / (double) votes.size();
  }

  /**
   * Returns the label that most judges chose; at a tie the label of the source if it is one of
   * them, and otherwise the first in the order of {@link Label}.
   */
  public Label panelLabel() {
    Label most = label;
    for (Label candidate : Label.values()) {
      if (share(candidate) > share(most)) {
        most = candidate;
      }
    }
    return most;
  }

  /** Returns one observation for each judgment of each behavior, in their order. */
  public static List<Observation> of(List<LabeledBehavior> behaviors) {
    List<Observation> observations = new ArrayList<>();
    for (LabeledBehavior behavior : behaviors) {
      for (Judgment judgment : behavior.judgments()) {
        observations.add(
            new Observation(
                behavior.id().value(),
                behavior.source(),
                behavior.label(),
                behavior.panel(),
                behavior.kind(),
                judgment.coding()));
      }
    }
    return List.copyOf(observations);
  }
}
