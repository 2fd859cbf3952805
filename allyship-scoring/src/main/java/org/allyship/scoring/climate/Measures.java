package org.allyship.scoring.climate;

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
import org.allyship.scoring.disclosure.Disclosed;
import org.allyship.scoring.disclosure.Withheld;
import org.allyship.scoring.disclosure.WithheldReason;
import org.allyship.scoring.pattern.Quarters;
import org.allyship.scoring.pattern.Sign;

/** What people are counted by, in one row: for each period its word, then the challenges. */
final class Measures {
  private static final String CHALLENGES = "challenges";

  /** The signs that are shown of segments; the others are shown of everybody only. */
  private static final Set<Sign> OF_SEGMENTS =
      Collections.unmodifiableSet(
          EnumSet.of(
              Sign.SHOWS_ALLYSHIP,
              Sign.SHOWS_ADVOCACY,
              Sign.SHOWS_ACCOMPLICESHIP,
              Sign.SAYS_MORE,
              Sign.STRAIN,
              Sign.LISTENING,
              Sign.ACCOUNTABILITY,
              Sign.AMPLIFICATION,
              Sign.RISK_TAKING,
              Sign.REPETITION));

  private static final Disclosed<Share> NEVER = new Withheld<>(WithheldReason.COMBINATION);

  private final List<Quarters> periods;
  private final Map<ChallengeId, Integer> challenges = new LinkedHashMap<>();

  /** Each period, the moves to each but the first, and the challenges. */
  final List<Topic> topics;

  /** How many measures there are. */
  final int size;

  Measures(ClimateDesign design) {
    this.periods = design.periods();
    design.challenges().forEach(each -> challenges.put(each, challenges.size()));
    List<Topic> all = new ArrayList<>();
    for (int period = 0; period < periods.size(); period++) {
      all.add(ofPeriod(period));
    }
    for (int later = 1; later < periods.size(); later++) {
      all.add(ofMoves(later));
    }
    int from = periods.size() * PeriodWord.SIZE;
    BitSet ofSegments = new BitSet();
    ofSegments.set(0, challenges.size());
    all.add(
        new Topic(
            CHALLENGES,
            from,
            challenges.size(),
            IntStream.range(0, challenges.size()).<Blocks>mapToObj(Ladder::of).toList(),
            ofSegments,
            List.of()));
    this.topics = List.copyOf(all);
    this.size = from + challenges.size();
  }

  /**
   * Of segments those signs are shown that do not imply or exclude one another but in part: counts
   * of two signs of which one implies the other could tell of few people together.
   */
  private Topic ofPeriod(int period) {
    BitSet ofSegments = new BitSet();
    OF_SEGMENTS.forEach(sign -> ofSegments.set(sign.ordinal()));
    return new Topic(
        topic(periods.get(period)),
        period * PeriodWord.SIZE,
        PeriodWord.SIZE,
        List.copyOf(Ladder.ofPeriod()),
        ofSegments,
        List.of());
  }

  private Topic ofMoves(int later) {
    return new Topic(
        moves(periods.get(later)),
        later * PeriodWord.SIZE,
        PeriodWord.SIZE,
        List.of(new Moves()),
        new BitSet(),
        List.of(later - 1, later));
  }

  private static String moves(Quarters later) {
    return "moves to " + later;
  }

  /** Returns the name of the topic of a period. */
  static String topic(Quarters period) {
    return period.toString();
  }

  /** Returns how many words hold a bit for every measure. */
  int words() {
    return periods.size() + (challenges.size() + Long.SIZE - 1) / Long.SIZE;
  }

  /** Returns the measure of the first bit of a word. */
  int firstOf(int word) {
    return word < periods.size()
        ? word * PeriodWord.SIZE
        : periods.size() * PeriodWord.SIZE + (word - periods.size()) * Long.SIZE;
  }

  /** Returns the word of a challenge. */
  int word(int challenge) {
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
  ClimateFigures figures(Map<String, Shown> shown, boolean ofSegment) {
    List<PeriodFigures> figures = new ArrayList<>();
    for (Quarters period : periods) {
      Map<Sign, Disclosed<Share>> signs = new EnumMap<>(Sign.class);
      for (Sign sign : Sign.values()) {
        boolean never = ofSegment && !OF_SEGMENTS.contains(sign);
        signs.put(sign, never ? NEVER : share(shown, period, sign));
      }
      figures.add(new PeriodFigures(period, signs));
    }
    Map<ChallengeId, Disclosed<Share>> named = new LinkedHashMap<>();
    Shown ofChallenges = shown.get(CHALLENGES);
    challenges.forEach(
        (challenge, place) ->
            named.put(
                challenge, ofChallenges == null ? Shown.withheld() : ofChallenges.share(place)));
    return new ClimateFigures(figures, named);
  }

  /** Returns a sign as readers see it. */
  static Disclosed<Share> share(Map<String, Shown> shown, Quarters period, Sign sign) {
    Shown of = shown.get(topic(period));
    if (of == null) {
      return Shown.withheld();
    }
    return sign == Sign.SYMBOLIC_HABIT
        ? of.difference(PeriodWord.NOT_NOTHING, Sign.SHOWS_ALLYSHIP.ordinal())
        : of.share(sign.ordinal());
  }

  /** Returns what readers see of how everybody moved. */
  List<Momentum> momentum(Map<String, Shown> everybody) {
    List<Momentum> momentum = new ArrayList<>();
    for (int later = 1; later < periods.size(); later++) {
      Shown shown = everybody.get(moves(periods.get(later)));
      if (shown != null) {
        momentum.add(momentum(periods.get(later - 1), periods.get(later), shown));
      }
    }
    return momentum;
  }

  private static Momentum momentum(Quarters from, Quarters to, Shown shown) {
    Map<Sign, Disclosed<Passage>> passages = new EnumMap<>(Sign.class);
    for (int role = 0; role < PeriodWord.ROLES.size(); role++) {
      passages.put(PeriodWord.ROLES.get(role), Moves.passage(shown, role));
    }
    return new Momentum(from, to, passages, Moves.moved(shown, true), Moves.moved(shown, false));
  }
}
