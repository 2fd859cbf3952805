package org.allyship.calibration;

import java.util.List;
import org.allyship.core.labeled.Label;
import org.allyship.core.labeled.LabeledBehavior;

/**
 * How often judges agree with each other and with the sources: the most that an engine can reach.
 * Each figure is a share of the pairs of a judge and another judge, or of a judge and a source.
 */
final class JudgeAgreement {
  private int pairs;
  private int samePairs;
  private int sameGenuine;
  private int votes;
  private int votesLikeSource;
  private int unanimous;
  private final int behaviors;

  JudgeAgreement(List<LabeledBehavior> behaviors) {
    this.behaviors = behaviors.size();
    behaviors.forEach(this::add);
  }

  private void add(LabeledBehavior behavior) {
    List<Label> panel = behavior.panel();
    for (int i = 0; i < panel.size(); i++) {
      votes++;
      votesLikeSource += panel.get(i) == behavior.label() ? 1 : 0;
      for (int j = 0; j < i; j++) {
        pairs++;
        samePairs += panel.get(i) == panel.get(j) ? 1 : 0;
        sameGenuine += isGenuine(panel.get(i)) == isGenuine(panel.get(j)) ? 1 : 0;
      }
    }
    unanimous += panel.stream().distinct().count() == 1 ? 1 : 0;
  }

  private static boolean isGenuine(Label label) {
    return label.level().isPresent();
  }

  /** Returns how often two judges chose the same label, from 0 to 1. */
  double judges() {
    return samePairs / (double) pairs;
  }

  /** Returns how often two judges agreed whether a behavior is genuine, from 0 to 1. */
  double genuine() {
    return sameGenuine / (double) pairs;
  }

  /** Returns how often a judge chose the label of the source, from 0 to 1. */
  double withSource() {
    return votesLikeSource / (double) votes;
  }

  /** Returns for how many of the behaviors all judges chose one label, from 0 to 1. */
  double unanimous() {
    return unanimous / (double) behaviors;
  }
}
