package org.allyship.data.rules;

import org.immutables.value.Value;

/**
 * What a reader of a file accepts. Hosts must not implement this interface.
 *
 * <pre>{@code
 * ReadingRules rules = ReadingRules.builder().skipInvalid(true).build();
 * }</pre>
 */
@Value.Immutable
public interface ReadingRules {

  /**
   * Returns whether invalid rows are skipped; otherwise the first one ends the reading. False when
   * not given. Ids that contradict each other are never skipped, because no row of them is known to
   * be right.
   */
  @Value.Default
  default boolean skipInvalid() {
    return false;
  }

  /**
   * Returns whether a behavior without a status counts as confirmed; otherwise it is invalid. False
   * when not given.
   */
  @Value.Default
  default boolean assumeConfirmed() {
    return false;
  }

  /**
   * Returns whether ids of people that differ only in capital letters or leading zeros are ids of
   * different people; otherwise the file is refused. False when not given.
   */
  @Value.Default
  default boolean exactIds() {
    return false;
  }

  /** Returns which row of an id counts; {@link DuplicatePolicy#REFUSE} when not given. */
  @Value.Default
  default DuplicatePolicy duplicates() {
    return DuplicatePolicy.REFUSE;
  }

  /** Returns the rules that apply when nothing is given. */
  static ReadingRules standard() {
    return builder().build();
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds rules. Not thread-safe. */
  final class Builder extends ImmutableReadingRules.Builder {
    Builder() {}
  }
}
