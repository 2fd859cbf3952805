package org.allyship.climate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.allyship.climate.internal.PeriodBits;
import org.allyship.climate.internal.Person;
import org.allyship.climate.internal.PersonRows;
import org.allyship.climate.internal.SegmentValues;
import org.allyship.core.ParticipantId;
import org.allyship.core.internal.Fingerprint;
import org.allyship.scoring.person.Indicator;

/**
 * An organization with teams in departments, sites and projects that overlap both, equal or
 * unequal, and indicators from rare to common that differ between teams.
 */
final class RandomOrganization {
  static final List<String> BREAKDOWNS = List.of("unit", "site", "project");
  static final List<Indicator> INDICATORS =
      Arrays.stream(Indicator.values()).filter(Indicator::isShownOfSegments).toList();
  private static final double[] RATES = {
    0.6, 0.3, 0.08, 0.05, 0.03, 0.5, 0.2, 0.25, 0.4, 0.12, 0.35
  };

  final List<SegmentValues> values = BREAKDOWNS.stream().map(SegmentValues::new).toList();
  final List<Employee> employees = new ArrayList<>();
  private final Random random;
  private final int teams;
  private final boolean unequal;
  private final boolean tied;
  private final double[] ofTeam;
  private int hired;

  /** A person: where they are, what applies to them, and how often they were touched. */
  final class Employee {
    final int number = hired++;
    final int team = draw(teams);
    final int site = tied && random.nextInt(10) > 0 ? team % 3 : random.nextInt(3);
    final int project = draw(teams);
    long bits = drawBits(team);
    int touched;
    long changed;

    boolean has(Indicator indicator) {
      return indicator.in(bits);
    }

    /** Returns the cells that have the person, the smallest first. */
    List<List<String>> cells() {
      return List.of(
          List.of("unit", "d" + team / 5, "t" + team),
          List.of("project", "p" + project),
          List.of("unit", "d" + team / 5),
          List.of("site", "s" + site),
          List.of());
    }

    /** Records something about the person, which may change what applies to them. */
    void touch() {
      touched++;
      if (random.nextInt(3) == 0) {
        bits = drawBits(team);
      }
    }

    long fingerprint() {
      return Fingerprint.of(number, touched);
    }

    private PersonRows.Row row(int groups) {
      int[] segments = {
        values.get(0).position(List.of("d" + team / 5, "t" + team)),
        values.get(1).position(List.of("s" + site)),
        values.get(2).position(List.of("p" + project))
      };
      long[] changes = new long[groups];
      Arrays.fill(changes, changed);
      return new PersonRows.Row(
          ParticipantId.of("e" + number),
          new Person.Attributes(segments, new int[0], Map.of()),
          new long[] {PeriodBits.first(bits)},
          new long[] {fingerprint()},
          changes);
    }
  }

  RandomOrganization(Random random, int people, int teamSize) {
    this.random = random;
    this.teams = Math.max(1, people / teamSize);
    this.unequal = random.nextBoolean();
    this.tied = random.nextBoolean();
    this.ofTeam = random.doubles(teams, 0.5, 1.5).toArray();
    for (int i = 0; i < people; i++) {
      employees.add(new Employee());
    }
  }

  private int draw(int count) {
    double at = random.nextDouble();
    return (int) (count * (unequal ? Math.pow(at, 1.5) : at));
  }

  /** Draws indicators; the first three imply one another. */
  private long drawBits(int team) {
    long drawn = 0;
    double common = random.nextDouble();
    for (int i = 0; i < RATES.length; i++) {
      double at = i < 3 ? common : random.nextDouble();
      drawn |= at < Math.min(0.95, RATES[i] * ofTeam[team]) ? 1L << INDICATORS.get(i).bit() : 0;
    }
    return drawn;
  }

  /** Returns the share of everyone who has an indicator, as attackers know it before. */
  double rate(Indicator indicator) {
    long having = employees.stream().filter(each -> each.has(indicator)).count();
    return Math.max(0.02, Math.min(0.98, (double) having / employees.size()));
  }

  /** One month: some leave and as many join, and some are touched by records. */
  void month(double leaving, double touching, long change) {
    for (int i = 0; i < employees.size(); i++) {
      if (random.nextDouble() < leaving) {
        employees.set(i, new Employee());
        employees.get(i).changed = change;
      } else if (random.nextDouble() < touching) {
        employees.get(i).touch();
        employees.get(i).changed = change;
      }
    }
  }

  List<PersonRows.Row> rows() {
    return employees.stream().map(each -> each.row(Person.changeCount(1))).toList();
  }
}
