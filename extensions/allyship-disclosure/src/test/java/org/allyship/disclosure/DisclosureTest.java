package org.allyship.disclosure;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.allyship.core.ParticipantId;
import org.allyship.core.json.StrictJson;
import org.junit.jupiter.api.Test;

class DisclosureTest {
  private static final Disclosure STANDARD = Disclosure.exact();

  private static String shown(Table table) {
    return People.render(STANDARD.release(table, People.ledger(), Members::size));
  }

  private static String shown(Table table, ReleaseLedger ledger) {
    return People.render(STANDARD.release(table, ledger, Members::size));
  }

  @Test
  void a_table_without_small_cells_is_shown_whole() {
    People people = new People().add(7, "team", "A").add(5, "team", "B").add(30, "team", "C");
    assertThat(shown(people.population("team")))
        .isEqualTo("all 42\nteam=A 7\nteam=B 5\nteam=C 30\n");
  }

  @Test
  void a_small_cell_takes_another_with_it_and_both_are_shown_together() {
    People people = new People().add(4, "team", "A").add(20, "team", "B").add(30, "team", "C");
    String shown = shown(people.population("team"));
    assertThat(shown).contains("all 54\n").contains("team=A -\n");
    assertThat(List.of("team=A+B 24", "team=A+C 34", "team=A+B+C 54"))
        .filteredOn(shown::contains)
        .hasSizeLessThan(2);
    assertThat(shown.lines().filter(line -> line.endsWith(" -"))).hasSizeBetween(2, 3);
  }

  @Test
  void two_values_of_which_one_is_small_are_both_suppressed() {
    assertThat(shown(new People().add(4, "site", "x").add(40, "site", "y").population("site")))
        .isEqualTo("all 44\nsite=x -\nsite=y -\n");
  }

  @Test
  void an_attribute_of_nobody_looks_like_one_of_few() {
    List<List<String>> values = List.of(List.of("x"), List.of("y"));
    Breakdown none = Breakdown.coded("site", values, new int[44]).asAttribute();
    int[] few = new int[44];
    Arrays.fill(few, 0, 4, 1);
    long[] people = IntStream.range(0, 44).asLongStream().toArray();
    Table empty = Table.of(people).completePopulation().by(none);
    Table small =
        Table.of(people)
            .completePopulation()
            .by(Breakdown.coded("site", values, few).asAttribute());
    assertThat(shown(empty)).isEqualTo(shown(small)).isEqualTo("all 44\nsite=x -\nsite=y -\n");
  }

  @Test
  void what_is_suppressed_has_no_parts_that_are_shown() {
    People people =
        new People()
            .add(9, "org", "D/d1")
            .add(9, "org", "D/d2")
            .add(3, "org", "E/e1")
            .add(1, "org", "E/e2");
    assertThat(shown(people.population("org")))
        .isEqualTo("all 22\norg=D -\norg=E -\norg=D/d1 -\norg=D/d2 -\norg=E/e1 -\norg=E/e2 -\n");
  }

  @Test
  void a_department_is_shown_when_its_teams_are_not() {
    People people =
        new People()
            .add(9, "org", "D/d1")
            .add(9, "org", "D/d2")
            .add(4, "org", "E/e1")
            .add(4, "org", "E/e2");
    assertThat(shown(people.population("org")))
        .isEqualTo("all 26\norg=D 18\norg=E 8\norg=D/d1 9\norg=D/d2 9\norg=E/e1 -\norg=E/e2 -\n");
  }

  @Test
  void a_small_cell_of_a_cross_tab_does_not_follow_from_the_totals() {
    People people = new People();
    int[][] counts = {{2, 10, 10}, {10, 10, 10}, {10, 10, 10}};
    for (int row = 0; row < 3; row++) {
      for (int column = 0; column < 3; column++) {
        people.add(counts[row][column], "team", "t" + row, "site", "s" + column);
      }
    }
    Table table = people.population("team", "site").crossTab("team", "site");
    String shown = shown(table);
    assertThat(shown)
        .contains("team=t0 22\n", "team=t1 30\n", "team=t2 30\n")
        .contains("site=s0 -\n", "team=t0 site=s0 -\n", "team=t1 site=s0 10\n");
    assertThat(
            shown.lines().filter(line -> line.startsWith("team=t0 site=") && line.endsWith(" -")))
        .hasSizeBetween(2, 3);
  }

