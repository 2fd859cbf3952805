package org.allyship.cli.output;

import org.allyship.scoring.pattern.Pattern;

/** Writes patterns one at a time, in memory that does not grow with their number. */
public interface PatternWriter {
  /** Writes one. */
  void write(Pattern pattern);

  /** Writes what follows the last, and flushes. */
  void end();
}
