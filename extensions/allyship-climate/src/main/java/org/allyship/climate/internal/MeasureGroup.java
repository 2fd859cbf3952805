package org.allyship.climate.internal;

import java.util.BitSet;
import java.util.List;

/**
 * Measures that are counted, decided and published together: those of a period, the role
 * transitions to a period, or the challenges. Measures of a group are numbered from 0.
 *
 * @param name identifies the group in stored publications
 * @param from the position of its first measure among all measures
 * @param codes the stable code of each measure
 * @param rules the rules by which its measures are published
 * @param ofSegments the measures that are published of segments too
 * @param sources the groups from which its counts follow; it is counted only when readers see the
 *     present counts of these
 * @param changes the numbers of last changes that can move its counts, by their positions
 */
public record MeasureGroup(
    String name,
    int from,
    List<String> codes,
    List<PublicationRule> rules,
    BitSet ofSegments,
    List<Integer> sources,
    List<Integer> changes) {
  /** Returns the number of measures. */
  public int size() {
    return codes.size();
  }
}
