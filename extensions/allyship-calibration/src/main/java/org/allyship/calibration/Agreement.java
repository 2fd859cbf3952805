package org.allyship.calibration;

import java.util.ArrayList;
import java.util.List;
import org.allyship.core.Coding;
import org.allyship.core.Feature;

/**
 * The agreement of coders on a feature: Krippendorff's alpha (Krippendorff 2004, Content Analysis,
 * 2nd ed., ch. 11; 2011, Computing Krippendorff's alpha-reliability), over the behaviors to which
 * at least two coders gave a value.
 *
 * <p>{@code alpha = 1 - observed / expected} disagreement, from the coincidences of values. What
 * was done and repair are taken as nominal, every other feature as ordinal.
 */
public final class Agreement {
  private final double[][] coincidences;
  private int units;

  private Agreement(int categories) {
    this.coincidences = new double[categories][categories];
  }

  /**
   * Returns alpha over the values that coders gave; NaN when no behavior has two values, or all
   * values are the same.
   *
   * @param codings for each behavior, the codings of its coders
   */
  public static double onValues(Feature feature, List<List<Coding>> codings) {
    Agreement agreement = new Agreement(feature.anchors().size());
    for (List<Coding> coders : codings) {
      List<Integer> values = new ArrayList<>();
      for (Coding coding : coders) {
        if (coding.isKnown(feature)) {
          values.add(coding.rank(feature));
        }
      }
      agreement.add(values);
    }
    boolean nominal = feature == Feature.ACT || feature == Feature.REPAIR;
    return agreement.alpha(!nominal);
  }

  /** Returns nominal alpha on whether a feature is known at all; NaN when all say the same. */
  public static double onKnowing(Feature feature, List<List<Coding>> codings) {
    Agreement agreement = new Agreement(2);
    for (List<Coding> coders : codings) {
      agreement.add(coders.stream().map(coding -> coding.isKnown(feature) ? 1 : 0).toList());
    }
    return agreement.alpha(false);
  }

  /** Counts the behaviors to which at least two coders gave a value. */
  public static int units(Feature feature, List<List<Coding>> codings) {
    return (int)
        codings.stream()
            .filter(coders -> coders.stream().filter(coding -> coding.isKnown(feature)).count() > 1)
            .count();
  }

  private void add(List<Integer> values) {
    if (values.size() < 2) {
      return;
    }
    units++;
    for (int i = 0; i < values.size(); i++) {
      for (int j = 0; j < values.size(); j++) {
        if (i != j) {
          coincidences[values.get(i)][values.get(j)] += 1.0 / (values.size() - 1);
        }
      }
    }
  }

  private double alpha(boolean ordinal) {
    double[] margins = new double[coincidences.length];
    double total = 0;
    for (int c = 0; c < margins.length; c++) {
      for (double cell : coincidences[c]) {
        margins[c] += cell;
      }
      total += margins[c];
    }
    double observed = 0;
    double expected = 0;
    for (int c = 0; c < margins.length; c++) {
      for (int k = c + 1; k < margins.length; k++) {
        double distance = ordinal ? ordinalDistance(margins, c, k) : 1;
        observed += coincidences[c][k] * distance;
        expected += margins[c] * margins[k] * distance;
      }
    }
    return units == 0 || expected == 0 ? Double.NaN : 1 - (total - 1) * observed / expected;
  }

  private static double ordinalDistance(double[] margins, int c, int k) {
    double between = 0;
    for (int g = c; g <= k; g++) {
      between += margins[g];
    }
    double distance = between - (margins[c] + margins[k]) / 2;
    return distance * distance;
  }
}