  @Test
  void an_attribute_of_none_or_all_in_a_cell_is_suppressed() {
    People people =
        new People()
            .add(9, "team", "A", "level", "ally")
            .add(9, "team", "A", "level", "advocate")
            .add(18, "team", "B", "level", "ally")
            .add(9, "team", "C", "level", "ally")
            .add(9, "team", "C", "level", "advocate");
    Breakdown level = people.population("level").breakdown("level").asAttribute();
    Table table = people.population("team").by(level).crossTab("team", "level");
    Release<Integer> release = STANDARD.release(table, People.ledger(), Members::size);
    assertThat(release.at(CellKey.of("team", "B"), CellKey.of("level", "ally")))
        .isEqualTo(new Suppressed<>(SuppressionReason.PROTECTED));
    assertThat(release.at(CellKey.of("team", "B"), CellKey.of("level", "advocate")))
        .isEqualTo(new Suppressed<>(SuppressionReason.PROTECTED));
    assertThat(release.at(CellKey.of("team", "B"))).isEqualTo(new Published<>(18, 18));
    assertThat(release.at(CellKey.of("level", "ally"))).isEqualTo(new Published<>(36, 36));
  }

  @Test
  void the_same_table_shows_the_same_again() {
    People people = new People().add(4, "team", "A").add(20, "team", "B").add(30, "team", "C");
    ReleaseLedger ledger = People.ledger();
    String first = shown(people.population("team"), ledger);
    assertThat(shown(people.population("team"), ledger)).isEqualTo(first);
  }

  @Test
  void one_who_left_changes_nothing() {
    People people = new People().add(10, "team", "A").add(10, "team", "B");
    ReleaseLedger ledger = People.ledger();
    Release<Integer> first = STANDARD.release(people.population("team"), ledger, Members::size);
    Release<Integer> second =
        STANDARD.release(people.without(3).population("team"), ledger, Members::size);
    assertThat(second.cells())
        .allMatch(cell -> cell.result().equals(new Suppressed<>(SuppressionReason.POPULATION)));
    assertThat(People.render(second.keeping(first))).isEqualTo(People.render(first));
  }

  @Test
  void a_cell_that_one_left_stays_hidden_while_others_change_enough() {
    People people = new People().add(20, "team", "A").add(20, "team", "B");
    ReleaseLedger ledger = People.ledger();
    shown(people.population("team"), ledger);
    People later = people.without(3, 30, 31, 32, 33, 34, 35);
    assertThat(shown(later.population("team"), ledger)).isEqualTo("all 33\nteam=A -\nteam=B -\n");
    People muchLater = later.without(4, 5, 6, 7, 8);
    assertThat(shown(muchLater.population("team"), ledger))
        .isEqualTo("all 28\nteam=A 14\nteam=B 14\n");
  }

  @Test
  void selections_of_almost_the_same_people_are_not_both_shown() {
    People people =
        new People()
            .add(9, "team", "T", "site", "S")
            .add(1, "team", "T", "site", "R")
            .add(9, "team", "U", "site", "R");
    ReleaseLedger ledger = People.ledger();
    assertThat(shown(people.with("team", "T").selection(), ledger)).isEqualTo("all 10\n");
    assertThat(shown(people.with("site", "S").selection(), ledger)).isEqualTo("all -\n");
    assertThat(shown(people.with("team", "U").selection(), ledger)).isEqualTo("all 9\n");
  }

