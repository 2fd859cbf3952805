package org.allyship.climate;

/**
 * The transitions of a group in and out of a role between two periods. Each person is in one of the
 * four counts.
 *
 * @param retained the number of people with the role in both periods
 * @param gained the number of people with the role in the later period only
 * @param lost the number of people with the role in the earlier period only; a role lapses without
 *     new attestations
 * @param never the number of people with the role in neither period
 */
public record RoleTransition(int retained, int gained, int lost, int never) {}
