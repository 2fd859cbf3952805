package org.allyship.climate;

import java.util.BitSet;
import java.util.List;

/**
 * What is counted, decided and shown together: a period, how people moved from one to the next, or
 * the challenges. Measures of a topic are numbered from 0.
 *
 * @param name names it in what is kept of former releases
 * @param from the place of its first measure among all
 * @param size how many measures it has
 * @param rules its measures, as they are shown by one another
 * @param ofSegments those that segments can show, and not only everybody
 * @param parts the topics whose counts follow from this one; it is counted anew only when readers
 *     see what these count now
 */
record MeasureGroup(
    String name,
    int from,
    int size,
    List<PublicationRule> rules,
    BitSet ofSegments,
    List<Integer> parts) {}
