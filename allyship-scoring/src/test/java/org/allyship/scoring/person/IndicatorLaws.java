package org.allyship.scoring.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.allyship.core.Level;
import org.allyship.core.record.PersonHistory;
import org.allyship.core.record.View;
import org.allyship.core.time.QuarterRange;
import org.allyship.scoring.IntendedUse;
import org.allyship.scoring.Spectrum;

/** Indicators agree with patterns. */
@Domain(PatternValues.class)
@Domain(DomainContext.Global.class)
class IndicatorLaws {
  private static final PersonPatterns PATTERNS =
      PersonPatterns.with(Spectrum.standard(), IntendedUse.AGGREGATE_CLIMATE);

  @Property(tries = 2000, seed = "20261122", edgeCases = EdgeCasesMode.NONE)
  void indicators_agree_with_the_pattern(@ForAll PersonHistory history) {
    for (String period : new String[] {"2026", "2026-Q3", "2025-Q1..2026-Q4"}) {
      QuarterRange quarters = QuarterRange.parse(period);
      long bits = Indicators.in(quarters).of(PATTERNS.state(history));
      PersonPattern pattern = PATTERNS.of(history, quarters);
      assertThat(of(bits)).isEqualTo(of(pattern));
    }
  }

  private static Set<Indicator> of(long bits) {
    Set<Indicator> set = EnumSet.noneOf(Indicator.class);
    for (Indicator indicator : Indicator.values()) {
      if (indicator.in(bits)) {
        set.add(indicator);
      }
    }
    return set;
  }

  private static Set<Indicator> of(PersonPattern pattern) {
    Set<Indicator> set = EnumSet.noneOf(Indicator.class);
    for (Level level : Level.values()) {
      String name = level.name();
      add(
          set,
          Indicator.valueOf("OBSERVED_" + name),
          pattern.others().at(level).rateOrBeyond().count() > 0);
      add(
          set,
          Indicator.valueOf("SELF_REPORTED_" + name),
          pattern.self().at(level).rateOrBeyond().count() > 0);
      Indicator role = IndicatorGroup.ROLES.indicators().get(level.ordinal());
      boolean beyond = level == Level.ADVOCACY && pattern.eligibility(Level.ACCOMPLICESHIP).isMet();
      add(set, role, pattern.eligibility(level).isMet() || beyond);
    }
    RateComparison.Verdict gap = pattern.gaps().get(0).comparison().verdict();
    add(set, Indicator.SELF_REPORTS_MORE, gap == RateComparison.Verdict.MORE);
    add(set, Indicator.SELF_REPORTS_LESS, gap == RateComparison.Verdict.LESS);
    for (PatternFinding finding : pattern.findings()) {
      if (finding.type() == PatternFindingType.SUSTAINED_EFFORT) {
        continue;
      }
      boolean either = finding.type() == PatternFindingType.SUSTAINED_RISK;
      add(set, Indicator.valueOf(finding.type().name()), either || finding.view() == View.OTHERS);
    }
    add(set, Indicator.REPAIRED_HARM, pattern.others().repairedHarm() > 0);
    add(set, Indicator.OCCASIONS_USED, pattern.others().occasions().share().orElse(0) > 0.5);
    for (ProfileLine line : pattern.others().profile()) {
      boolean often = line.tendency() == ProfileLine.Tendency.OFTEN;
      add(set, Indicator.valueOf(line.feature().name()), often);
    }
    return set;
  }

  private static void add(Set<Indicator> indicators, Indicator indicator, boolean holds) {
    if (holds) {
      indicators.add(indicator);
    }
  }
}
