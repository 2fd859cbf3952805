package org.allyship.data.run;

import org.allyship.core.Behavior;
import org.allyship.scoring.Placement;

/**
 * A behavior of a file, and where it was placed.
 *
 * @param location its location in the file, such as {@code line 3} or {@code /3}; empty if it is
 *     the whole file
 * @param behavior the behavior
 * @param placement its placement
 */
public record PlacedBehavior(String location, Behavior behavior, Placement placement) {}
