package org.allyship.data.rules;

/**
 * Which row counts if several rows of a file have the same id and different content. Rows that are
 * equal count once, whatever the policy.
 */
public enum DuplicatePolicy {
  /** None: the file is refused. */
  REFUSE,
  /** The first row. */
  FIRST,
  /** The last row. The file is read twice, so it cannot be standard input. */
  LAST
}
