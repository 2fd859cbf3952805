package org.allyship.climate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.allyship.climate.internal.Measures;
import org.allyship.climate.internal.PeriodBits;
import org.allyship.climate.internal.PublishedCounts;
import org.allyship.climate.internal.TransitionMatrix;
import org.allyship.core.ChallengeId;
import org.allyship.core.time.QuarterRange;
import org.allyship.disclosure.CellResult;
import org.allyship.disclosure.Published;
import org.allyship.disclosure.Suppressed;
import org.allyship.disclosure.SuppressionReason;
import org.allyship.scoring.person.Indicator;

/** Reads the figures of a cell from its published counts, which are listed by measure group. */
final class ClimateReader {
  private static final CellResult<Share> NOT_OF_SEGMENTS =
      new Suppressed<>(SuppressionReason.COMBINATION);

  private final List<QuarterRange> periods;
  private final List<ChallengeId> challenges;

  ClimateReader(ClimateDesign design) {
    this.periods = design.periods();
    this.challenges = design.challenges();
  }

  /** Returns the figures of a cell. */
  ClimateFigures figures(Map<String, PublishedCounts> shown, boolean ofSegment) {
    List<ClimatePeriod> figures = new ArrayList<>();
    for (QuarterRange period : periods) {
      Map<Indicator, CellResult<Share>> shares = new EnumMap<>(Indicator.class);
      for (Indicator indicator : Indicator.values()) {
        shares.put(indicator, share(shown, period, indicator, ofSegment));
      }
      figures.add(new ClimatePeriod(period, shares));
    }
    Map<ChallengeId, CellResult<Share>> named = new LinkedHashMap<>();
    PublishedCounts ofChallenges = shown.get(Measures.CHALLENGES);
    for (int i = 0; i < challenges.size(); i++) {
      named.put(challenges.get(i), ofChallenges == null ? suppressed() : share(ofChallenges, i));
    }
    return new ClimateFigures(figures, named);
  }

  /** Returns the share of an indicator, of everyone or of a segment. */
  CellResult<Share> share(
      Map<String, PublishedCounts> shown,
      QuarterRange period,
      Indicator indicator,
      boolean ofSegment) {
    if (ofSegment && !indicator.isShownOfSegments()) {
      return NOT_OF_SEGMENTS;
    }
    PublishedCounts of = shown.get(Measures.groupName(period));
    if (of == null) {
      return suppressed();
    }
    return indicator == Indicator.TOKENISM ? tokenism(of) : share(of, indicator.bit());
  }

  private static CellResult<Share> share(PublishedCounts shown, int measure) {
    return shown.measures().get(measure) ? published(shown, shown.count(measure)) : suppressed();
  }

  /** Returns the share of tokenism: the counts have it together with support. */
  private static CellResult<Share> tokenism(PublishedCounts shown) {
    int either = PeriodBits.SUPPORT_OR_TOKENISM;
    int support = Indicator.OBSERVED_ALLYSHIP.bit();
    return shown.measures().get(either) && shown.measures().get(support)
        ? published(shown, shown.count(either) - shown.count(support))
        : suppressed();
  }

  private static CellResult<Share> published(PublishedCounts shown, int count) {
    int people = shown.counts().people();
    return new Published<>(people, new Share(count, people));
  }

  private static <T> CellResult<T> suppressed() {
    return new Suppressed<>(SuppressionReason.PROTECTED);
  }

  /** Returns the role transitions of everyone, period by period. */
  List<RoleTransitions> roleTransitions(Map<String, PublishedCounts> everyone) {
    List<RoleTransitions> transitions = new ArrayList<>();
    for (int later = 1; later < periods.size(); later++) {
      PublishedCounts shown = everyone.get(Measures.transitionsName(periods.get(later)));
      if (shown != null) {
        transitions.add(roleTransitions(periods.get(later - 1), periods.get(later), shown));
      }
    }
    return transitions;
  }

  private static RoleTransitions roleTransitions(
      QuarterRange from, QuarterRange to, PublishedCounts shown) {
    Map<Indicator, CellResult<RoleTransition>> roles = new EnumMap<>(Indicator.class);
    for (int role = 0; role < PeriodBits.ROLES.size(); role++) {
      roles.put(PeriodBits.ROLES.get(role), transition(shown, role));
    }
    return new RoleTransitions(from, to, roles, moved(shown, true), moved(shown, false));
  }

  /** Returns how people gained and lost a role. */
  static CellResult<RoleTransition> transition(PublishedCounts shown, int role) {
    return TransitionMatrix.ofRole(shown, role)
        .<CellResult<RoleTransition>>map(
            counts ->
                new Published<>(
                    shown.counts().people(),
                    new RoleTransition(counts[3], counts[1], counts[2], counts[0])))
        .orElseGet(ClimateReader::suppressed);
  }

  /** Returns the share of people who moved up, or down, between distinguished roles. */
  static CellResult<Share> moved(PublishedCounts shown, boolean up) {
    return TransitionMatrix.moved(shown, up).stream()
        .mapToObj(count -> published(shown, count))
        .findFirst()
        .orElseGet(ClimateReader::suppressed);
  }
}
