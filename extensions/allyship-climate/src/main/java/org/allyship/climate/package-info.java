/**
 * The climate of a group: of how many people something holds, by team, by site or by anything else,
 * period by period, live if wanted, and never so that somebody is exposed.
 */
@NullMarked
@AllyshipStyle
package org.allyship.climate;

import org.allyship.core.internal.AllyshipStyle;
import org.jspecify.annotations.NullMarked;
