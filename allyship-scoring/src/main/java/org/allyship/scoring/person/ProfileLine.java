package org.allyship.scoring.person;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.allyship.core.catalog.KeyFeature;

/**
 * How far a key feature of real support shows in what somebody did.
 *
 * @param feature the key feature
 * @param shown the behaviors that showed it
 * @param known the behaviors of which it is known whether they did
 */
public record ProfileLine(KeyFeature feature, int shown, int known) {
  /** How many behaviors it takes to say anything. */
  public static final int FEWEST = 3;

  /** Checks the numbers. */
  public ProfileLine {
    Objects.requireNonNull(feature, "feature");
    if (shown < 0 || known < shown) {
      throw new IllegalArgumentException(
          "those that showed '%s' must be part of those known, but were %d of %d"
              .formatted(feature, shown, known));
    }
  }

  /** What can be said of it. */
  public enum Tendency {
    /** More often than not. */
    @JsonProperty("often")
    OFTEN,
    /** Now and then. */
    @JsonProperty("sometimes")
    SOMETIMES,
    /** Less often than one time in five. */
    @JsonProperty("seldom")
    SELDOM,
    /** It is known of fewer than three behaviors. */
    @JsonProperty("not-enough-evidence")
    NOT_ENOUGH_EVIDENCE
  }

  /**
   * Says how often it shows, of the behaviors of which it is known: {@code OFTEN} when more than
   * half, {@code SELDOM} when less than a fifth. A description of what is on record, with no claim
   * beyond it; the bounds are conventions of this library.
   */
  @JsonProperty
  public Tendency tendency() {
    if (known < FEWEST) {
      return Tendency.NOT_ENOUGH_EVIDENCE;
    }
    if (isOften(shown, known)) {
      return Tendency.OFTEN;
    }
    return 5 * shown < known ? Tendency.SELDOM : Tendency.SOMETIMES;
  }

  static boolean isOften(int shown, int known) {
    return known >= FEWEST && 2 * shown > known;
  }
}
