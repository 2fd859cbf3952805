package org.allyship.climate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.allyship.climate.internal.Measures;
import org.allyship.climate.internal.PersonRows;
import org.allyship.core.time.QuarterRange;
import org.allyship.disclosure.CellKey;
import org.allyship.disclosure.Disclosure;
import org.allyship.disclosure.Published;
import org.allyship.disclosure.ReleaseLedger;
import org.allyship.scoring.person.Indicator;

/**
 * Measures what exact and perturbed figures show, how wrong they are, and what they disclose to
 * readers who know everything but the answers of one to four people. The naive rule shows every
 * exact count of a cell with at least five people.
 */
final class PrivacyBench {
  static final QuarterRange PERIOD = QuarterRange.ofYear(2026);
  private static final int THRESHOLD = 5;
  private static final int TARGETS = 40;

  /** By class of team size: shown figures and their errors. */
  final Map<String, Utility> utility = new TreeMap<>();

  /** By attacker, number of people and statement: how far odds were moved. */
  final Map<String, Odds> odds = new TreeMap<>();

  /** What is shown of cells of a size, and how wrong it is. */
  static final class Utility {
    long naive;
    long exact;
    long perturbed;
    double errors;
    double points;

    double shareOfExact() {
      return (double) exact / naive;
    }

    double shareOfPerturbed() {
      return (double) perturbed / naive;
    }

    double meanError() {
      return errors / perturbed;
    }

    String row() {
      return String.format(
          Locale.ROOT,
          "%d | %.0f %% | %.0f %% | %.2f | %.1f",
          naive,
          100 * shareOfExact(),
          100 * shareOfPerturbed(),
          meanError(),
          100 * points / perturbed);
    }
  }

  /** A cell: its people, and how many of them have each indicator. */
  private static final class TrueCell {
    int people;
    final Map<Indicator, Integer> having = new EnumMap<>(Indicator.class);
  }

  static ClimateDesign design(Disclosure disclosure) {
    return ClimateDesign.builder()
        .addAllBreakdowns(RandomOrganization.BREAKDOWNS)
        .addPeriods(PERIOD)
        .disclosure(disclosure)
        .build();
  }

  /** Returns the perturbed release of an organization. */
  static Climate perturbed(RandomOrganization organization, byte[] secret) {
    ClimateDesign design = design(Disclosure.perturbed(secret));
    Measures measures = new Measures(design.periods(), design.challenges());
    PersonRows rows = new PersonRows(organization.rows(), 3, measures);
    return new PerturbedReleases(
            design,
            measures,
            Group.SPECTRUM.provenance(),
            design.disclosure().perturbation().orElseThrow())
        .next(rows, organization.values);
  }

  /** Returns the exact releases of an organization, one after the other. */
  static ExactReleases exact() {
    ClimateDesign design = design(Disclosure.exact());
    Measures measures = new Measures(design.periods(), design.challenges());
    Releases releases =
        new Releases(
            design, measures, ReleaseLedger.withKey(new byte[32]), Group.SPECTRUM.provenance());
    return (organization, change) -> {
      PersonRows rows = new PersonRows(organization.rows(), 3, measures);
      return releases.next(rows, change, rows.table(organization.values, design.sensitive()));
    };
  }

  /** Makes exact releases. */
  interface ExactReleases {
    Climate next(RandomOrganization organization, long change);
  }

  static CellKey[] keys(List<String> cell) {
    return cell.isEmpty()
        ? new CellKey[0]
        : new CellKey[] {new CellKey(cell.get(0), List.of(cell.subList(1, cell.size())))};
  }

  private static Map<List<String>, TrueCell> trueCells(RandomOrganization organization) {
    Map<List<String>, TrueCell> cells = new HashMap<>();
    for (RandomOrganization.Employee each : organization.employees) {
      for (List<String> key : each.cells()) {
        TrueCell cell = cells.computeIfAbsent(key, any -> new TrueCell());
        cell.people++;
        RandomOrganization.INDICATORS.forEach(
            of -> cell.having.merge(of, each.has(of) ? 1 : 0, Integer::sum));
      }
    }
    return cells;
  }

  /** Returns the class of a size, in the order in which readers look. */
  static String sizeClass(int people) {
    return people < 8 ? "a 5-7" : people <= 25 ? "b 8-25" : people <= 60 ? "c 26-60" : "d 61+";
  }

  /** Adds an organization. */
  void add(Random random, int people, int teamSize) {
    RandomOrganization organization = new RandomOrganization(random, people, teamSize);
    byte[] secret = new byte[16];
    random.nextBytes(secret);
    Climate perturbed = perturbed(organization, secret);
    Climate exact = exact().next(organization, 1);
    Map<List<String>, TrueCell> cells = trueCells(organization);
    cells.forEach((key, cell) -> measure(key, cell, exact, perturbed));
    for (int target = 0; target < TARGETS; target++) {
      attack(organization, random, cells, perturbed);
    }
  }

  private void measure(List<String> key, TrueCell cell, Climate exact, Climate perturbed) {
    if (cell.people < THRESHOLD) {
      return;
    }
    Utility of = utility.computeIfAbsent(sizeClass(cell.people), any -> new Utility());
    for (Indicator indicator : RandomOrganization.INDICATORS) {
      of.naive++;
      of.exact += exact.share(indicator, PERIOD, keys(key)) instanceof Published ? 1 : 0;
      if (perturbed.share(indicator, PERIOD, keys(key)) instanceof Published<Share> share) {
        int error = Math.abs(share.figure().count() - having(cell, indicator));
        of.perturbed++;
        of.errors += error;
        of.points += (double) error / cell.people;
      }
    }
  }