  @Test
  void a_selection_within_a_team_does_not_show_who_is_left_out() {
    People people = new People().add(10, "team", "T").add(20, "team", "U").add(20, "team", "V");
    ReleaseLedger ledger = People.ledger();
    assertThat(shown(people.population("team"), ledger)).contains("team=T 10\n");
    assertThat(shown(people.with("team", "T").without(0).selection(), ledger)).isEqualTo("all -\n");
  }

  @Test
  void a_selection_is_published_by_groups_that_every_selection_has() {
    People people =
        new People().add(20, "team", "T", "site", "S").add(20, "team", "U", "site", "R");
    ReleaseLedger ledger = People.ledger();
    assertThat(shown(people.selection("team", "site"), ledger))
        .isEqualTo("all 40\nsite=R 20\nsite=S 20\nteam=T 20\nteam=U 20\n");
    assertThat(shown(people.with("team", "T").without(0).selection(), ledger)).isEqualTo("all -\n");
    assertThat(shown(people.with("team", "T").selection(), ledger)).isEqualTo("all 20\n");
  }

  @Test
  void cross_tabs_of_any_breakdowns_have_the_same_groups() {
    People people = new People();
    for (String a : List.of("a", "b")) {
      for (String b : List.of("a", "b")) {
        people.add(10, "x", a, "y", b, "z", "a").add(10, "x", a, "y", b, "z", "b");
      }
    }
    Table table =
        people.population("x", "y", "z").crossTab("x", "y").crossTab("y", "z").crossTab("x", "z");
    Release<Integer> release = STANDARD.release(table, People.ledger(), Members::size);
    assertThat(release.cells())
        .allMatch(
            cell ->
                cell.result() instanceof Published<Integer> published
                    && published.people() == 80 >> cell.keys().size());
  }

  @Test
  void sensitive_breakdowns_need_ten() {
    People people =
        new People().add(9, "team", "A", "origin", "x").add(12, "team", "B", "origin", "y");
    Table table =
        people.population("team").by(people.population("origin").breakdown("origin").sensitive());
    assertThat(shown(table)).isEqualTo("all 21\norigin=x -\norigin=y -\nteam=A -\nteam=B -\n");
    assertThat(
            People.render(
                Disclosure.exact()
                    .withThreshold(10)
                    .release(people.population("team"), People.ledger(), Members::size)))
        .isEqualTo("all 21\nteam=A -\nteam=B -\n");
  }

