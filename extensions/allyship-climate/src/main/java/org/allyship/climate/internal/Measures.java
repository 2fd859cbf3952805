package org.allyship.climate.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.allyship.core.ChallengeId;
import org.allyship.core.time.QuarterRange;
import org.allyship.scoring.person.Indicator;

/** The layout of all measures of a climate: for each period its bits, then the challenges. */
public final class Measures {
  /** The name of the group of challenges. */
  public static final String CHALLENGES = "challenges";

  private final List<QuarterRange> periods;
  private final Map<ChallengeId, Integer> challenges = new LinkedHashMap<>();

  /** The groups: each period, the transitions to each period but the first, and the challenges. */
  public final List<MeasureGroup> groups;

  /** The number of measures. */
  public final int size;

  /** Lays out the measures of periods and challenges. */
  public Measures(List<QuarterRange> periods, List<ChallengeId> challenges) {
    this.periods = periods;
    challenges.forEach(each -> this.challenges.put(each, this.challenges.size()));
    List<MeasureGroup> all = new ArrayList<>();
    for (int period = 0; period < periods.size(); period++) {
      all.add(ofPeriod(period));
    }
    for (int later = 1; later < periods.size(); later++) {
      all.add(ofTransitions(later));
    }
    MeasureGroup ofChallenges = ofChallenges();
    all.add(ofChallenges);
    this.groups = List.copyOf(all);
    this.size = ofChallenges.from() + ofChallenges.size();
  }

  /**
   * Returns the measures of a period. Segments show only indicators that imply or exclude no other
   * shown indicator: counts of an indicator and of one that it implies could together disclose few
   * people.
   */
  private MeasureGroup ofPeriod(int period) {
    BitSet ofSegments = new BitSet();
    for (Indicator indicator : Indicator.values()) {
      ofSegments.set(indicator.bit(), indicator.isShownOfSegments());
    }
    return new MeasureGroup(
        groupName(periods.get(period)),
        period * PeriodBits.SIZE,
        PeriodBits.CODES,
        List.copyOf(NestedIndicators.ofPeriod()),
        ofSegments,
        List.of(),
        List.of(period, 2 * periods.size() + 1 + period));
  }

  private MeasureGroup ofTransitions(int later) {
    return new MeasureGroup(
        transitionsName(periods.get(later)),
        later * PeriodBits.SIZE,
        PeriodBits.CODES,
        List.of(new TransitionMatrix()),
        new BitSet(),
        List.of(later - 1, later),
        List.of(periods.size() + later - 1));
  }

  private MeasureGroup ofChallenges() {
    BitSet ofSegments = new BitSet();
    ofSegments.set(0, challenges.size());
    return new MeasureGroup(
        CHALLENGES,
        periods.size() * PeriodBits.SIZE,
        challenges.keySet().stream().map(ChallengeId::value).toList(),
        IntStream.range(0, challenges.size())
            .<PublicationRule>mapToObj(NestedIndicators::of)
            .toList(),
        ofSegments,
        List.of(),
        List.of(2 * periods.size() - 1));
  }

  /** Returns the name of the group of the role transitions to a period. */
  public static String transitionsName(QuarterRange later) {
    return "transitions to " + later;
  }

  /** Returns the name of the group of a period. */
  public static String groupName(QuarterRange period) {
    return period.toString();
  }

  /** Returns the number of periods. */
  int periods() {
    return periods.size();
  }

  /** Returns the number of bit sets that hold a bit for every measure. */
  int bitSets() {
    return periods.size() + (challenges.size() + Long.SIZE - 1) / Long.SIZE;
  }

  /** Returns the measure of the first bit of a bit set. */
  int firstOf(int bitSet) {
    return bitSet < periods.size()
        ? bitSet * PeriodBits.SIZE
        : periods.size() * PeriodBits.SIZE + (bitSet - periods.size()) * Long.SIZE;
  }

  /** Returns the bit set of a challenge. */
  int bitSet(int challenge) {
    return periods.size() + challenge / Long.SIZE;
  }

  /**
   * Returns the position of a challenge.
   *
   * @throws IllegalArgumentException if the design does not have it
   */
  public int of(ChallengeId challenge) {
    Integer position = challenges.get(challenge);
    if (position == null) {
      throw new IllegalArgumentException(
          "challenge '%s' is not in the design of the climate; it has %s"
              .formatted(challenge, challenges.keySet()));
    }
    return position;
  }
}
