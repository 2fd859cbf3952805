package org.allyship.cli.output;

import org.allyship.data.run.PlacedBehavior;

/** Writes placements one at a time, in memory that does not grow with their number. */
public interface PlacementWriter {
  /** Writes one. */
  void write(PlacedBehavior placed);

  /** Writes what follows the last, and flushes. */
  void end();
}
