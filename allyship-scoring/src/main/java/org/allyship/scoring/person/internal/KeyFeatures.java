package org.allyship.scoring.person.internal;

import java.util.EnumSet;
import java.util.Set;
import org.allyship.core.Anchor;
import org.allyship.core.Coding;
import org.allyship.core.Feature;
import org.allyship.core.catalog.KeyFeature;

/** Finds the key features of real support in codings. */
public final class KeyFeatures {
  private KeyFeatures() {}

  /**
   * Returns whether a coding shows that a key feature was there or was not. Where there was no
   * mistake to repair, accountability is unknown.
   */
  public static boolean isKnown(KeyFeature feature, Coding coding) {
    return coding.isKnown(codedBy(feature))
        && !(feature == KeyFeature.ACCOUNTABILITY && coding.has(Anchor.REPAIR_NA));
  }

  /** Returns the feature of the coding that shows a key feature. */
  private static Feature codedBy(KeyFeature feature) {
    return switch (feature) {
      case LISTENING -> Feature.DIRECTION;
      case ACCOUNTABILITY -> Feature.REPAIR;
      case ACTION -> Feature.ACT;
      case AMPLIFICATION -> Feature.TRANSFER;
      case RISK_TAKING -> Feature.COST;
      case REPETITION -> Feature.FOLLOW_THROUGH;
    };
  }

  /** Returns whether a coding shows a key feature. */
  public static boolean isShown(KeyFeature feature, Coding coding) {
    return switch (feature) {
      case LISTENING -> atLeast(Anchor.DIRECTION_ASKED, coding);
      case ACCOUNTABILITY ->
          coding.has(Anchor.REPAIR_ACKNOWLEDGES)
              || coding.has(Anchor.REPAIR_CORRECTS)
              || coding.has(Anchor.REPAIR_PREVENTS);
      case ACTION -> coding.has(Anchor.ACT_DEED);
      case AMPLIFICATION -> atLeast(Anchor.TRANSFER_VOICE, coding);
      case RISK_TAKING -> atLeast(Anchor.COST_STANDING, coding);
      case REPETITION -> atLeast(Anchor.FOLLOW_THROUGH_REPEATED, coding);
    };
  }

  private static boolean atLeast(Anchor anchor, Coding coding) {
    return coding.rank(anchor.feature()) >= anchor.rank();
  }

  /** Returns the key features that a coding shows. */
  public static Set<KeyFeature> shownIn(Coding coding) {
    Set<KeyFeature> shown = EnumSet.noneOf(KeyFeature.class);
    for (KeyFeature feature : KeyFeature.values()) {
      if (isShown(feature, coding)) {
        shown.add(feature);
      }
    }
    return shown;
  }
}
