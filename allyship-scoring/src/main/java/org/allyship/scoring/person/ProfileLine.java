package org.allyship.scoring.person;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.allyship.core.catalog.KeyFeature;
import org.allyship.core.internal.LabelKind;

/**
 * The number of genuine behaviors of a person that show a key feature, among the confirmed
 * behaviors for which this is known. Accountability counts after a harm, too.
 *
 * @param feature the key feature
 * @param shown the number of behaviors that showed it
 * @param known the number of behaviors for which this is known
 */
public record ProfileLine(KeyFeature feature, int shown, int known) {
  /** The fewest known behaviors for a tendency. */
  public static final int MIN_KNOWN = 3;

  /** Checks the numbers. */
  public ProfileLine {
    Objects.requireNonNull(feature, "feature");
    if (shown < 0 || known < shown) {
      throw new IllegalArgumentException(
          "those that showed '%s' must be part of those known, but were %s of %s"
              .formatted(feature, shown, known));
    }
  }

  /** How often a key feature shows. */
  @LabelKind("tendency")
  public enum Tendency {
    /** More often than not. */
    @JsonProperty("often")
    OFTEN,
    /** Neither often nor seldom. */
    @JsonProperty("sometimes")
    SOMETIMES,
    /** Less often than one time in five. */
    @JsonProperty("seldom")
    SELDOM,
    /** It is known for fewer than three behaviors. */
    @JsonProperty("not-enough-evidence")
    NOT_ENOUGH_EVIDENCE
  }

  /**
   * How often it shows among the behaviors for which it is known: {@code OFTEN} in more than half,
   * {@code SELDOM} in less than a fifth. It describes what is on record and estimates nothing. The
   * bounds are conventions of this library.
   */
  @JsonProperty
  public Tendency tendency() {
    if (known < MIN_KNOWN) {
      return Tendency.NOT_ENOUGH_EVIDENCE;
    }
    if (isOften(shown, known)) {
      return Tendency.OFTEN;
    }
    return 5 * shown < known ? Tendency.SELDOM : Tendency.SOMETIMES;
  }

  static boolean isOften(int shown, int known) {
    return known >= MIN_KNOWN && 2 * shown > known;
  }
}
