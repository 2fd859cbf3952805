package org.allyship.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.allyship.climate.Climate;
import org.allyship.climate.ClimateFigures;
import org.allyship.climate.ClimatePeriod;
import org.allyship.climate.RoleTransition;
import org.allyship.climate.RoleTransitions;
import org.allyship.climate.Share;
import org.allyship.core.ChallengeId;
import org.allyship.disclosure.CellResult;
import org.allyship.disclosure.Published;
import org.allyship.scoring.person.Indicator;

/** What holds of the group as a whole: signs period by period, momentum, challenges. */
final class EverybodyText {
  private static final int WIDEST_LABEL = 42;
  private static final int PERIOD = "2025-Q1..2025-Q4  ".length();

  private final Content content;
  private final int columns;

  EverybodyText(Content content, int columns) {
    this.content = content;
    this.columns = columns;
  }

  void add(TextPage page, Climate climate, Published<ClimateFigures> everybody) {
    ClimateFigures figures = everybody.figure();
    List<ClimatePeriod> latest = latest(figures.periods(), everybody.people());
    int all = figures.periods().size();
    if (latest.size() < all) {
      page.paragraph(
          "The last %d of %d periods; --format=json has all.".formatted(latest.size(), all));
    }
    page.lines(signs(latest).toString());
    List<RoleTransitions> moves = climate.roleTransitions();
    if (!moves.isEmpty()) {
      page.line("")
          .paragraph("Momentum, from the period before:")
          .lines(
              momentum(moves.subList(Math.max(0, moves.size() - latest.size()), moves.size()))
                  .toString());
    }
    page.line("").paragraph("Challenges that people name:");
    page.lines(challenges(figures.challenges()).toString());
  }

  /** Returns the latest periods, as many as a line has room for. */
  private List<ClimatePeriod> latest(List<ClimatePeriod> all, int people) {
    int widest = "%1$d of %1$d, 99 %%  ".formatted(people).length();
    int room = Math.max(1, (columns - WIDEST_LABEL) / Math.max(PERIOD, widest));
    return all.subList(Math.max(0, all.size() - room), all.size());
  }

  private TextTable signs(List<ClimatePeriod> periods) {
    TextTable table = new TextTable();
    row(table, "what holds", periods.stream().map(each -> CountText.name(each.period())));
    for (Indicator indicator : Indicator.values()) {
      row(
          table,
          content.label(indicator),
          periods.stream()
              .map(each -> CountText.of(Objects.requireNonNull(each.indicators().get(indicator)))));
    }
    return table;
  }

  private static void row(TextTable table, String label, Stream<String> cells) {
    List<String> row = new ArrayList<>(List.of(label));
    cells.forEach(row::add);
    table.row(row);
  }

  private TextTable momentum(List<RoleTransitions> moves) {
    TextTable table = new TextTable();
    row(table, "what changed", moves.stream().map(each -> CountText.name(each.to())));
    for (Indicator role : moves.get(0).roles().keySet()) {
      String label = content.label(role);
      row(table, label + ": gained", passages(moves, role, RoleTransition::gained));
      row(table, label + ": kept", passages(moves, role, RoleTransition::retained));
      row(table, label + ": lost", passages(moves, role, RoleTransition::lost));
    }
    row(
        table,
        "In a further role than before",
        moves.stream().map(each -> CountText.of(each.up())));
    row(
        table,
        "In a lesser role than before, or in none",
        moves.stream().map(each -> CountText.of(each.down())));
    return table;
  }

  private static Stream<String> passages(
      List<RoleTransitions> moves, Indicator role, ToIntFunction<RoleTransition> part) {
    return moves.stream()
        .map(each -> passage(Objects.requireNonNull(each.roles().get(role)), part));
  }

  private static String passage(
      CellResult<RoleTransition> result, ToIntFunction<RoleTransition> part) {
    return result instanceof Published<RoleTransition> passage
        ? CountText.of(new Share(part.applyAsInt(passage.figure()), passage.people()))
        : CountText.WITHHELD;
  }

  private TextTable challenges(Map<ChallengeId, CellResult<Share>> named) {
    TextTable table = new TextTable();
    named.forEach((id, count) -> table.row(List.of(title(id), CountText.of(count))));
    return table;
  }

  private String title(ChallengeId id) {
    try {
      return content.words().of(content.pack().challenge(id)).title();
    } catch (NoSuchElementException e) {
      return id.value();
    }
  }
}
