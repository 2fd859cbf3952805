package org.allyship.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.allyship.core.ChallengeId;
import org.allyship.scoring.climate.Climate;
import org.allyship.scoring.climate.ClimateFigures;
import org.allyship.scoring.climate.Momentum;
import org.allyship.scoring.climate.Passage;
import org.allyship.scoring.climate.PeriodFigures;
import org.allyship.scoring.climate.Share;
import org.allyship.scoring.disclosure.Disclosed;
import org.allyship.scoring.disclosure.Reported;
import org.allyship.scoring.pattern.Sign;

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

  void add(Page page, Climate climate, Reported<ClimateFigures> everybody) {
    ClimateFigures figures = everybody.figure();
    List<PeriodFigures> latest = latest(figures.periods(), everybody.people());
    int all = figures.periods().size();
    if (latest.size() < all) {
      page.paragraph(
          "The last %d of %d periods; --format=json has all.".formatted(latest.size(), all));
    }
    page.lines(signs(latest).toString());
    List<Momentum> moves = climate.momentum();
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
  private List<PeriodFigures> latest(List<PeriodFigures> all, int people) {
    int widest = "%1$d of %1$d, 99 %%  ".formatted(people).length();
    int room = Math.max(1, (columns - WIDEST_LABEL) / Math.max(PERIOD, widest));
    return all.subList(Math.max(0, all.size() - room), all.size());
  }

  private TextTable signs(List<PeriodFigures> periods) {
    TextTable table = new TextTable();
    row(table, "what holds", periods.stream().map(each -> Counted.name(each.period())));
    for (Sign sign : Sign.values()) {
      row(
          table,
          content.label(sign),
          periods.stream().map(each -> Counted.of(each.signs().get(sign))));
    }
    return table;
  }

  private static void row(TextTable table, String label, Stream<String> cells) {
    List<String> row = new ArrayList<>(List.of(label));
    cells.forEach(row::add);
    table.row(row);
  }

  private TextTable momentum(List<Momentum> moves) {
    TextTable table = new TextTable();
    row(table, "what changed", moves.stream().map(each -> Counted.name(each.to())));
    for (Sign role : moves.get(0).passages().keySet()) {
      String label = content.label(role);
      row(table, label + ": gained", passages(moves, role, Passage::gained));
      row(table, label + ": kept", passages(moves, role, Passage::kept));
      row(table, label + ": lost", passages(moves, role, Passage::lost));
    }
    row(table, "In a further role than before", moves.stream().map(each -> Counted.of(each.on())));
    row(
        table,
        "In a lesser role than before, or in none",
        moves.stream().map(each -> Counted.of(each.back())));
    return table;
  }

  private static Stream<String> passages(
      List<Momentum> moves, Sign role, ToIntFunction<Passage> part) {
    return moves.stream().map(each -> passage(each.passages().get(role), part));
  }

  private static String passage(Disclosed<Passage> shown, ToIntFunction<Passage> part) {
    return shown instanceof Reported<Passage> passage
        ? Counted.of(new Share(part.applyAsInt(passage.figure()), passage.people()))
        : Counted.WITHHELD;
  }

  private TextTable challenges(Map<ChallengeId, Disclosed<Share>> named) {
    TextTable table = new TextTable();
    named.forEach((id, count) -> table.row(List.of(title(id), Counted.of(count))));
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
