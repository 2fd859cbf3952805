package org.allyship.scoring.climate;

/**
 * How the people of a group passed from one period to the next: each is in one of the four counts.
 *
 * @param kept how many were recognized in a role in both periods
 * @param gained how many in the later one only
 * @param lost how many in the earlier one only: a role lapses when nobody sees it any more
 * @param without how many in neither
 */
public record Passage(int kept, int gained, int lost, int without) {}
