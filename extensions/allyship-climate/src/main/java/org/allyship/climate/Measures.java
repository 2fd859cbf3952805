package org.allyship.climate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.allyship.core.ChallengeId;
import org.allyship.core.time.QuarterRange;
import org.allyship.disclosure.CellResult;
import org.allyship.disclosure.Suppressed;
import org.allyship.disclosure.SuppressionReason;
import org.allyship.scoring.person.Indicator;

/** What people are counted by, in one row: for each period its word, then the challenges. */
final class Measures {
  private static final String CHALLENGES = "challenges";

  /** The signs that are shown of segments; the others are shown of everybody only. */
  private static final Set<Indicator> OF_SEGMENTS =
      Collections.unmodifiableSet(
          EnumSet.of(
              Indicator.OBSERVED_ALLYSHIP,
              Indicator.OBSERVED_ADVOCACY,
              Indicator.OBSERVED_ACCOMPLICESHIP,
              Indicator.SELF_REPORTS_MORE,
              Indicator.SUSTAINED_RISK,
              Indicator.LISTENING,
              Indicator.ACCOUNTABILITY,
              Indicator.AMPLIFICATION,
              Indicator.RISK_TAKING,
              Indicator.REPETITION));

  private static final CellResult<Share> NEVER = new Suppressed<>(SuppressionReason.COMBINATION);

  private final List<QuarterRange> periods;
  private final Map<ChallengeId, Integer> challenges = new LinkedHashMap<>();

  /** Each period, the moves to each but the first, and the challenges. */
  final List<MeasureGroup> groups;

  /** How many measures there are. */
  final int size;

  Measures(ClimateDesign design) {
    this.periods = design.periods();
    design.challenges().forEach(each -> challenges.put(each, challenges.size()));
    List<MeasureGroup> all = new ArrayList<>();
    for (int period = 0; period < periods.size(); period++) {
      all.add(ofPeriod(period));
    }
    for (int later = 1; later < periods.size(); later++) {
      all.add(ofTransitions(later));
    }
    int from = periods.size() * PeriodBits.SIZE;
    BitSet ofSegments = new BitSet();
    ofSegments.set(0, challenges.size());
    all.add(
        new MeasureGroup(
            CHALLENGES,
            from,
            challenges.size(),
            IntStream.range(0, challenges.size())
                .<PublicationRule>mapToObj(NestedIndicators::of)
                .toList(),
            ofSegments,
            List.of()));
    this.groups = List.copyOf(all);
    this.size = from + challenges.size();
  }

  /**
   * Of segments those signs are shown that do not imply or exclude one another but in part: counts
   * of two signs of which one implies the other could tell of few people together.
   */
  private MeasureGroup ofPeriod(int period) {
    BitSet ofSegments = new BitSet();
    OF_SEGMENTS.forEach(indicator -> ofSegments.set(indicator.ordinal()));
    return new MeasureGroup(
        groupName(periods.get(period)),
        period * PeriodBits.SIZE,
        PeriodBits.SIZE,
        List.copyOf(NestedIndicators.ofPeriod()),
        ofSegments,
        List.of());
  }

  private MeasureGroup ofTransitions(int later) {
    return new MeasureGroup(
        transitionsName(periods.get(later)),
        later * PeriodBits.SIZE,
        PeriodBits.SIZE,
        List.of(new TransitionMatrix()),
        new BitSet(),
        List.of(later - 1, later));
  }

  private static String transitionsName(QuarterRange later) {
    return "moves to " + later;
  }

  /** Returns the name of the topic of a period. */
  static String groupName(QuarterRange period) {
    return period.toString();
  }

  /** Returns how many words hold a bit for every measure. */
  int bitSets() {
    return periods.size() + (challenges.size() + Long.SIZE - 1) / Long.SIZE;
  }

  /** Returns the measure of the first bit of a word. */
  int firstOf(int word) {
    return word < periods.size()
        ? word * PeriodBits.SIZE
        : periods.size() * PeriodBits.SIZE + (word - periods.size()) * Long.SIZE;
  }

  /** Returns the word of a challenge. */
  int bitSet(int challenge) {
    return periods.size() + challenge / Long.SIZE;
  }

  /** Returns the place of a challenge. */
  int of(ChallengeId challenge) {
    Integer place = challenges.get(challenge);
    if (place == null) {
      throw new IllegalArgumentException(
          "challenge '%s' is not in the design of the climate; it has %s"
              .formatted(challenge, challenges.keySet()));
    }
    return place;
  }

  /** Returns what readers see of a cell, of what is shown of each topic. */
  ClimateFigures figures(Map<String, PublishedCounts> shown, boolean ofSegment) {
    List<ClimatePeriod> figures = new ArrayList<>();
    for (QuarterRange period : periods) {
      Map<Indicator, CellResult<Share>> signs = new EnumMap<>(Indicator.class);
      for (Indicator indicator : Indicator.values()) {
        signs.put(indicator, share(shown, period, indicator, ofSegment));
      }
      figures.add(new ClimatePeriod(period, signs));
    }
    Map<ChallengeId, CellResult<Share>> named = new LinkedHashMap<>();
    PublishedCounts ofChallenges = shown.get(CHALLENGES);
    challenges.forEach(
        (challenge, place) ->
            named.put(
                challenge,
                ofChallenges == null ? PublishedCounts.withheld() : ofChallenges.share(place)));
    return new ClimateFigures(figures, named);
  }

  /** Returns an indicator as readers see it, of everyone or of a segment. */
  CellResult<Share> share(
      Map<String, PublishedCounts> shown,
      QuarterRange period,
      Indicator indicator,
      boolean ofSegment) {
    return ofSegment && !OF_SEGMENTS.contains(indicator) ? NEVER : share(shown, period, indicator);
  }

  /** Returns a sign as readers see it. */
  static CellResult<Share> share(
      Map<String, PublishedCounts> shown, QuarterRange period, Indicator indicator) {
    PublishedCounts of = shown.get(groupName(period));
    if (of == null) {
      return PublishedCounts.withheld();
    }
    return indicator == Indicator.TOKENISM
        ? of.difference(PeriodBits.NOT_NOTHING, Indicator.OBSERVED_ALLYSHIP.ordinal())
        : of.share(indicator.ordinal());
  }

  /** Returns what readers see of how everybody moved. */
  List<RoleTransitions> roleTransitions(Map<String, PublishedCounts> everybody) {
    List<RoleTransitions> momentum = new ArrayList<>();
    for (int later = 1; later < periods.size(); later++) {
      PublishedCounts shown = everybody.get(transitionsName(periods.get(later)));
      if (shown != null) {
        momentum.add(roleTransitions(periods.get(later - 1), periods.get(later), shown));
      }
    }
    return momentum;
  }

  private static RoleTransitions roleTransitions(
      QuarterRange from, QuarterRange to, PublishedCounts shown) {
    Map<Indicator, CellResult<RoleTransition>> passages = new EnumMap<>(Indicator.class);
    for (int role = 0; role < PeriodBits.ROLES.size(); role++) {
      passages.put(PeriodBits.ROLES.get(role), TransitionMatrix.transition(shown, role));
    }
    return new RoleTransitions(
        from,
        to,
        passages,
        TransitionMatrix.moved(shown, true),
        TransitionMatrix.moved(shown, false));
  }
}
