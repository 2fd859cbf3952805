package org.allyship.scoring;

import org.allyship.core.Coding;
import org.allyship.core.Feature;

/**
 * The points of all criteria at once. The points of an anchor are packed into one number, twelve
 * bits for each criterion, so that one addition for each feature scores all five.
 *
 * <p>Points are counted from the least that a criterion can have, so they are never negative. A
 * criterion has at most 13 lines that span at most 80 points each, which twelve bits hold.
 */
final class PointTable {
  private static final int BITS = 12;
  private static final int MASK = (1 << BITS) - 1;

  /** Room for unknown and up to seven anchors. */
  private static final int STRIDE = 8;

  private final Feature[] features = Feature.values();
  private final long[] points = new long[features.length * STRIDE];

  /** Creates the table of cards in the order of the criteria. */
  PointTable(CompiledCard... cards) {
    for (int i = 0; i < cards.length; i++) {
      for (int f = 0; f < features.length; f++) {
        for (int rank = -1; rank < features[f].anchors().size(); rank++) {
          long above = cards[i].aboveLowest(features[f], rank);
          points[f * STRIDE + rank + 1] |= above << (BITS * i);
        }
      }
    }
  }

  /** Returns the packed points of a coding. */
  long sum(Coding coding) {
    long sum = 0;
    int row = 1;
    for (Feature feature : features) {
      sum += points[row + coding.rank(feature)];
      row += STRIDE;
    }
    return sum;
  }

  /** Returns the points of one criterion above its least. */
  static int aboveLeast(long sum, int criterion) {
    return (int) (sum >>> (BITS * criterion)) & MASK;
  }
}
