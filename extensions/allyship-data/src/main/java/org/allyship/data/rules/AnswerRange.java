package org.allyship.data.rules;

/**
 * The answers that a question of the host allows.
 *
 * @param low the lowest answer, at least -1,000,000
 * @param high the highest answer, at most 1,000,000 and above the lowest
 */
public record AnswerRange(double low, double high) {
  private static final double LARGEST = 1_000_000;

  /** The widest range. */
  public static final AnswerRange ANY = new AnswerRange(-LARGEST, LARGEST);

  /** Checks the order and the limits. */
  public AnswerRange {
    if (!(low >= -LARGEST && low < high && high <= LARGEST)) {
      throw new IllegalArgumentException(
          "a range of answers must have its lower end first and lie within -1000000 and 1000000, but was %s..%s"
              .formatted(low, high));
    }
  }

  /** Returns whether an answer lies in the range. */
  public boolean contains(double answer) {
    return answer >= low && answer <= high;
  }

  /** Returns the range as text, such as {@code 1 to 5}. */
  @Override
  public String toString() {
    return text(low) + " to " + text(high);
  }

  /** Returns a number as text, without decimals if it is whole. */
  public static String text(double end) {
    return end == Math.rint(end) ? String.valueOf((long) end) : String.valueOf(end);
  }
}
