package org.allyship.climate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * What {@code docs/privacy-and-utility.md} promises of perturbed counts, on a few organizations;
 * {@code -Dallyship.attacks=30000} takes 300. With {@code -Dallyship.report=FILE}, the tables of
 * the page are written to that file.
 */
class PrivacyBenchTest {
  private static final int ORGANIZATIONS =
      Math.max(4, Integer.getInteger("allyship.attacks", 1000) / 100);
  private static final double ROUNDING = 1e-9;

  @Test
  @EnabledIfSystemProperty(named = "allyship.report", matches = ".+")
  void the_tables_are_written_on_request() throws IOException {
    Path file = Path.of(System.getProperty("allyship.report"));
    Files.writeString(file, PrivacyReport.of(ORGANIZATIONS));
    assertThat(file).content().contains("per 10,000 above 4");
  }

  @Test
  void small_teams_show_every_figure_with_a_small_error() {
    PrivacyBench bench = PrivacyReport.bench(ORGANIZATIONS, 200, 2000, 12, 18);
    PrivacyBench.Utility teams = bench.utility.get("b 8-25");
    assertThat(teams.naive).isGreaterThan(1000);
    assertThat(teams.shareOfPerturbed()).isEqualTo(1);
    assertThat(teams.meanError()).isBetween(1.0, 1.2);
    assertThat(teams.shareOfExact()).isLessThan(0.5);
  }

  @Test
  void one_release_moves_the_odds_of_a_person_by_two_for_each_figure_that_is_understood() {
    PrivacyBench bench = PrivacyReport.bench(ORGANIZATIONS, 60, 3000, 5, 40);
    assertThat(bench.worst("1 their team", 1)).isBetween(2 - ROUNDING, 2 + ROUNDING);
    assertThat(bench.worst("2 their department", 1)).isLessThanOrEqualTo(4 + ROUNDING);
    assertThat(bench.worst("3 the whole organization", 1)).isLessThanOrEqualTo(32 + ROUNDING);
    for (int people = 2; people <= 4; people++) {
      assertThat(bench.worst("1 their team", people))
          .isLessThanOrEqualTo(Math.pow(2, people) + ROUNDING);
    }
  }

  @Test
  void a_person_who_joins_is_protected_only_because_all_people_are_in_the_key() {
    assertThat(PrivacyDifferences.joined(false).worst).isLessThanOrEqualTo(2 + ROUNDING);
    assertThat(PrivacyDifferences.joined(true).certain).isGreaterThan(2000);
  }

  @Test
  void every_further_draw_shows_more_to_those_who_know_the_others() {
    assertThat(PrivacyDifferences.drawnAgain(1, 0).worst).isLessThanOrEqualTo(2 + ROUNDING);
    assertThat(PrivacyDifferences.drawnAgain(4, 0).worst).isCloseTo(16, within(ROUNDING));
    assertThat(PrivacyDifferences.drawnAgain(4, 14).mean()).isLessThan(1.6);
  }

  @Test
  void every_month_shows_figures_of_the_month() {
    PrivacyOverTime time = PrivacyReport.overTime(1, 0.1, 1);
    assertThat(time.teams).isGreaterThan(100);
    assertThat(time.currentPerturbed).isEqualTo(time.teams);
    assertThat(time.currentExact).isLessThan(time.teams / 2);
  }

  @Test
  void tables_of_official_statistics_prove_something_about_someone() {
    PrivacyCurves.Point official = PrivacyCurves.of(CountTable.official(5, 3), 3);
    assertThat(official.meanError()).isCloseTo(1.15, within(0.02));
    assertThat(official.certain()).isGreaterThan(0.002);
    PrivacyCurves.Point inUse = PrivacyCurves.of(CountTable.inUse(), 4);
    assertThat(inUse.certain()).isZero();
    assertThat(inUse.worst()).isCloseTo(2, within(ROUNDING));
    assertThat(inUse.aboveFour()).isZero();
  }

  @Test
  void the_maximum_entropy_solver_has_the_moments_it_was_given() {
    CountTable table = CountTable.official(5, 3);
    double sum = 0;
    double mean = 0;
    double variance = 0;
    for (int change = -5; change <= 5; change++) {
      double probability = table.probability(9, 30, 9 + change);
      sum += probability;
      mean += change * probability;
      variance += change * change * probability;
    }
    assertThat(sum).isCloseTo(1, within(1e-9));
    assertThat(mean).isCloseTo(0, within(1e-9));
    assertThat(variance).isCloseTo(3, within(1e-9));
  }

  @Test
  void segments_that_differ_are_found_less_often_than_exactly() {
    double exact = PrivacyCurves.power(CountTable.exact(), 0, 25, 0.3, 0.5);
    double perturbed = PrivacyCurves.power(CountTable.inUse(), 4, 25, 0.3, 0.5);
    assertThat(perturbed).isBetween(0.25, exact);
    assertThat(PrivacyCurves.power(CountTable.inUse(), 4, 25, 0.3, 0.3)).isLessThan(0.055);
  }
}