  @Test
  void a_control_that_perturbs_makes_no_exact_release() {
    Disclosure perturbed = Disclosure.perturbed("a secret of bytes".getBytes(US_ASCII));
    assertThat(perturbed).hasToString("Disclosure{mode=perturbed, threshold=5}");
    assertThat(perturbed.withThreshold(8).perturbation()).isPresent();
    Table table = new People().add(9, "team", "A").population("team");
    assertThatThrownBy(() -> perturbed.release(table, People.ledger(), Members::size))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "a release has exact figures, and this disclosure control perturbs; use Disclosure.exact(), or count with perturbation()");
  }

  @Test
  void nobody_can_go_below_three() {
    assertThatThrownBy(() -> Disclosure.exact().withThreshold(2))
        .hasMessage("the threshold must be 3 people or more, but was 2");
    People people = new People().add(3, "team", "A").add(3, "team", "B");
    assertThat(
            People.render(
                Disclosure.exact()
                    .withThreshold(3)
                    .release(people.population("team"), People.ledger(), Members::size)))
        .isEqualTo("all 6\nteam=A 3\nteam=B 3\n");
  }

  @Test
  void figures_are_worked_out_for_reported_cells_only() {
    People people =
        new People()
            .add(9, "org", "D/d1")
            .add(9, "org", "D/d2")
            .add(4, "org", "E/e1")
            .add(4, "org", "E/e2");
    List<List<Integer>> asked = new ArrayList<>();
    STANDARD.release(
        people.population("org"),
        People.ledger(),
        members -> asked.add(members.rows().boxed().toList()));
    assertThat(asked)
        .containsExactly(range(0, 26), range(0, 18), range(18, 26), range(0, 9), range(9, 18));
  }

  private static List<Integer> range(int from, int to) {
    return IntStream.range(from, to).boxed().toList();
  }

  @Test
  void nothing_counts_as_shown_when_a_figure_fails() {
    People people = new People().add(10, "team", "A").add(10, "team", "B");
    ReleaseLedger ledger = People.ledger();
    assertThatThrownBy(
            () ->
                STANDARD.release(
                    people.population("team"),
                    ledger,
                    members -> {
                      throw new IllegalStateException("no figure");
                    }))
        .hasMessage("no figure");
    assertThat(ledger.toBytes()).isEqualTo(People.ledger().toBytes());
    assertThat(shown(people.without(3).population("team"), ledger)).contains("all 19\n");
  }

  @Test
  void participants_are_people_too() {
    List<ParticipantId> ids =
        IntStream.range(0, 12).mapToObj(i -> ParticipantId.of("p-" + i)).toList();
    Table table =
        Table.ofParticipants(ids).by(Breakdown.of("team", java.util.Collections.nCopies(12, "A")));
    assertThat(shown(table)).isEqualTo("all 12\nteam=A 12\n");
    List<ParticipantId> twice = new ArrayList<>(ids);
    twice.set(7, ids.get(2));
    assertThatThrownBy(() -> shown(Table.ofParticipants(twice)))
        .hasMessage("the table has the person of row 7 twice; give each person one row");
  }

  @Test
  void a_release_is_written_as_json() {
    People people = new People().add(4, "site", "x").add(40, "site", "y");
    Release<Integer> release =
        STANDARD.release(people.population("site"), People.ledger(), Members::size);
    assertThat(StrictJson.write(release).replaceAll("\\s", ""))
        .isEqualTo(
            "{\"cells\":[{\"keys\":[],\"result\":{\"people\":44,\"figure\":44}},"
                + "{\"keys\":[{\"breakdown\":\"site\",\"values\":[[\"x\"]]}],"
                + "\"result\":{\"suppressed\":\"protected\"}},"
                + "{\"keys\":[{\"breakdown\":\"site\",\"values\":[[\"y\"]]}],"
                + "\"result\":{\"suppressed\":\"protected\"}}]}");
    assertThat(release).hasToString("Release{cells=3}");
  }

  @Test
  void bad_input_is_refused_by_name() {
    Table table = Table.of(1, 2, 3).by(Breakdown.of("team", List.of("A", "A", "B")));
    assertThatThrownBy(() -> table.by(Breakdown.of("site", List.of("x"))))
        .hasMessage("breakdown 'site' is of 1 people, and the table of 3");
    assertThatThrownBy(() -> table.by(Breakdown.of("team", List.of("A", "A", "B"))))
        .hasMessage("the table has a breakdown 'team' already");
    assertThatThrownBy(() -> table.crossTab("team", "grade"))
        .hasMessage("the table has no breakdown 'grade'; it has [team]");
    assertThatThrownBy(() -> table.crossTab("team"))
        .hasMessageStartingWith("a cross-tab needs two or three different breakdowns");
    assertThatThrownBy(() -> Breakdown.of("team", List.of("a\u0007")))
        .hasMessage(
            "value of breakdown 'team' must have 1 to 200 characters and no control characters, but was 'a?'");
    assertThatThrownBy(() -> Breakdown.coded("team", List.of(List.of("A")), new int[] {0, 1}))
        .hasMessage("breakdown 'team' gives person 1 the value 1, and has values 0 to 0");
    assertThatThrownBy(
            () -> Breakdown.coded("team", List.of(List.of("A"), List.of("A")), new int[0]))
        .hasMessage("breakdown 'team' has the value 'A' twice");
    assertThatThrownBy(
            () -> Breakdown.coded("team", List.of(List.of("A"), List.of("A", "b")), new int[0]))
        .hasMessage("breakdown 'team' has values of 1 and of 2 levels; give all the same");
    assertThatThrownBy(() -> Breakdown.nested("team", List.of()))
        .hasMessage("breakdown 'team' has no level; give it at least one");
  }
}
