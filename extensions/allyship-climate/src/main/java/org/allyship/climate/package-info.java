/**
 * The climate of a group: the share of people to whom an indicator applies, by team, by site or by
 * any other breakdown, period by period, once or live. Disclosure control keeps it from exposing
 * anyone.
 *
 * <p>Start at {@link org.allyship.climate.ClimateMonitor}. The reasons, the guarantees and their
 * limits are in {@code docs/decisions/0020-group-climate.md}.
 */
@NullMarked
@AllyshipStyle
package org.allyship.climate;

import org.allyship.core.internal.AllyshipStyle;
import org.jspecify.annotations.NullMarked;
