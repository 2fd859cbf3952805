package org.allyship.scoring.person.internal;

import java.util.Arrays;
import org.allyship.core.Anchor;
import org.allyship.core.Coding;
import org.allyship.core.Feature;
import org.allyship.core.catalog.KeyFeature;
import org.allyship.core.record.View;

/**
 * The cells of key features, tokens and broken promises, as a table by anchor. {@link KeyFeatures}
 * and {@link CountLayout} state what is in it; the table saves time with every record.
 */
final class ProfileCells {
  /** Room for unknown and up to seven anchors. */
  private static final int STRIDE = 8;

  private static final ProfileCells[] OF_VIEWS =
      Arrays.stream(View.values()).map(ProfileCells::new).toArray(ProfileCells[]::new);

  private final Feature[] features;
  private final long[] always = new long[Feature.values().length * STRIDE];
  private final long[] ifGenuine = new long[Feature.values().length * STRIDE];

  private ProfileCells(View view) {
    for (Anchor anchor : Anchor.values()) {
      Coding coding = Coding.of(anchor);
      for (KeyFeature feature : CountLayout.PROFILE) {
        put(always, anchor, CountLayout.known(view, feature), KeyFeatures.isKnown(feature, coding));
        // Only accountability can show in a behavior that is not genuine: it is what follows a
        // harm.
        long[] shown = feature == KeyFeature.ACCOUNTABILITY ? always : ifGenuine;
        put(shown, anchor, CountLayout.shown(view, feature), KeyFeatures.isShown(feature, coding));
      }
    }
    put(always, Anchor.ACT_SYMBOL, CountLayout.symbols(view), true);
    put(always, Anchor.FOLLOW_THROUGH_LAPSED, CountLayout.lapsed(view), true);
    features = Arrays.stream(Feature.values()).filter(this::hasCells).toArray(Feature[]::new);
  }

  private static void put(long[] cells, Anchor anchor, int cell, boolean isSet) {
    if (isSet) {
      cells[at(anchor.feature(), anchor.rank())] |= 1L << cell;
    }
  }

  private static int at(Feature feature, int rank) {
    return feature.ordinal() * STRIDE + rank + 1;
  }

  private boolean hasCells(Feature feature) {
    return feature.anchors().stream()
        .mapToInt(anchor -> at(feature, anchor.rank()))
        .anyMatch(at -> (always[at] | ifGenuine[at]) != 0);
  }

  /**
   * Returns the cells that a coding adds to, one bit each.
   *
   * @param isGenuine whether its classification is a level
   */
  static long of(View view, Coding coding, boolean isGenuine) {
    ProfileCells table = OF_VIEWS[view.ordinal()];
    long cells = 0;
    for (Feature feature : table.features) {
      int at = at(feature, coding.rank(feature));
      cells |= isGenuine ? table.always[at] | table.ifGenuine[at] : table.always[at];
    }
    return cells;
  }
}
