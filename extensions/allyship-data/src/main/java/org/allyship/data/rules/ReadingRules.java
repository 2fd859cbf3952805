package org.allyship.data.rules;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import org.allyship.core.ActionId;
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

  /**
   * Returns the first day that a row may have; 1990-01-01 when not given. Programs write days such
   * as 1900-01-01, 1970-01-01 and 0001-01-01 where no day is known.
   */
  @Value.Default
  default LocalDate firstDay() {
    return LocalDate.of(1990, 1, 1);
  }

  /** Returns the last day that a row may have, such as today; 2099-12-31 when not given. */
  @Value.Default
  default LocalDate lastDay() {
    return LocalDate.of(2099, 12, 31);
  }

  /**
   * Returns the encoding of the file; UTF-8 when not given. A file that begins with the byte order
   * mark of UTF-16 is read as UTF-16.
   */
  @Value.Default
  default Charset encoding() {
    return StandardCharsets.UTF_8;
  }

  /** Returns the words that mean an empty cell, such as {@code N/A}; none when not given. */
  Set<String> noAnswer();

  /**
   * Returns the actions of the catalog; an account names rows with other actions. When not given,
   * actions are not compared.
   */
  Set<ActionId> actions();

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
