package org.allyship.core.role;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.allyship.core.Level;
import org.allyship.core.ParticipantId;
import org.allyship.core.Perspective;
import org.allyship.core.time.DateRange;

/**
 * The rule of roles: what others must report before a person holds a role. All of its numbers are
 * here, and all of them are conventions of this library.
 *
 * <p>A person holds the role of a level in a period when five conditions are met. Others make it
 * probable that the person acts at that level or beyond at least once a quarter. At least two
 * different people, or a record, report such behavior. At least one of the recipients does. An
 * advocate has changed how things are done at least once: personal help at a high risk is beyond
 * advocacy and makes no advocate. No harm that others report is left unrepaired. What a person
 * reports of themself has no part in it. Neither has what is harmful, passive or for show.
 *
 * <p>A {@link Role} carries attestations, so it can check who they are from and not how often the
 * person acts. The pattern of a person checks all five conditions.
 */
public final class RoleRule {
  /** The fewest different people who must report it, where there is no record. */
  public static final int MIN_REPORTERS = 2;

  /** The fewest attestations of recipients. */
  public static final int MIN_RECIPIENTS = 1;

  /** The fewest behaviors of an advocate that change how things are done. */
  public static final int MIN_CHANGES = 1;

  /** How many times a quarter a person acts in a role, at least. */
  public static final double MIN_RATE_PER_QUARTER = 1;

  /** How probable {@link #MIN_RATE_PER_QUARTER} must be, from 0 to 1. */
  public static final double MIN_PROBABILITY = 0.8;

  private RoleRule() {}

  /**
   * Returns whether a person acts often enough in a role.
   *
   * @param probability the probability, from 0 to 1, of at least {@link #MIN_RATE_PER_QUARTER}
   */
  public static boolean isFrequent(double probability) {
    return probability >= MIN_PROBABILITY;
  }

  /**
   * Returns whether enough independent sources report it: a record, or {@link #MIN_REPORTERS}
   * different people.
   *
   * @param reporters the number of different people who report it; counting may stop at {@link
   *     #MIN_REPORTERS}
   * @param records the number of attestations by records
   */
  public static boolean isCorroborated(long reporters, long records) {
    return records > 0 || reporters >= MIN_REPORTERS;
  }

  /**
   * Returns whether enough recipients report it.
   *
   * @param recipients the number of attestations by recipients
   */
  public static boolean isAttestedByRecipients(long recipients) {
    return recipients >= MIN_RECIPIENTS;
  }

  /**
   * Returns whether a person changed how things are done, as far as the role of a level needs it.
   *
   * @param changes the number of genuine behaviors that others report and that do so
   */
  public static boolean hasChanged(Level level, int changes) {
    return level != Level.ADVOCACY || changes >= MIN_CHANGES;
  }

  /**
   * Returns whether no harm stands in the way of a role.
   *
   * @param unrepairedHarm the number of harmful behaviors that others report and no one confirmed
   *     as repaired
   */
  public static boolean isFreeOfHarm(int unrepairedHarm) {
    return unrepairedHarm == 0;
  }

  /**
   * Requires that attestations are enough for a role.
   *
   * @throws IllegalArgumentException if they are not; the message says why
   */
  static void require(
      Level level, ParticipantId holder, DateRange period, List<Attestation> attestations) {
    Objects.requireNonNull(holder, "holder");
    Objects.requireNonNull(period, "period");
    for (Attestation attestation : attestations) {
      require(
          !attestation.reporter().equals(holder),
          "the attestation of behavior '%s' must come from others, but the holder reported it",
          attestation.behavior());
      require(
          period.contains(attestation.date()),
          "the attestation of behavior '%s' must lie in the role's period",
          attestation.behavior());
      require(
          attestation.level().compareTo(level) >= 0,
          "the attestation of behavior '%s' must reach the role's level",
          attestation.behavior());
    }
    require(
        isAttestedByRecipients(count(attestations, Perspective.RECIPIENT)),
        "a role needs an attestation by at least %s of the recipients (perspective 'recipient'), but had none",
        MIN_RECIPIENTS);
    long reporters = attestations.stream().map(Attestation::reporter).distinct().count();
    require(
        isCorroborated(reporters, count(attestations, Perspective.RECORD)),
        "a role needs a record or at least %s different reporters, but had %s",
        MIN_REPORTERS,
        reporters);
  }

  private static long count(Collection<Attestation> attestations, Perspective perspective) {
    return attestations.stream()
        .filter(attestation -> attestation.perspective() == perspective)
        .count();
  }

  private static void require(boolean holds, String message, Object... values) {
    if (!holds) {
      throw new IllegalArgumentException(String.format(Locale.ROOT, message, values));
    }
  }
}
