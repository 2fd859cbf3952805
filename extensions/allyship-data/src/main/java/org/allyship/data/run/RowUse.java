package org.allyship.data.run;

/** What a run did with a row. Each row of a file has exactly one use. */
public enum RowUse {
  /** The row counts. */
  USED("used"),
  /** All cells are empty. */
  BLANK("blank"),
  /** The row is a title above the header, or repeats the header. */
  HEADER("titles or repeated headers"),
  /** The row breaks a rule of its format. */
  INVALID("invalid"),
  /** The row is equal to an earlier one. */
  REPEATED("repeated exactly"),
  /** Another row of the same id counts in its place. */
  REPLACED("replaced by another row of the same id"),
  /** The row is about someone who was not asked for. */
  OTHER_PERSON("about other people"),
  /** The behavior is proposed, contested or withdrawn. */
  NOT_CONFIRMED("not confirmed"),
  /** The day is before the periods. */
  BEFORE_PERIOD("before the period"),
  /** The day is in no period, but between two of them. */
  BETWEEN_PERIODS("between the periods"),
  /** The day is after the periods. */
  AFTER_PERIOD("after the period"),
  /** The actor is no member of the group. */
  NOT_A_MEMBER("of people who are not members"),
  /** The person was no member in every period, or the day lies outside the membership. */
  OUTSIDE_MEMBERSHIP("outside the time of membership"),
  /** The row has no effect on the result, such as a claim in a climate. */
  WITHOUT_EFFECT("without effect");

  private final String words;

  RowUse(String words) {
    this.words = words;
  }

  /** Returns the words for an account, after the number of rows. */
  String words() {
    return words;
  }
}
