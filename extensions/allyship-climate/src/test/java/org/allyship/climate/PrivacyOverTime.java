package org.allyship.climate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.allyship.disclosure.Published;
import org.allyship.scoring.person.Indicator;

/** Twelve monthly releases with churn: what stays current, and what all of them disclose. */
final class PrivacyOverTime {
  static final int MONTHS = 12;
  private static final int TARGETS = 40;

  long teams;
  long currentExact;
  long currentPerturbed;

  /** By attacker and number of releases: how far the odds about one person were moved. */
  final Map<String, Odds> odds = new TreeMap<>();

  /** How often the figures of a target's team were drawn in a year. */
  double draws;

  private long targets;

  /** The figures that attackers have seen of a target, each draw once. */
  private static final class Seen {
    final RandomOrganization.Employee target;
    final Map<Indicator, List<Statement.Figure>> ofTeam = new HashMap<>();
    final Map<Indicator, List<Statement.Figure>> ofAll = new HashMap<>();
    final Set<Long> states = new HashSet<>();
    int draws;

    Seen(RandomOrganization.Employee target) {
      this.target = target;
    }
  }

  void add(Random random, int people, double touching, int every) {
    RandomOrganization organization = new RandomOrganization(random, people, 15);
    byte[] secret = new byte[16];
    random.nextBytes(secret);
    PrivacyBench.ExactReleases exact = PrivacyBench.exact();
    List<Seen> seen = new ArrayList<>();
    for (int i = 0; i < TARGETS; i++) {
      seen.add(new Seen(organization.employees.get(random.nextInt(people))));
    }
    for (int month = 1; month <= MONTHS; month++) {
      if ((month - 1) % every > 0) {
        organization.month(0.02, touching, month + 1L);
        continue;
      }
      Climate perturbed = PrivacyBench.perturbed(organization, secret);
      current(organization, exact.next(organization, month), perturbed);
      seen.removeIf(each -> !organization.employees.contains(each.target));
      seen.removeIf(each -> each.target.touched > 0);
      for (Seen each : seen) {
        look(organization, perturbed, each);
      }
      tally(organization, seen, month);
      organization.month(0.02, touching, month + 1L);
    }
    for (Seen each : seen) {
      targets++;
      draws += (each.draws - draws) / targets;
    }
  }

  /** Counts the teams of 8 to 25 people that show a figure of this month. */
  private void current(RandomOrganization organization, Climate exact, Climate perturbed) {
    Map<List<String>, List<RandomOrganization.Employee>> byTeam = new HashMap<>();
    organization.employees.forEach(
        each -> byTeam.computeIfAbsent(each.cells().get(0), any -> new ArrayList<>()).add(each));
    byTeam.forEach(
        (team, members) -> {
          if (members.size() >= 8 && members.size() <= 25) {
            teams++;
            currentExact += isCurrent(exact, team, members) ? 1 : 0;
            currentPerturbed += perturbed.at(PrivacyBench.keys(team)) instanceof Published ? 1 : 0;
          }
        });
  }

  /** Returns whether a figure is shown, and every one that is shown is that of this month. */
  private static boolean isCurrent(
      Climate exact, List<String> team, List<RandomOrganization.Employee> members) {
    boolean shown = false;
    for (Indicator indicator : RandomOrganization.INDICATORS) {
      if (exact.share(indicator, PrivacyBench.PERIOD, PrivacyBench.keys(team))
          instanceof Published<Share> share) {
        shown = true;
        long having = members.stream().filter(each -> each.has(indicator)).count();
        if (share.figure().count() != having || share.people() != members.size()) {
          return false;
        }
      }
    }
    return shown;
  }

  private static void look(RandomOrganization organization, Climate climate, Seen seen) {
    List<List<String>> cells = seen.target.cells();
    for (int i = 0; i < cells.size(); i++) {
      List<String> cell = cells.get(i);
      List<RandomOrganization.Employee> members =
          organization.employees.stream().filter(each -> each.cells().contains(cell)).toList();
      long state = members.stream().mapToLong(RandomOrganization.Employee::fingerprint).sum();
      if (members.size() < 5 || !seen.states.add(state)) {
        continue;
      }
      seen.draws += i == 0 ? 1 : 0;
      for (Indicator indicator : RandomOrganization.INDICATORS) {
        Statement.Figure figure = figure(climate, cell, members, seen.target, indicator);
        if (i == 0) {
          seen.ofTeam.computeIfAbsent(indicator, any -> new ArrayList<>()).add(figure);
        }
        seen.ofAll.computeIfAbsent(indicator, any -> new ArrayList<>()).add(figure);
      }
    }
  }

  private static Statement.Figure figure(
      Climate climate,
      List<String> cell,
      List<RandomOrganization.Employee> members,
      RandomOrganization.Employee target,
      Indicator indicator) {
    int others =
        (int) members.stream().filter(each -> each != target && each.has(indicator)).count();
    Share share =
        ((Published<Share>) climate.share(indicator, PrivacyBench.PERIOD, PrivacyBench.keys(cell)))
            .figure();
    return new Statement.Figure(others, members.size(), share.count());
  }

  private void tally(RandomOrganization organization, List<Seen> seen, int month) {
    for (Seen each : seen) {
      for (Indicator indicator : RandomOrganization.INDICATORS) {
        double prior = organization.rate(indicator);
        add("1 their team", month, each.ofTeam.getOrDefault(indicator, List.of()), prior);
        add("3 the whole organization", month, each.ofAll.get(indicator), prior);
      }
    }
  }

  private void add(String attacker, int month, List<Statement.Figure> figures, double prior) {
    double[] likelihood = Statement.likelihood(CountTable.inUse(), figures, 1);
    odds.computeIfAbsent(String.format(Locale.ROOT, "%s | %2d", attacker, month), any -> new Odds())
        .add(Statement.PERSON.factor(likelihood, prior));
  }

  String report() {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "teams of 8-25: %d team months, current: exact %.1f %%, perturbed %.1f %%; draws of a team in a year: %.1f%n%n",
            teams,
            100.0 * currentExact / teams,
            100.0 * currentPerturbed / teams,
            draws));
    text.append(
        "| attacker knows all others of | month | targets | mean factor | worst | per 10,000 above 4 | above 20 | certain |\n");
    odds.forEach((name, of) -> PrivacyBench.line(text, name, of.row()));
    return text.toString();
  }
}
