package org.allyship.cli.output;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allyship.cli.console.TableCells;
import org.allyship.core.Level;
import org.allyship.core.ParticipantId;
import org.allyship.scoring.person.PatternFinding;
import org.allyship.scoring.person.PersonPattern;
import org.allyship.scoring.person.RateComparison.Verdict;
import org.allyship.scoring.person.ViewPattern;
import org.jspecify.annotations.Nullable;

/** Writes patterns as a table for people, one line for each person. */
public final class PatternTable implements PatternWriter {
  private static final String NONE = "-";
  private static final String BETWEEN = "  ";
  private static final List<String> HEADER =
      List.of(
          "person",
          "recognized",
          "others, a quarter",
          "self, a quarter",
          "trend by others",
          "findings");

  private final PrintWriter out;
  private final Content content;
  private final boolean color;
  private final List<Integer> widths;
  private long count;
  private @Nullable PersonPattern last;

  /** Writes to a terminal or a file about these people, in those words. */
  public PatternTable(
      PrintWriter out, Content content, boolean color, List<ParticipantId> everybody) {
    this.out = out;
    this.content = content;
    this.color = color;
    int rate = longest(Stream.of("12.38 [11.81, 15.37]", notEnough()));
    this.widths =
        List.of(
            longest(everybody.stream().map(ParticipantId::value)),
            longest(Stream.of(Level.values()).map(content::label)),
            rate,
            rate,
            longest(Stream.of(Verdict.values()).map(content::label)),
            0);
  }

  private static int longest(Stream<String> texts) {
    return texts.mapToInt(String::length).max().orElse(0);
  }

  @Override
  public void write(PersonPattern pattern) {
    if (count == 0) {
      String header = line(HEADER);
      out.print(color ? "\u001B[1m" + header + "\u001B[0m" : header);
      out.print('\n');
    }
    out.print(
        line(
            List.of(
                pattern.person().value(),
                pattern.evidenced().map(content::label).orElse(NONE),
                support(pattern.others()),
                support(pattern.self()),
                trend(pattern.others()),
                findings(pattern))));
    out.print('\n');
    count++;
    last = pattern;
  }

  private String support(ViewPattern view) {
    return view.hasEvidence() ? TableCells.rate(view.support()) : notEnough();
  }

  private String trend(ViewPattern view) {
    return view.trend().map(compared -> content.label(compared.verdict())).orElse(notEnough());
  }

  private String notEnough() {
    return content.label(Verdict.NOT_ENOUGH_EVIDENCE);
  }

  private String findings(PersonPattern pattern) {
    return pattern.findings().isEmpty()
        ? NONE
        : pattern.findings().stream().map(this::finding).collect(Collectors.joining(", "));
  }

  private String finding(PatternFinding finding) {
    return "%s (%s)".formatted(content.label(finding.type()), content.label(finding.view()));
  }

  /** A cell that is too wide moves the others; nothing is cut. */
  private String line(List<String> cells) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      int width = Math.max(widths.get(i), HEADER.get(i).length());
      String cell = cells.get(i);
      line.append(cell).append(" ".repeat(Math.max(0, width - cell.length()))).append(BETWEEN);
    }
    return line.toString().stripTrailing();
  }

  @Override
  public void end() {
    if (last != null) {
      out.print(
          "\n%s %s, %s, in the order of their ids: people are not compared.\n"
              .formatted(count, count == 1 ? "person" : "people", last.period()));
      out.print(
          "Support with its 90 % interval; the trend is against the period of the same length before.\n");
      out.print(MadeFor.line(last.intendedUse(), last.provenance()));
      out.print(content.origin() + "\n");
    }
    out.flush();
  }
}
