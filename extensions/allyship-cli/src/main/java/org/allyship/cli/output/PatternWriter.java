package org.allyship.cli.output;

import org.allyship.scoring.person.PersonPattern;

/** Writes patterns one at a time, in memory that does not grow with their number. */
public interface PatternWriter {
  /** Writes one. */
  void write(PersonPattern pattern);

  /** Writes what follows the last, and flushes. */
  void end();
}
