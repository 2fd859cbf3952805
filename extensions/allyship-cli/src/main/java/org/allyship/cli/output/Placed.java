package org.allyship.cli.output;

import org.allyship.core.Behavior;
import org.allyship.scoring.Placement;

/**
 * A behavior that was read and placed.
 *
 * @param place where it stood in its input; its name in a table when it has no id
 * @param behavior what was read
 * @param placement where it was placed
 */
public record Placed(String place, Behavior behavior, Placement placement) {}
