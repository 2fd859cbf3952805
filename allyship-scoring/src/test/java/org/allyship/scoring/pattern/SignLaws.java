package org.allyship.scoring.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.allyship.core.Level;
import org.allyship.core.history.PersonHistory;
import org.allyship.scoring.IntendedUse;
import org.allyship.scoring.Spectrum;

/** A sign says the same as the pattern does. */
@Domain(PatternValues.class)
@Domain(DomainContext.Global.class)
class SignLaws {
  private static final Patterns PATTERNS =
      Patterns.with(Spectrum.standard(), IntendedUse.AGGREGATE_CLIMATE);

  @Property(tries = 2000, seed = "20261122", edgeCases = EdgeCasesMode.NONE)
  void signs_say_what_the_pattern_says(@ForAll PersonHistory history) {
    for (String period : new String[] {"2026", "2026-Q3", "2025-Q1..2026-Q4"}) {
      Quarters quarters = Quarters.parse(period);
      long signs = Signs.in(quarters).of(PATTERNS.state(history));
      Pattern pattern = PATTERNS.of(history, quarters);
      assertThat(of(signs)).isEqualTo(of(pattern));
    }
  }

  private static Set<Sign> of(long signs) {
    Set<Sign> set = EnumSet.noneOf(Sign.class);
    for (Sign sign : Sign.values()) {
      if (sign.in(signs)) {
        set.add(sign);
      }
    }
    return set;
  }

  private static Set<Sign> of(Pattern pattern) {
    Set<Sign> set = EnumSet.noneOf(Sign.class);
    for (Level level : Level.values()) {
      String name = level.name();
      add(
          set,
          Sign.valueOf("SHOWS_" + name),
          pattern.others().at(level).rateOrBeyond().count() > 0);
      add(set, Sign.valueOf("SAYS_" + name), pattern.self().at(level).rateOrBeyond().count() > 0);
      Sign role = Sign.values()[Sign.ALLY.ordinal() + level.ordinal()];
      add(set, role, pattern.recognition(level).isMet());
    }
    RateComparison.Verdict gap = pattern.gaps().get(0).comparison().verdict();
    add(set, Sign.SAYS_MORE, gap == RateComparison.Verdict.MORE);
    add(set, Sign.SAYS_LESS, gap == RateComparison.Verdict.LESS);
    for (PatternFound found : pattern.findings()) {
      boolean either = found.finding() == PatternFinding.STRAIN;
      add(set, Sign.valueOf(found.finding().name()), either || found.view() == View.OTHERS);
    }
    for (ProfileLine line : pattern.others().profile()) {
      boolean often = line.tendency() == ProfileLine.Tendency.OFTEN;
      add(set, Sign.valueOf(line.feature().name()), often);
    }
    return set;
  }

  private static void add(Set<Sign> signs, Sign sign, boolean holds) {
    if (holds) {
      signs.add(sign);
    }
  }
}
