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
 * @param kind the kind of statement
 * @param coding the coding by one coder
 */
public record Observation(
    String row, String source, Label label, StatementKind kind, Coding coding) {
  /** Checks that no part is null. */
  public Observation {
    Objects.requireNonNull(row, "row");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(coding, "coding");
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
                behavior.kind(),
                judgment.coding()));
      }
    }
    return List.copyOf(observations);
  }
}
