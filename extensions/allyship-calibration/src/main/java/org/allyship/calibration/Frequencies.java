package org.allyship.calibration;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.allyship.core.Anchor;
import org.allyship.core.Coding;
import org.allyship.core.Feature;
import org.allyship.core.labeled.LabeledBehavior;
import org.allyship.core.labeled.LabeledBehavior.Judgment;

/**
 * The frequencies of the anchors behind an unknown: how often one coder gave each anchor where
 * another coder gave none, plus {@value #BASE_CASES} cases distributed like all coded anchors. The
 * unit is a hundredth of a case, and each frequency is at least one, so that no anchor is
 * impossible.
 *
 * <p>The codebook says to code a gain only if it is stated, so a gain that no coder knows counts as
 * none.
 */
final class Frequencies {
  private static final int BASE_CASES = 5;

  private Frequencies() {}

  static Map<Feature, Map<String, Integer>> of(List<LabeledBehavior> behaviors) {
    Map<Feature, Map<String, Integer>> frequencies = new EnumMap<>(Feature.class);
    for (Feature feature : Feature.values()) {
      frequencies.put(feature, of(feature, behaviors));
    }
    return frequencies;
  }

  private static Map<String, Integer> of(Feature feature, List<LabeledBehavior> behaviors) {
    int[] all = new int[feature.anchors().size()];
    int[] hidden = new int[all.length];
    int given = 0;
    for (LabeledBehavior behavior : behaviors) {
      List<Coding> codings = behavior.judgments().stream().map(Judgment::coding).toList();
      boolean open = codings.stream().anyMatch(coding -> !coding.isKnown(feature));
      for (Coding coding : codings) {
        int rank =
            feature == Feature.GAIN ? Math.max(0, coding.rank(feature)) : coding.rank(feature);
        if (rank >= 0) {
          all[rank]++;
          given++;
          hidden[rank] += open ? 1 : 0;
        }
      }
    }
    Map<String, Integer> frequencies = new LinkedHashMap<>();
    for (Anchor anchor : feature.anchors()) {
      double base = given == 0 ? 0 : BASE_CASES * all[anchor.rank()] / (double) given;
      double cases = hidden[anchor.rank()] + base;
      frequencies.put(anchor.id(), Math.max(1, (int) Math.rint(100 * cases)));
    }
    return frequencies;
  }
}