  private static int having(TrueCell cell, Indicator indicator) {
    return cell.having.getOrDefault(indicator, 0);
  }

  private void attack(
      RandomOrganization organization,
      Random random,
      Map<List<String>, TrueCell> cells,
      Climate climate) {
    List<RandomOrganization.Employee> all = organization.employees;
    RandomOrganization.Employee first = all.get(random.nextInt(all.size()));
    List<RandomOrganization.Employee> targets = new ArrayList<>(List.of(first));
    int people = 1 + random.nextInt(4);
    for (RandomOrganization.Employee each : all) {
      if (targets.size() < people && each != first && each.team == first.team) {
        targets.add(each);
      }
    }
    List<List<String>> shared = new ArrayList<>(first.cells());
    targets.forEach(each -> shared.retainAll(each.cells()));
    shared.removeIf(key -> cells.get(key).people < THRESHOLD);
    List<String> team = first.cells().get(0);
    List<String> department = first.cells().get(2);
    Map<String, List<List<String>>> attackers = new TreeMap<>();
    attackers.put("1 their team", shared.stream().filter(team::equals).toList());
    attackers.put(
        "2 their department",
        shared.stream().filter(key -> key.equals(team) || key.equals(department)).toList());
    attackers.put("3 the whole organization", shared);
    attackers.forEach(
        (attacker, known) -> {
          for (Indicator indicator : RandomOrganization.INDICATORS) {
            tally(
                attacker,
                figures(indicator, known, targets, cells, climate),
                targets.size(),
                organization.rate(indicator));
          }
          if (people == 1) {
            odds.computeIfAbsent(attacker + " | PERSON of 1, by three levels", any -> new Odds())
                .add(nested(known, first, organization, cells, climate));
          }
        });
  }

  private static List<Statement.Figure> figures(
      Indicator indicator,
      List<List<String>> known,
      List<RandomOrganization.Employee> targets,
      Map<List<String>, TrueCell> cells,
      Climate climate) {
    int having = (int) targets.stream().filter(each -> each.has(indicator)).count();
    List<Statement.Figure> figures = new ArrayList<>();
    for (List<String> key : known) {
      TrueCell cell = Objects.requireNonNull(cells.get(key));
      Share share = ((Published<Share>) climate.share(indicator, PERIOD, keys(key))).figure();
      figures.add(
          new Statement.Figure(having(cell, indicator) - having, cell.people, share.count()));
    }
    return figures;
  }

  /** Combines three indicators that imply one another: support, and two kinds beyond it. */
  private static double nested(
      List<List<String>> known,
      RandomOrganization.Employee target,
      RandomOrganization organization,
      Map<List<String>, TrueCell> cells,
      Climate climate) {
    double[] prior = new double[4];
    double[] likelihood = {1, 1, 1, 1};
    double above = 1;
    for (int level = 0; level < 3; level++) {
      Indicator indicator = RandomOrganization.INDICATORS.get(level);
      double rate = Math.min(above, organization.rate(indicator));
      prior[level] = above - rate;
      above = rate;
      double[] of =
          Statement.likelihood(
              CountTable.inUse(), figures(indicator, known, List.of(target), cells, climate), 1);
      for (int at = 0; at < 4; at++) {
        likelihood[at] *= of[at > level ? 1 : 0];
      }
    }
    prior[3] = above;
    double supports = 0;
    for (int at = 1; at < 4; at++) {
      supports += prior[at] * likelihood[at];
    }
    double factor = supports / likelihood[0] / (1 - prior[0]);
    return Math.max(factor, 1 / factor);
  }

  private void tally(String attacker, List<Statement.Figure> figures, int people, double prior) {
    double[] likelihood = Statement.likelihood(CountTable.inUse(), figures, people);
    for (Statement statement : Statement.values()) {
      if (people > 1 || statement == Statement.PERSON) {
        String name = String.format(Locale.ROOT, "%s | %s of %d", attacker, statement, people);
        odds.computeIfAbsent(name, any -> new Odds()).add(statement.factor(likelihood, prior));
      }
    }
  }

  /** Returns the odds of all statements about so many people, for an attacker. */
  double worst(String attacker, int people) {
    return odds.entrySet().stream()
        .filter(each -> each.getKey().startsWith(attacker))
        .filter(each -> each.getKey().endsWith("of " + people))
        .mapToDouble(each -> each.getValue().worst)
        .max()
        .orElseThrow();
  }

  String report() {
    StringBuilder text = new StringBuilder();
    text.append(
        "| people in the cell | figures (naive) | exact shows | perturbed shows | mean error, people | points |\n");
    utility.forEach((size, of) -> line(text, size, of.row()));
    text.append(
        "\n| attacker knows all others of | statement | targets | mean factor | worst | per 10,000 above 4 | above 20 | certain |\n");
    odds.forEach((name, of) -> line(text, name, of.row()));
    return text.toString();
  }

  static void line(StringBuilder text, Object... cells) {
    text.append("| ");
    text.append(String.join(" | ", Arrays.stream(cells).map(Object::toString).toList()));
    text.append(" |\n");
  }
}
