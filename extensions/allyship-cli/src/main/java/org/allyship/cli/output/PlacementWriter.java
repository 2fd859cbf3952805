package org.allyship.cli.output;

/** Writes placements one at a time, in memory that does not grow with their number. */
public interface PlacementWriter {
  /** Writes one. */
  void write(Placed placed);

  /** Writes what follows the last, and flushes. */
  void end();
}
