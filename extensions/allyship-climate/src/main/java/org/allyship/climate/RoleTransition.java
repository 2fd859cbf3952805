package org.allyship.climate;

/**
 * How the people of a group passed from one period to the next: each is in one of the four counts.
 *
 * @param retained how many were recognized in a role in both periods
 * @param gained how many in the later one only
 * @param lost how many in the earlier one only: a role lapses when nobody sees it any more
 * @param never how many in neither
 */
public record RoleTransition(int retained, int gained, int lost, int never) {}
